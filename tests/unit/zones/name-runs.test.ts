import { readFileSync } from 'node:fs';
import type { LineString } from 'geojson';
import { expect, it } from 'vitest';
import type { MoreZones } from '../../../src/story/schemas/further-zones.ts';
import { nameRuns } from '../../../src/zones/name-runs.ts';

const { features } = JSON.parse(readFileSync('static/geo/more-zones.geojson', 'utf8')) as MoreZones;

/** Northeast twice, then northwest. */
const TURNING = [
  [36, 33],
  [36.1, 33.2],
  [36.3, 33.4],
  [36.2, 33.6],
];

it.each([
  ['as drawn', TURNING],
  ['reversed', [...TURNING].reverse()],
])('cuts a line where the side above its name changes: %s', (_, coordinates) => {
  const line: LineString = { type: 'LineString', coordinates };
  expect(nameRuns(line, true)).toEqual([
    { line: { type: 'LineString', coordinates: TURNING.slice(0, 3) }, above: true },
    { line: { type: 'LineString', coordinates: TURNING.slice(2) }, above: false },
  ]);
  expect(nameRuns(line, false).map(({ above }) => above)).toEqual([false, true]);
});

it.each(['line-alpha', 'line-bravo'])('%s has a part of at least 10 km for its name', (id) => {
  const { geometry } = features.find((each) => each.id === id) ?? {};
  const runs = nameRuns(geometry as LineString, id === 'line-alpha');
  const heights = runs.map(({ line: { coordinates } }) => Math.abs((coordinates.at(-1)?.[1] ?? 0) - (coordinates[0]?.[1] ?? 0)) * 110.9);
  expect(Math.max(...heights)).toBeGreaterThan(10);
});
