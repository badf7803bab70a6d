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
};
