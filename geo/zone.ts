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
import type { Language } from '../src/i18n/languages.ts';
import type { Paragraphs } from '../src/story/schemas/paragraphs.ts';
import { findExcerptFault, findParagraphFault } from './article.ts';
import { Failure } from './failure.ts';
import { type Operation, type Resolve, runOperations, type Shape } from './operations.ts';
import { languageFault } from './languages.ts';
import { type Source, sourceById } from './sources.ts';
import { zoneFile } from './story.ts';

/** What zones and events are checked against: their story's folder, inputs, paragraphs and languages. */
export interface Context {
  /** Below the project, for messages: "geo/stories/…". */
  folder: string;
  sources: readonly Source[];
  paragraphs: Paragraphs['paragraphs'];
  languages: readonly Language[];
}

/** What is written by hand about a zone: everything but what the build measures. Sources are ids of geo/sources.ts or the story's own. */
export interface ZoneDefinition extends Omit<ZoneProperties, 'sources' | 'areaKm2' | 'perimeterKm' | 'labelPoint'> {
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
 * @param ar what they say, in this project's own Arabic words, where the story comes in Arabic
 */
export function excerpt(paragraph: number, quote: string, start: number, ar?: string): Excerpt {
  return { paragraph, quote, start, end: start + quote.length, ...(ar && { meaning: { ar } }) };
}

/** The result of every step of a zone's rule, or of another rule in its file; the last is the zone itself. */
export function zoneSteps(
  definition: ZoneDefinition,
  resolve: Resolve,
  { folder }: Pick<Context, 'folder'>,
  operations = definition.operations,
): Shape[] {
  try {
    return runOperations(operations, resolve);
  } catch (error) {
    throw new Failure(zoneFile(folder, definition.id), error instanceof Error ? error.message : String(error));
  }
}

/**
 * Computes and measures a zone: area to 0.1 km², perimeter or length to 0.1 km, bounding box and label point in degrees.
 *
 * @throws Failure naming the zone's file where the zone is empty, crosses itself, misquotes or names an unknown source
 */
export function computeZone(definition: ZoneDefinition, resolve: Resolve, context: Context): AnyZone {
  const file = zoneFile(context.folder, definition.id);
  const language = languageFault(definition, context.languages);
  if (language) throw new Failure(file, language);
  const shape = zoneSteps(definition, resolve, context).at(-1)?.geometry;
  if (!shape) throw new Failure(file, 'the zone has no operations');
  const isArea = shape.type === 'Polygon' || shape.type === 'MultiPolygon';
  const fault = isArea ? findFault(shape) : undefined;
  if (fault) throw new Failure(file, `the zone ${fault}`);
  for (const [number, each] of definition.excerpts.entries()) {
    const problem = findExcerptFault(each, context.paragraphs);
    if (problem) throw new Failure(file, `excerpts.${number}: ${problem}`);
  }
  const unknown = findParagraphFault(definition.paragraphs, context.paragraphs);
  if (unknown) throw new Failure(file, unknown);
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
      sources: definition.sources.map((id) => publishedSource(id, context.sources, file)),
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
export function publishedSource(id: string, sources: readonly Source[], file: string): ZoneSource {
  const source = sourceById(id, sources);
  if (!source) throw new Failure(file, `names the unknown source "${id}"`);
  const { title, package: name, version, path, original, license, attribution }: Source = source;
  return { id, title, package: name, version, path, sha256: original, license, attribution };
}
