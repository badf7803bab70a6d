/** What reads and draws map tiles, in one script that is fetched when the first are opened. */
export { openArchive } from './archives.ts';
export { TileCredit } from './credit.ts';
export { withTiles } from './layers.ts';
