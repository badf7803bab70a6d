import type { Category } from '../story/vocabulary.ts';
import type { CompassPoint } from '../events/places.ts';
import { plural } from './plural.ts';

const events = (count: number) => `${count} ${plural(count, 'event', 'events')}`;

const categories: Record<Category, string> = {
  violence: 'Violence',
  strike: 'Air strikes',
  withdrawal: 'Withdrawal',
  security: 'Security',
  diplomacy: 'Diplomacy',
  politics: 'Politics',
};

const directions: Record<CompassPoint, string> = {
  n: 'north',
  ne: 'north-east',
  e: 'east',
  se: 'south-east',
  s: 'south',
  sw: 'south-west',
  w: 'west',
  nw: 'north-west',
};

const directionsShort: Record<CompassPoint, string> = { n: 'N', ne: 'NE', e: 'E', se: 'SE', s: 'S', sw: 'SW', w: 'W', nw: 'NW' };

/** The words of the first view in English; those of the parts that are fetched later are in panel-words.ts. */
export const en = {
  title: 'Southern Syria Zones',
  standfirst: 'Where one news report takes place: the province, the buffer zone and the distance it speaks of, each traced to its words.',
  articleSource: 'AFP reporting, 16 September 2025',
  regions: { map: 'Map', layers: 'Layers', events: 'Events', evidence: 'Evidence' },
  inView: 'What the map shows now',
  keyboard: 'Keyboard',
  skipToEvents: 'Skip to the events',
  loading: 'Loading the map…',
  loadingList: 'Loading the events…',
  loadingLayers: 'Loading the layers…',
  mapCanvas: 'Interactive view: arrow keys move it, plus and minus zoom',
  mapFailed: 'This is a still map: the interactive one needs WebGL 2.',
  mapControls: 'Map controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetView: 'Reset view',
  moveMap: 'Move the map',
  fullScreen: 'Full screen',
  exitFullScreen: 'Leave full screen',
  locator: 'Where in Syria this view lies',
  locatorCountry: 'Syria',
  panel: 'Layers and events',
  tools: 'Tools',
  /** By the names that src/app/tools.ts gives them, in the order of the tool bar. */
  toolNames: {
    find: 'Search',
    tour: 'Tour',
    read: 'Open article',
    time: 'Timeline',
    measure: 'Measure',
    share: 'Share',
    import: 'Import data',
  },
  ok: 'OK',
  sheetSmaller: 'Smaller panel',
  sheetLarger: 'Larger panel',
  darkTheme: 'Dark theme',
  mapAttribution: 'Natural Earth, GeoNames · MapLibre ·',
  mapBoundaries: 'Boundaries endorse no claim',
  layers: {
    pins: 'Pins',
    pinsDescription: 'What the article reports, where it happened.',
    pinsLegend: 'Dashed outline: no exact place stated. Hollow: planned.',
    about: (title: string) => `About ${title}`,
    details: 'How it is drawn',
    more: 'More zones, and how sure the edges are',
    reread: 'Change the distance',
    approximate: 'Dashed edges are approximate.',
    shown: (title: string) => `${title} shown`,
    hidden: (title: string) => `${title} hidden`,
  },
  events: {
    count: (shown: number, all: number) => `${shown} of ${events(all)}`,
    filter: 'Filter events',
    none: 'No event matches these filters.',
    inexact: 'place not exact',
    doubt: { planned: 'planned', claimed: 'claimed', disputed: 'disputed' } as Partial<Record<string, string>>,
    stack: (count: number, place: string) => `${events(count)}: ${place}`,
    away: (place: string, distance: string, direction: string) => `${place}, ${distance} ${direction} of Damascus`,
    awayShort: (km: string, direction: string) => `${km} km ${direction}`,
    edgeNote: (distance: string, direction: string) => `${distance} ${direction} of Damascus`,
  },
  /** @param number of the paragraph */
  citation: (number: number) => `AFP reporting, 16 September 2025, ¶ ${number}`,
  panelFailed: 'This panel could not be loaded. The page may have been updated: reload it.',
  footer: {
    label: 'About this map',
    data: 'Data',
    version: (version: string, day: string) => `version ${version} of ${day}`,
    hash: (hash: string) => `sha256 ${hash}`,
    report: 'Found an error? Send these details to whoever publishes this page, with what is wrong and how you know.',
    copy: 'Copy details',
    copied: 'Copied',
    copyFailed: 'Could not copy. The details are:',
    boundaries: 'Boundaries',
    boundaryNote:
      'Boundaries are those of Natural Earth, which draws who holds what on the ground; drawing them endorses no claim. The Golan Heights are Syrian territory under international law, occupied by Israel since 1967; its annexation in 1981 was declared void by Security Council resolution 497. The dashed line is the 1974 ceasefire line. The western line of 1967 is missing because no openly licensed source used here carries it.',
    attribution: 'Map data: Natural Earth; towns: GeoNames (CC BY 4.0); drawn with MapLibre.',
    made: 'Zones are computed from open data by stated rules. Text and pins are this project’s own reading of the article.',
  },
  categories,
  directions,
  directionsShort,
};

export type FirstMessages = typeof en;
