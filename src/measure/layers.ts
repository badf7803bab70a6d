import type { Coordinates } from '../geometry/coordinates.ts';
import type { Position } from '../story/schemas/geojson.ts';
import { feature, remember, withLayers } from '../map/extending.ts';
import type { MapExtension } from '../map/extension.ts';
import { BOLD, halo } from '../map/layers/shared.ts';
import { MAP_COLORS } from '../map/palette.ts';

const SOURCE = 'measured-path';

/**
 * Draws the measured path: its legs with their lengths, and its vertices. A click on the live or still map adds a vertex.
 * The options are getters, which are read again whenever their state changes.
 */
export function pathExtension(
  pathOf: () => readonly Coordinates[],
  labelsOf: () => readonly string[],
  add: (position: Position) => void,
): MapExtension {
  const collection = remember(
    () => ({ positions: pathOf().map(({ longitude, latitude }): Position => [longitude, latitude]), labels: labelsOf() }),
    ({ positions, labels }) => [
      ...labels.flatMap((label, index) => {
        const [from, to] = positions.slice(index, index + 2) as [Position, Position];
        // Labels need their own points: along a line MapLibre would repeat the length in each tile.
        return [
          feature({ type: 'LineString', coordinates: [from, to] }),
          feature({ type: 'Point', coordinates: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] }, { label }),
        ];
      }),
      ...positions.map((coordinates) => feature({ type: 'Point', coordinates })),
    ],
  );
  const onplace = (position: Position) => {
    add(position);
    return true;
  };
  return {
    key: SOURCE,
    onclick: ({ lngLat: { lng, lat } }) => onplace([lng, lat]),
    onplace,
    sources: () => ({ [SOURCE]: collection() }),
    extend: (style, { theme }) => {
      const colors = MAP_COLORS[theme];
      return withLayers(style, { [SOURCE]: { type: 'geojson', data: collection() } }, [
        {
          id: `${SOURCE}-casing`,
          type: 'line',
          source: SOURCE,
          filter: ['==', ['geometry-type'], 'LineString'],
          layout: { 'line-cap': 'round' },
          paint: { 'line-color': colors.halo, 'line-width': 6, 'line-opacity': 0.8 },
        },
        {
          id: `${SOURCE}-line`,
          type: 'line',
          source: SOURCE,
          filter: ['==', ['geometry-type'], 'LineString'],
          layout: { 'line-cap': 'round' },
          paint: { 'line-color': colors.label, 'line-width': 2.4 },
        },
        {
          id: `${SOURCE}-vertex`,
          type: 'circle',
          source: SOURCE,
          filter: ['all', ['==', ['geometry-type'], 'Point'], ['!', ['has', 'label']]],
          paint: { 'circle-radius': 4, 'circle-color': colors.halo, 'circle-stroke-color': colors.label, 'circle-stroke-width': 2 },
        },
        {
          id: `${SOURCE}-length`,
          type: 'symbol',
          source: SOURCE,
          filter: ['has', 'label'],
          layout: {
            'text-field': ['get', 'label'],
            'text-font': BOLD,
            'text-size': 12,
            // Place the label beside the leg, in any direction.
            'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
            'text-radial-offset': 0.6,
            'text-allow-overlap': true,
          },
          paint: halo(colors, colors.label),
        },
      ]);
    },
  };
}
