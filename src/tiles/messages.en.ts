import type { TileProblem } from './tile-set.ts';

/** What is wrong with tiles, and what to do. @param detail host, status or version, by the kind of problem */
const tileProblems: Record<TileProblem, (detail: string) => string> = {
  'not-tiles': () =>
    'This is not a PMTiles file, or it is damaged. Files of version 3 can be opened; tippecanoe and “pmtiles convert” write them.',
  'cut-off': () => 'The file ends before its tiles do. It was not copied whole: copy or download it again.',
  damaged: () => 'Its tiles cannot be read: the file is damaged. Make it or download it again.',
  version: (version) => `It is written in version ${version} of PMTiles; version 3 can be opened. “pmtiles convert” writes it anew.`,
  compression: () => 'It is compressed in a way that browsers cannot undo. Use gzip, which tippecanoe uses, or none.',
  'tile-type': () => 'It does not say what its tiles are. Vector tiles (MVT, MLT) and PNG, JPEG, WebP or AVIF pictures can be drawn.',
  metadata: (field) => `Its description (metadata) is damaged${field ? `, at ${field}` : ''}. Make the file again.`,
  'no-layers': () => 'Its description names no layers (vector_layers), so nothing of it can be drawn. Make the file again with tippecanoe.',
  address: () => 'This is not the address of a file. Write it in full, such as https://tiles.example.org/places.pmtiles.',
  https: () => 'An address on another host must begin with https://.',
  host: (host) =>
    `This site contacts only hosts that its publisher allowed, and ${host} is not one of them. Download the file and open it here, or ask the publisher to allow the host (ONLINE_HOSTS).`,
  slow: (host) => `${host} did not answer in time. Try again later.`,
  unreachable: (host) => `${host} could not be reached, or does not let other sites read its files (CORS).`,
  status: (status) => `The server answered with an error (${status}). Check the address.`,
  ranges: () => 'The server does not give out parts of a file (HTTP range requests). An object store or a CDN does.',
};

/** English words of this tool. */
export const tilesEn = {
  link: 'Add map tiles (PMTiles)',
  title: 'Map tiles',
  what: 'Data too large for one file of GeoJSON, or another basemap, come as tiles in a .pmtiles file. Only the parts in view are read.',
  role: 'Draw as',
  roles: { layer: 'Layer', basemap: 'Basemap' },
  file: 'File on this device',
  fileNote: 'It stays on this device.',
  address: 'Address of a file',
  addressNote: 'When you open it, its host sends parts of the file and learns your internet address and what part of the map you look at.',
  ownHostOnly: 'This site contacts no other host: only files beside this page can be opened by address.',
  hosts: (hosts: string) => `Hosts that this site may reach: ${hosts}.`,
  open: 'Open',
  opening: 'Opening…',
  online: 'Online basemaps',
  onlineNote: (host: string) => `Contacts ${host}, which then learns your internet address and what part of the map you look at.`,
  use: (name: string) => `Use ${name}`,
  builtIn: 'Boundaries, zones and names stay this map’s own. Everything else on a basemap comes from its publisher.',
  list: 'Open tiles',
  opened: (name: string) => `${name} is on the map`,
  kinds: { mvt: 'Vector tiles', mlt: 'Vector tiles', raster: 'Pictures' },
  zooms: (from: number, to: number) => (from === to ? `zoom ${from}` : `zoom ${from} to ${to}`),
  noCredit: 'The file gives no attribution.',
  show: (name: string) => `Zoom to ${name}`,
  showShort: 'Zoom to it',
  remove: (name: string) => `Remove ${name}`,
  removeShort: 'Remove',
  fellBack: 'The built-in basemap is shown.',
  stays: (name: string) => `The basemap stays ${name}.`,
  noMap: 'Tiles need the interactive map, which this browser cannot draw (WebGL 2).',
  problems: tileProblems,
};
