import type { Position } from '../story/schemas/geojson.ts';
import { feature, remember, withLayers } from '../map/extending.ts';
import type { MapExtension } from '../map/extension.ts';
import { MAP_COLORS } from '../map/palette.ts';

const SOURCE = 'asked-point';

/**
 * The point that the reader asks about, with thin lines to the nearest edges. Both are read anew whenever they change.
 * Positions are longitude, latitude in degrees.
 */
export function pointExtension(pointOf: () => Position, edgesOf: () => readonly Position[]): MapExtension {
  const collection = remember(
    () => [pointOf(), edgesOf()] as const,
    ([point, edges]) => [
      ...edges.map((edge) => feature({ type: 'LineString', coordinates: [[...point], [...edge]] })),
      feature({ type: 'Point', coordinates: [...point] }),
    ],
  );
  return {
    key: SOURCE,
    sources: () => ({ [SOURCE]: collection() }),
    extend: (style, { theme }) => {
      const colors = MAP_COLORS[theme];
      return withLayers(style, { [SOURCE]: { type: 'geojson', data: collection() } }, [
        {
          id: `${SOURCE}-way`,
          type: 'line',
          source: SOURCE,
          filter: ['==', ['geometry-type'], 'LineString'],
          paint: { 'line-color': colors.label, 'line-width': 1.2, 'line-dasharray': [2, 2], 'line-opacity': 0.7 },
        },
        {
          id: `${SOURCE}-mark`,
          type: 'circle',
          source: SOURCE,
          filter: ['==', ['geometry-type'], 'Point'],
          paint: { 'circle-radius': 5, 'circle-color': colors.halo, 'circle-stroke-color': colors.label, 'circle-stroke-width': 3 },
        },
      ]);
    },
  };
}
