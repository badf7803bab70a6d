/** Entry of the script that reads and draws map tiles. It is loaded when the first tiles are opened. */
export { openArchive } from './archives.ts';
export { TileCredit } from './credit.ts';
export { withTiles } from './layers.ts';
