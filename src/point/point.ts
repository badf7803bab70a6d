import { booleanPointInPolygon } from '@turf/turf';
import { geodesicKm } from '../geometry/geodesic.ts';
import { nearestEdge } from '../geometry/distance.ts';
import type { Area } from '../geometry/types.ts';
import type { AnyZone } from '../story/schemas/further-zones.ts';
import type { Position } from '../story/schemas/geojson.ts';
import type { Story } from '../story/schemas/story.ts';
import type { Text } from '../story/schemas/text.ts';

/** How a point lies to a zone. */
export interface PointInZone {
  zone: AnyZone;
  /** Always false for a line. */
  inside: boolean;
  /** To the nearest edge (of a line: to the line), in kilometres. */
  km: number;
  /** Toward it, in degrees clockwise from north. */
  degrees: number;
  /** Where on the edge that is: longitude, latitude. */
  to: Position;
  /** Whether the edge, as far as it is known, may run on either side of the point: it lies nearer than the zone's accuracy. */
  inDoubt: boolean;
}

export interface NearTown {
  name: Text;
  km: number;
  /** From the point toward the town, in degrees clockwise from north. */
  degrees: number;
}

interface Named<G> {
  geometry: G;
  properties: { name: Text };
}

/** What distances are measured to. A line goes out and back: closed, it holds nothing. */
function edgeOf({ geometry }: AnyZone): Area {
  const outAndBack = (line: number[][]) => [...line, ...line.slice(0, -1).reverse()];
  if (geometry.type === 'LineString') return { type: 'Polygon', coordinates: [outAndBack(geometry.coordinates)] };
  if (geometry.type === 'MultiLineString') return { type: 'Polygon', coordinates: geometry.coordinates.map(outAndBack) };
  return geometry;
}

/** How a point lies to each zone, in the order given. @param position longitude, latitude in degrees */
export function pointInZones(position: Position, zones: readonly AnyZone[]): PointInZone[] {
  return zones.map((zone) => {
    const { km, degrees, to, inside } = nearestEdge(position, edgeOf(zone));
    const isLine = 'lengthKm' in zone.properties;
    return { zone, inside: inside && !isLine, km, degrees, to, inDoubt: km <= zone.properties.accuracy.typicalKm };
  });
}

/** Name of the area that holds a point; undefined where none does. */
export function areaAt(position: Position, areas: readonly Named<Area>[]): Text | undefined {
  return areas.find(({ geometry }) => booleanPointInPolygon([...position], geometry))?.properties.name;
}

/**
 * What to say of a point that no region holds: in a zone or box for which the story has words of its own, or else that it lies outside.
 *
 * @param position longitude, latitude in degrees
 */
export function inNoRegion([longitude, latitude]: Position, answers: readonly PointInZone[], { unsure, outside }: Story['regions']): Text {
  const holds = ({ zone, bbox }: Story['regions']['unsure'][number]): boolean => {
    if (zone) return answers.some((answer) => answer.inside && answer.zone.id === zone);
    if (!bbox) return false;
    const [west, south, east, north] = bbox;
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  };
  return unsure.find(holds)?.text ?? outside;
}

/** The town nearest to a point; undefined without towns. */
export function nearestTown(position: Position, towns: readonly Named<{ coordinates: Position }>[]): NearTown | undefined {
  const ways = towns.map(({ geometry: { coordinates }, properties }) => ({
    name: properties.name,
    coordinates,
    km: geodesicKm(position, coordinates),
  }));
  const nearest = ways.reduce<(typeof ways)[number] | undefined>((best, each) => (best && best.km <= each.km ? best : each), undefined);
  return nearest && { name: nearest.name, km: nearest.km, degrees: directionTo(position, nearest.coordinates) };
}

/** Direction at which the way from one position to another starts, on a sphere. Degrees clockwise from north, 0 to 360. */
export function directionTo(from: Position, to: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [a, b, turn] = [radians(from[1]), radians(to[1]), radians(to[0] - from[0])];
  const degrees =
    (Math.atan2(Math.sin(turn) * Math.cos(b), Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn)) * 180) / Math.PI;
  return (degrees + 360) % 360;
}
