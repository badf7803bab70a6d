import type { MapMouseEvent, VectorSourceSpecification } from 'maplibre-gl';
import { MAX_ZOOM } from '../../map/camera.ts';
import type { Position } from '../../story/schemas/geojson.ts';
import { feature, remember, withLayers } from '../../map/extending.ts';
import type { MapExtension } from '../../map/extension.ts';
import { OPENED, hitLayers, importedLayers, openedLayer, sourceOf, type DrawnLayer } from './layers.ts';

/** A layer with its tile URL. */
export interface LayerOnMap extends DrawnLayer {
  tiles: string;
}

interface Options {
  layers: () => readonly LayerOnMap[];
  /** Longitude and latitude of the row whose evidence is open. */
  opened: () => Position | undefined;
  /** Called with the layer and the index of the row that was clicked. */
  onopen: (layer: string, index: number) => void;
  /** The zoom at which a cluster of a layer splits; undefined if it no longer exists. */
  expansionZoom: (layer: string, cluster: number) => Promise<number | undefined>;
}

/** Draws the imported layers on the map: points in clusters, lines and areas as they are. */
export function importedExtension({ layers, opened, onopen, expansionZoom }: Options): MapExtension {
  /** Zooms to where a cluster splits. */
  async function openCluster({ target: map }: MapMouseEvent, layer: string, cluster: number, center: [number, number]): Promise<void> {
    const zoom = (await expansionZoom(layer, cluster)) ?? 0;
    map.easeTo({ center, zoom: Math.min(Math.max(zoom, map.getZoom() + 0.5), MAX_ZOOM) });
  }

  const openedNow = remember(opened, (position) => (position ? [feature({ type: 'Point', coordinates: [...position] })] : []));
  return {
    // A change of style, but not of data, needs a new key.
    get key() {
      return `imported ${JSON.stringify(layers().map(({ id, color, categories, isVisible }) => [id, color, categories, isVisible]))}`;
    },
    sources: () => ({ [OPENED]: openedNow() }),
    extend(style, { theme }) {
      const added = layers().map(({ id, tiles }): [string, VectorSourceSpecification] => [
        sourceOf(id),
        { type: 'vector', tiles: [tiles], maxzoom: MAX_ZOOM },
      ]);
      return withLayers(style, { ...Object.fromEntries(added), [OPENED]: { type: 'geojson', data: openedNow() } }, [
        ...layers().flatMap((layer) => importedLayers(layer, theme)),
        openedLayer(theme),
      ]);
    },
    onclick(event) {
      const { target: map, point } = event;
      for (const { id } of [...layers()].reverse()) {
        const ids = hitLayers(id).filter((layer) => map.getLayer(layer));
        const around: [[number, number], [number, number]] = [
          [point.x - 4, point.y - 4],
          [point.x + 4, point.y + 4],
        ];
        const [hit] = ids.length ? map.queryRenderedFeatures(around, { layers: ids }) : [];
        if (!hit) continue;
        const cluster = hit.properties['cluster_id'] as number | undefined;
        if (cluster !== undefined && hit.geometry.type === 'Point') {
          void openCluster(event, id, cluster, hit.geometry.coordinates as [number, number]);
        } else if (typeof hit.id === 'number') onopen(id, hit.id);
        return true;
      }
      return false;
    },
  };
}
