import type { CompassPoint } from '../events/places.ts';

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

/** English words of the map. */
export const mapEn = {
  inView: 'What the map shows now',
  keyboard: 'Keyboard',
  loading: 'Loading the map…',
  mapCanvas: 'Interactive view: arrow keys move it, plus and minus zoom',
  mapFailed: 'This is a still map: the interactive one needs WebGL 2.',
  mapControls: 'Map controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetView: 'Reset view',
  moveMap: 'Move the map',
  fullScreen: 'Full screen',
  exitFullScreen: 'Leave full screen',
  mapAttribution: 'Natural Earth, GeoNames · MapLibre ·',
  mapBoundaries: 'Boundaries endorse no claim',
  directions,
  directionsShort,
  still: {
    withoutScript: 'Scripts are off: this is a still map. Its data as plain files:',
  },
  view: {
    from: (latitude: string, longitude: string, width: string) =>
      `Middle ${latitude}° N, ${longitude}° E; ${width} from side to side. Distances and directions are from the middle.`,
    zones: 'Zones in view',
    towns: 'Larger towns in view',
    whole: 'in full',
    part: 'in part',
    away: (distance: string, direction: string) => `${distance} ${direction}`,
    middle: 'at the middle',
    none: 'None in view.',
  },
};
