import { feature } from '../map/extending.ts';
import type { MapExtension } from '../map/extension.ts';
import { MAP_COLORS } from '../map/palette.ts';

const SOURCE = 'found';

/** A ring around a place that a search has found. @param position longitude and latitude, WGS 84 */
export function foundExtension(position: readonly [number, number], onclick: () => boolean): MapExtension {
  const data: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [feature({ type: 'Point', coordinates: [...position] })] };
  return {
    key: SOURCE,
    sources: () => ({ [SOURCE]: data }),
    onclick,
    extend: (style, { theme }) => {
      const colors = MAP_COLORS[theme];
      // Under the names, over everything else.
      const names = style.layers.findIndex(({ id }) => id === 'labels-sea');
      const ring = { source: SOURCE, type: 'circle' } as const;
      const paint = { 'circle-radius': 13, 'circle-opacity': 0 };
      return {
        ...style,
        sources: { ...style.sources, [SOURCE]: { type: 'geojson', data } },
        layers: [
          ...style.layers.slice(0, names),
          { ...ring, id: 'found-halo', paint: { ...paint, 'circle-stroke-width': 6, 'circle-stroke-color': colors.halo } },
          { ...ring, id: 'found-ring', paint: { ...paint, 'circle-stroke-width': 2.6, 'circle-stroke-color': colors.label } },
          ...style.layers.slice(names),
        ],
      };
    },
  };
}
