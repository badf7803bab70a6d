import { findFault } from '../src/geometry/check.ts';
import type { Line } from '../src/geometry/edge.ts';
import { bounds, lengthKm } from '../src/geometry/measure.ts';
import { measured } from '../src/geometry/measured.ts';
import { round } from '../src/geometry/tidy.ts';
import type { AnyZone } from '../src/story/schemas/further-zones.ts';
import type { Excerpt } from '../src/story/schemas/events.ts';
import type { AreaGeometry, Bbox, Position } from '../src/story/schemas/geojson.ts';
import type { Text } from '../src/story/schemas/text.ts';
import type { ZoneProperties, ZoneSource } from '../src/story/schemas/zones.ts';
import type { ZoneKind } from '../src/story/vocabulary.ts';
import { findExcerptFault } from './article.ts';
import { Failure } from './failure.ts';
import { type Operation, type Resolve, runOperations, type Shape } from './operations.ts';
import { type Source, sourceById } from './sources.ts';

/** What is written by hand about a zone: everything but what the build measures. Sources are ids of geo/sources.ts. */
export interface ZoneDefinition extends Omit<ZoneProperties, 'kind' | 'sources' | 'areaKm2' | 'perimeterKm' | 'labelPoint'> {
  kind: ZoneKind;
  sources: string[];
  /** Other outlines that the words allow, by name; drawn when the reader asks how sure the edge is. */
  alternatives?: { name: Text; operations: Operation[] }[];
}

/** A zone as its own file declares it; this only lends it the type. */
export function defineZone(definition: ZoneDefinition): ZoneDefinition {
  return definition;
}

/**
 * Words of the article and where they begin in it, in UTF-16 code units.
 *
 * @param ar what they say, in this project's own Arabic words
 */
export function excerpt(paragraph: number, quote: string, start: number, ar: string): Excerpt {
  return { paragraph, quote, start, end: start + quote.length, meaning: { ar } };
}

/** The file that declares a zone, for messages. */
export function zoneFile(id: string): string {
  return `geo/stories/southern-syria/zones/${id}.ts`;
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
  const { bbox, ...measures } = isArea ? measured(shape as AreaGeometry) : measuredLine(shape as Line);
  return {
    type: 'Feature',
    id: definition.id,
    bbox,
    geometry: shape,
    properties: {
      ...written,
      sources: definition.sources.map((id) => publishedSource(id, zoneFile(definition.id))),
      ...measures,
    },
  } as AnyZone;
}

/** The same of a line, which has a length and is named in its middle. */
function measuredLine(line: Line): { bbox: Bbox; lengthKm: number; labelPoint: Position } {
  const points = line.type === 'LineString' ? line.coordinates : line.coordinates.flat();
  return { bbox: bounds(line), lengthKm: round(lengthKm(line), 1), labelPoint: points[Math.floor(points.length / 2)] as Position };
}

/**
 * A source as it is published with what was made of it.
 *
 * @throws Failure naming `file`, which asks for a source that there is not
 */
export function publishedSource(id: string, file: string): ZoneSource {
  const source = sourceById(id);
  if (!source) throw new Failure(file, `names the unknown source "${id}"`);
  const { title, package: name, version, path, original, license, attribution }: Source = source;
  return { id, title, package: name, version, path, sha256: original, license, attribution };
}
