import { findFault } from '../src/lib/geometry/check.ts';
import type { Line } from '../src/lib/geometry/edge.ts';
import { labelPoint } from '../src/lib/geometry/label.ts';
import { areaKm2, bounds, lengthKm, perimeterKm } from '../src/lib/geometry/measure.ts';
import { round } from '../src/lib/geometry/tidy.ts';
import type { Area } from '../src/lib/geometry/types.ts';
import type { AnyZone, MoreKind } from '../src/lib/more/schemas.ts';
import type { Excerpt } from '../src/lib/schemas/events.ts';
import type { Position } from '../src/lib/schemas/geojson.ts';
import type { Text } from '../src/lib/schemas/text.ts';
import type { ZoneKind, ZoneProperties, ZoneSource } from '../src/lib/schemas/zones.ts';
import { findExcerptFault } from './article.ts';
import { Failure } from './failure.ts';
import { type Operation, type Resolve, runOperations, type Shape } from './operations.ts';
import { type Source, sourceById } from './sources.ts';

/** What is written by hand about a zone: everything but what the build measures. Sources are ids of geo/sources.ts. */
export interface ZoneDefinition extends Omit<ZoneProperties, 'kind' | 'sources' | 'areaKm2' | 'perimeterKm' | 'labelPoint'> {
  kind: ZoneKind | MoreKind;
  sources: string[];
  /** Other outlines that the words allow, by name; drawn when the reader asks how sure the edge is. */
  alternatives?: { name: Text; operations: Operation[] }[];
}

/** A zone as its own file declares it; this only lends it the type. */
export function defineZone(definition: ZoneDefinition): ZoneDefinition {
  return definition;
}

/** Words of the article and where they begin in it, in UTF-16 code units. */
export function excerpt(paragraph: number, quote: string, start: number): Excerpt {
  return { paragraph, quote, start, end: start + quote.length };
}

/** The file that declares a zone, for messages. */
export function zoneFile(id: string): string {
  return `geo/zones/${id}.ts`;
}

/** The result of every step of a zone's rule, or of another rule in its file; the last is the zone itself. */
export function zoneSteps(definition: ZoneDefinition, resolve: Resolve, operations = definition.operations): Shape[] {
  try {
    return runOperations(operations, resolve);
  } catch (error) {
    throw new Failure(zoneFile(definition.id), error instanceof Error ? error.message : String(error));
  }
}

/**
 * Computes and measures a zone: area to 0.1 km², perimeter or length to 0.1 km, bounding box and label point in degrees.
 *
 * @throws Failure naming the zone's file where the zone is empty, crosses itself, misquotes or names an unknown source
 */
export function computeZone(definition: ZoneDefinition, resolve: Resolve): AnyZone {
  const shape = zoneSteps(definition, resolve).at(-1)?.geometry;
  if (!shape) throw new Failure(zoneFile(definition.id), 'the zone has no operations');
  const isArea = shape.type === 'Polygon' || shape.type === 'MultiPolygon';
  const fault = isArea ? findFault(shape) : undefined;
  if (fault) throw new Failure(zoneFile(definition.id), `the zone ${fault}`);
  for (const [number, each] of definition.excerpts.entries()) {
    const problem = findExcerptFault(each);
    if (problem) throw new Failure(zoneFile(definition.id), `excerpts.${number}: ${problem}`);
  }
  const written: ZoneDefinition = { ...definition };
  // Other outlines are published beside the bands of doubt (geo/doubt.ts).
  delete written.alternatives;
  return {
    type: 'Feature',
    id: definition.id,
    bbox: bounds(shape),
    geometry: shape,
    properties: {
      ...written,
      sources: definition.sources.map((id) => published(id, definition.id)),
      ...(isArea ? measureArea(shape) : measureLine(shape as Line)),
    },
  } as AnyZone;
}

function measureArea(area: Area): { areaKm2: number; perimeterKm: number; labelPoint: Position } {
  return { areaKm2: round(areaKm2(area), 1), perimeterKm: round(perimeterKm(area), 1), labelPoint: labelPoint(area) };
}

function measureLine(line: Line): { lengthKm: number; labelPoint: Position } {
  const points = line.type === 'LineString' ? line.coordinates : line.coordinates.flat();
  return { lengthKm: round(lengthKm(line), 1), labelPoint: points[Math.floor(points.length / 2)] as Position };
}

function published(id: string, zone: string): ZoneSource {
  const source = sourceById(id);
  if (!source) throw new Failure(zoneFile(zone), `names the unknown source "${id}"`);
  const { title, package: name, version, path, original, license, attribution }: Source = source;
  return { id, title, package: name, version, path, sha256: original, license, attribution };
}
