/** The baseline for importing: a minimal page that clusters and draws a GeoJSON file with MapLibre, on the bare page's map. */
import { Map as GlMap } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { MAX_ZOOM, toBounds } from '../../src/map/camera.ts';
import { POINTS, importedLayers, sourceOf } from '../../src/import/map/layers.ts';
import '../../src/map/worker.ts';
import { HOME_BOUNDS, WINDOW_BOUNDS } from '../bare/bounds.ts';
import { style } from '../bare/style.ts';

declare global {
  interface Window {
    /** Time from a file's text to an idle map with its clusters, and the longest main-thread task meanwhile. Milliseconds. */
    clusterPoints: (text: string) => Promise<{ took: number; longestTask: number }>;
  }
}

const map = new GlMap({
  container: 'map',
  bounds: toBounds(HOME_BOUNDS),
  fitBoundsOptions: { padding: 14 },
  maxBounds: toBounds(WINDOW_BOUNDS),
  maxZoom: MAX_ZOOM,
  fadeDuration: 0,
  style,
});

map.once('idle', () => {
  window.clusterPoints = async (text) => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    // The observer does not report a task that started before it did.
    await new Promise((resolve) => setTimeout(resolve));
    const file = new File([text], 'points.geojson');
    const start = performance.now();
    const data = JSON.parse(await file.text()) as GeoJSON.FeatureCollection;
    map.addSource(sourceOf('bench'), { type: 'geojson', data, cluster: true, clusterRadius: 38, clusterMaxZoom: MAX_ZOOM - 1 });
    for (const layer of importedLayers({ id: 'bench', color: '#6a3d9a', categories: [], isVisible: true }, 'light')) {
      // The site's source is vector tiles with named layers; GeoJSON has no `source-layer`.
      const { 'source-layer': name, ...rest } = { 'source-layer': undefined, ...layer };
      if (name === POINTS) map.addLayer(rest);
    }
    await map.once('idle');
    const took = performance.now() - start;
    // The observer reports a task only after it has ended.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { took, longestTask: Math.max(0, ...tasks) };
  };
});
