/** What importing is compared with: the least that clusters and draws a GeoJSON text with MapLibre, on the bare page's map. */
import { Map as GlMap } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { HOME_BOUNDS, MAX_ZOOM, WINDOW_BOUNDS, toBounds } from '../../src/map/camera.ts';
import { importedLayers } from '../../src/map/imported/layers.ts';
import '../../src/map/worker.ts';
import { style } from '../bare/style.ts';

declare global {
  interface Window {
    /** From the text to the map at rest with its clusters. Milliseconds. */
    clusterPoints: (text: string) => Promise<number>;
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
    const start = performance.now();
    const data = JSON.parse(text) as GeoJSON.FeatureCollection;
    const [points, shapes] = ['imported-bench', 'imported-bench-shapes'];
    map.addSource(points, { type: 'geojson', data, cluster: true, clusterRadius: 38, clusterMaxZoom: MAX_ZOOM - 1 });
    map.addSource(shapes, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
    for (const layer of importedLayers({ id: 'bench', color: '#6a3d9a', categories: [], isVisible: true }, 'light')) map.addLayer(layer);
    await map.once('idle');
    return performance.now() - start;
  };
});
