/** The baseline for the site: a minimal MapLibre page that shows the same files, without pins or panels. */
import { Map as GlMap } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { toBounds } from '../../src/map/camera.ts';
import '../../src/map/worker.ts';
import { HOME_BOUNDS, WINDOW_BOUNDS } from './bounds.ts';
import { style } from './style.ts';

new GlMap({
  container: 'map',
  bounds: toBounds(HOME_BOUNDS),
  fitBoundsOptions: { padding: 14 },
  maxBounds: toBounds(WINDOW_BOUNDS),
  fadeDuration: 0,
  style,
});
