import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, GeoJSONSourceSpecification, MapMouseEvent } from 'maplibre-gl';
import { MAX_ZOOM } from '../camera.ts';
import type { Position } from '../../lib/schemas/geojson.ts';
import { feature, remember, withLayers } from '../extending.ts';
import type { MapExtension } from '../extension.ts';
import { OPENED, hitLayers, importedLayers, openedLayer, pointsSource, shapesSource, type DrawnLayer } from './layers.ts';

/** A layer with its data; while nothing of it has changed, the same objects. */
export interface LayerOnMap extends DrawnLayer {
  points: FeatureCollection;
  shapes: FeatureCollection;
}

interface Options {
  layers: () => readonly LayerOnMap[];
  /** Longitude and latitude of the row whose evidence is open. */
  opened: () => Position | undefined;
  /** Told which row of which layer was clicked, by its place in the layer. */
  onopen: (layer: string, index: number) => void;
}

/** Zooms to where a cluster falls apart. */
async function openCluster({ target: map }: MapMouseEvent, source: string, cluster: number, center: [number, number]): Promise<void> {
  const zoom = await (map.getSource(source) as GeoJSONSource).getClusterExpansionZoom(cluster);
  map.easeTo({ center, zoom: Math.min(Math.max(zoom, map.getZoom() + 0.5), MAX_ZOOM) });
}

/** What the reader brings along, as the map draws it: points in clusters, lines and areas as they are. */
export function importedExtension({ layers, opened, onopen }: Options): MapExtension {
  const openedNow = remember(opened, (position) => (position ? [feature({ type: 'Point', coordinates: [...position] })] : []));
  return {
    // Whatever changes how the layers look, and not their data, makes another style.
    get key() {
      return `imported ${JSON.stringify(layers().map(({ id, color, categories, isVisible }) => [id, color, categories, isVisible]))}`;
    },
    sources: () => ({
      [OPENED]: openedNow(),
      ...Object.fromEntries(
        layers().flatMap(({ id, points, shapes }) => [
          [pointsSource(id), points],
          [shapesSource(id), shapes],
        ]),
      ),
    }),
    extend(style, { theme }) {
      const added = layers().flatMap(({ id, points, shapes }): [string, GeoJSONSourceSpecification][] => [
        [pointsSource(id), { type: 'geojson', data: points, cluster: true, clusterRadius: 38, clusterMaxZoom: MAX_ZOOM - 1 }],
        [shapesSource(id), { type: 'geojson', data: shapes }],
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
          void openCluster(event, pointsSource(id), cluster, hit.geometry.coordinates as [number, number]);
        } else if (typeof hit.id === 'number') onopen(id, hit.id);
        return true;
      }
      return false;
    },
  };
}
