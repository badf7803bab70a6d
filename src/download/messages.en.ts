import { plural } from '../i18n/plural.ts';

/** English words of this tool. */
export const downloadEn = {
  what: 'Content',
  scopes: { shown: 'What is shown', all: 'Everything' },
  format: 'Format',
  formats: { geojson: 'GeoJSON', kml: 'KML', gpx: 'GPX', csv: 'CSV' },
  about: {
    geojson: 'Zones and events with all their properties, for maps and GIS (RFC 7946).',
    kml: 'Zones and events for Google Earth and most GIS.',
    gpx: 'Events as waypoints, for navigation devices and apps. Points only.',
    csv: 'Events as a table for spreadsheets: coordinates, dates, precision, excerpts. Points only.',
  },
  formulas: 'Cells that a spreadsheet would take for a formula begin with an apostrophe.',
  counts: (zones: number, events: number) => `${zones} ${plural(zones, 'zone', 'zones')}, ${events} ${plural(events, 'event', 'events')}`,
  nothing: 'Nothing that is shown can be saved in this format.',
  waiting: 'Loading the other zones…',
  failed: 'The other zones could not be loaded. Close this, try again at the alert, or take what is shown.',
  save: 'Save file',
  saved: (file: string) => `Saved as ${file}`,
  licence: 'Every file names its licences, its sources and the version of the data.',
  /** In the files themselves. */
  descriptions: {
    shown: 'Zones and events that the map showed when this was saved.',
    all: 'All zones and events of the map.',
  },
};
