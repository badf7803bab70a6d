/** What importing is compared with: the least that clusters and draws a GeoJSON file with MapLibre, on the bare page's map. */
import { Map as GlMap } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { MAX_ZOOM, toBounds } from '../../src/map/camera.ts';
import { POINTS, importedLayers, sourceOf } from '../../src/import/map/layers.ts';
import '../../src/map/worker.ts';
import { HOME_BOUNDS, WINDOW_BOUNDS } from '../bare/bounds.ts';
import { style } from '../bare/style.ts';

declare global {
  interface Window {
    /** From a file of this text to the map at rest with its clusters, and the main thread's longest task meanwhile. Milliseconds. */
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
    // A task that began before the observer did is not told.
    await new Promise((resolve) => setTimeout(resolve));
    const file = new File([text], 'points.geojson');
    const start = performance.now();
    const data = JSON.parse(await file.text()) as GeoJSON.FeatureCollection;
    map.addSource(sourceOf('bench'), { type: 'geojson', data, cluster: true, clusterRadius: 38, clusterMaxZoom: MAX_ZOOM - 1 });
    for (const layer of importedLayers({ id: 'bench', color: '#6a3d9a', categories: [], isVisible: true }, 'light')) {
      // The site's own source has layers of points and of shapes; this one is GeoJSON, which has none.
      const { 'source-layer': name, ...rest } = { 'source-layer': undefined, ...layer };
      if (name === POINTS) map.addLayer(rest);
    }
    await map.once('idle');
    const took = performance.now() - start;
    // The observer is told of a task when it has ended.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { took, longestTask: Math.max(0, ...tasks) };
  };
});
