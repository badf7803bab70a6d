import { GeoJSONVT, type GeoJSONVTOptions } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import { MAX_ZOOM } from '../../map/camera.ts';
import type { Drawing } from './drawing.ts';
import { POINTS, SHAPES } from './layers.ts';

/** Tile extent for tiles of 512 CSS pixels: the same that MapLibre uses for GeoJSON. */
const EXTENT = 8192;
const PIXEL = EXTENT / 512;

const OPTIONS: GeoJSONVTOptions = { extent: EXTENT, maxZoom: MAX_ZOOM, buffer: 128 * PIXEL, tolerance: 0.375 * PIXEL };
const CLUSTERS: GeoJSONVTOptions = {
  ...OPTIONS,
  cluster: true,
  clusterOptions: { extent: EXTENT, radius: 38 * PIXEL, maxZoom: MAX_ZOOM - 1 },
};

const index = (features: Feature[], options: GeoJSONVTOptions) => new GeoJSONVT({ type: 'FeatureCollection', features }, options);

/** The tiles of one layer: points in clusters, lines and areas as they are. */
export class TileIndex {
  readonly #points: GeoJSONVT;
  readonly #shapes: GeoJSONVT;

  constructor({ ids, positions, categories, shapes }: Drawing) {
    const points = Array.from(ids, (id, at): Feature => {
      const coordinates = [positions[at * 2] ?? NaN, positions[at * 2 + 1] ?? NaN];
      return { type: 'Feature', id, properties: { c: categories[at] }, geometry: { type: 'Point', coordinates } };
    });
    this.#points = index(points, CLUSTERS);
    this.#shapes = index(
      shapes.map(({ id, category, geometry }): Feature => ({ type: 'Feature', id, properties: { c: category }, geometry })),
      OPTIONS,
    );
  }

  /**
   * A Mapbox Vector Tile with the layers {@link POINTS} and {@link SHAPES}; empty if nothing is in it. A feature's `id` is the index
   * of its row, its `c` the number of its category. Clusters have the properties that Supercluster gives them.
   */
  tile(z: number, x: number, y: number): Uint8Array<ArrayBuffer> {
    const [points, shapes] = [this.#points.getTile(z, x, y), this.#shapes.getTile(z, x, y)];
    const layers = { ...(points ? { [POINTS]: points } : {}), ...(shapes ? { [SHAPES]: shapes } : {}) };
    if (!points && !shapes) return new Uint8Array();
    return fromGeojsonVt(layers, { version: 2, extent: EXTENT }) as Uint8Array<ArrayBuffer>;
  }

  /** The zoom at which a cluster splits. May throw or return any zoom if there is no such cluster. */
  expansionZoom(cluster: number): number | undefined {
    return this.#points.getClusterExpansionZoom(cluster) ?? undefined;
  }
}
