import { findFault } from '../src/lib/geometry/check.ts';
import { measured } from '../src/lib/geometry/measured.ts';
import type { AreaFeature } from '../src/lib/geometry/types.ts';
import type { AreaGeometry } from '../src/lib/schemas/geojson.ts';
import type { ZoneFeature, ZoneProperties, ZoneSource } from '../src/lib/schemas/zones.ts';
import { Failure } from './failure.ts';
import { type Resolve, runOperations } from './operations.ts';
import { type Source, sourceById } from './sources.ts';

/** What is written by hand about a zone: everything but what the build measures. Sources are ids of geo/sources.ts. */
export interface ZoneDefinition extends Omit<ZoneProperties, 'sources' | 'areaKm2' | 'perimeterKm' | 'labelPoint'> {
  sources: string[];
}

/** A zone as its own file declares it; this only lends it the type. */
export function defineZone(definition: ZoneDefinition): ZoneDefinition {
  return definition;
}

/** The file that declares a zone, for messages. */
export function zoneFile(id: string): string {
  return `geo/zones/${id}.ts`;
}

/** The result of every step of a zone's rule; the last is the zone itself. */
export function zoneSteps(definition: ZoneDefinition, resolve: Resolve): AreaFeature[] {
  try {
    return runOperations(definition.operations, resolve);
  } catch (error) {
    throw new Failure(zoneFile(definition.id), error instanceof Error ? error.message : String(error));
  }
}

/**
 * Computes and measures a zone: area to 0.1 km², perimeter to 0.1 km, bounding box and label point in degrees.
 *
 * @throws Failure naming the zone's file where the zone is empty, crosses itself or names an unknown source
 */
export function computeZone(definition: ZoneDefinition, resolve: Resolve): ZoneFeature {
  const shape = zoneSteps(definition, resolve).at(-1);
  const fault = shape ? findFault(shape.geometry) : 'has no operations';
  if (!shape || fault) throw new Failure(zoneFile(definition.id), `the zone ${fault}`);
  const geometry = shape.geometry as AreaGeometry;
  const { bbox, ...measures } = measured(geometry);
  return {
    type: 'Feature',
    id: definition.id,
    bbox,
    geometry,
    properties: {
      ...definition,
      sources: definition.sources.map((id) => publishedSource(id, zoneFile(definition.id))),
      ...measures,
    },
  };
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
