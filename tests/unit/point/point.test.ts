import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MoreZones } from '../../../src/story/schemas/further-zones.ts';
import { areaAt, directionTo, inNoRegion, nearestTown, pointInZones } from '../../../src/point/point.ts';
import type { Zones } from '../../../src/story/schemas/zones.ts';
import { STORY } from '../../fixtures/published.ts';
import { densified, metresBetween, metresToLine } from '../geometry/geodesic.ts';

const read = <T>(file: string) => JSON.parse(readFileSync(`static/geo/${file}`, 'utf8')) as T;
const zones = read<Zones>('zones.geojson').features;
const more = read<MoreZones>('more-zones.geojson').features;
const towns = read<{ features: { geometry: { coordinates: [number, number] }; properties: { name: { en: string; ar: string } } }[] }>(
  'basemap/towns.geojson',
).features;
const governorates = read<{ features: never[] }>('basemap/governorates.geojson').features;

const IN_SWEIDA: [number, number] = [36.8, 32.8];
const OUTSIDE_ALL: [number, number] = [37.3, 33.6];

describe('a point and the zones', () => {
  it('finds the zones that contain it', () => {
    expect(pointInZones(IN_SWEIDA, zones).map(({ zone, inside }) => [zone.id, inside])).toEqual([
      ...zones.map(({ id }) => [id, id === 'sweida']),
    ]);
    expect(
      pointInZones(OUTSIDE_ALL, [...zones, ...more])
        .filter(({ inside }) => inside)
        .map(({ zone }) => zone.id),
    ).toEqual(['rif-dimashq']);
  });

  it('gives distances within 0.3 % of WGS 84 geodesics, and matching directions', () => {
    for (const position of [IN_SWEIDA, OUTSIDE_ALL, [36.29, 33.51], [35.9, 33.1]] as [number, number][]) {
      for (const { zone, km, degrees, to } of pointInZones(position, [...zones, ...more])) {
        const { geometry } = zone;
        const lines =
          geometry.type === 'MultiPolygon'
            ? geometry.coordinates.flat()
            : geometry.type === 'LineString'
              ? [geometry.coordinates]
              : (geometry.coordinates as number[][][]);
        const nearestVertex = Math.min(...lines.flat().map((vertex) => metresBetween([...position], vertex)));
        const candidates = lines.map((line) => {
          // Only check segments that may contain the nearest point, because this is slow.
          const near = densified(line, 1).flatMap((start, index) => {
            const end = line[index + 1] ?? start;
            const reach = Math.min(metresBetween([...position], start), metresBetween([...position], end)) - metresBetween(start, end);
            return reach <= nearestVertex ? [metresToLine([...position], [start, end])] : [];
          });
          return Math.min(Infinity, ...near);
        });
        const metres = Math.min(nearestVertex, ...candidates);
        expect(Math.abs(km * 1000 - metres), `${zone.id} from ${position.join()}`).toBeLessThanOrEqual(metres * 0.003 + 1);
        if (km < 0.2) continue;
        const off = Math.abs(directionTo(position, to) - degrees);
        expect(Math.min(off, 360 - off)).toBeLessThan(1.5);
      }
    }
  });

  it('reports when the edge may be on either side', () => {
    const [sweida] = pointInZones(
      IN_SWEIDA,
      zones.filter(({ id }) => id === 'sweida'),
    );
    expect(sweida?.inDoubt).toBe(false);
    const edge = zones.find(({ id }) => id === 'sweida')?.geometry.coordinates.flat(9) as number[];
    const [onEdge] = pointInZones(
      [edge[0] ?? 0, edge[1] ?? 0],
      zones.filter(({ id }) => id === 'sweida'),
    );
    expect(onEdge?.km).toBeLessThan(0.001);
    expect(onEdge?.inDoubt).toBe(true);
  });

  it('never treats a line as an area', () => {
    const lines = more.filter(({ properties }) => properties.kind === 'line');
    expect(lines).toHaveLength(2);
    expect(pointInZones([35.86, 33.05], lines).some(({ inside }) => inside)).toBe(false);
  });
});

const SAID = {
  'buffer-zone': STORY.regions.unsure[0]?.text,
  golan: STORY.regions.unsure[1]?.text,
  outside: STORY.regions.outside,
};

it.each([
  ['Quneitra town', [35.8243, 33.1256], 'buffer-zone'],
  ['the buffer zone', [35.855, 33.05], 'buffer-zone'],
  ['the occupied Golan', [35.8, 33.0], 'golan'],
  ['Majdal Shams', [35.77, 33.27], 'golan'],
  ['Fiq', [35.7, 32.78], 'golan'],
  ['Amman', [35.93, 31.95], 'outside'],
  ['Irbid', [35.85, 32.55], 'outside'],
  ['Beirut', [35.5, 33.89], 'outside'],
  ['Tiberias', [35.53, 32.79], 'outside'],
  ['Paris', [2.35, 48.85], 'outside'],
] as [string, [number, number], keyof typeof SAID][])(
  'says of %s, which no governorate holds, no more than is known',
  (_, position, says) => {
    expect(areaAt(position, governorates)).toBeUndefined();
    expect(inNoRegion(position, pointInZones(position, zones), STORY.regions)).toEqual(SAID[says]);
  },
);

it('names the governorate and the nearest town', () => {
  expect(areaAt(IN_SWEIDA, governorates)?.en).toBe('Sweida');
  expect(areaAt([34, 33], governorates)).toBeUndefined();
  const town = nearestTown([36.57, 32.71], towns);
  expect(town?.name.en).toBe('Sweida');
  expect(nearestTown(IN_SWEIDA, [])).toBeUndefined();
});
