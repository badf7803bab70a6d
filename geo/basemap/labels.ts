import type { Bbox, Position } from '../../src/story/schemas/geojson.ts';
import type { Text } from '../../src/story/schemas/text.ts';
import { collect, type Collection, feature } from '../collection.ts';
import type { Governorate, Label } from './definition.ts';

/** All names but those of towns: those placed by hand, then each governorate's at its label point. */
export function labels(placed: readonly Label[], all: readonly Governorate[], governorates: Collection, window: Bbox): Collection {
  const named = governorates.features.filter(({ properties }) => !all.find(({ id }) => id === properties?.['id'])?.unnamed);
  const points = named.map(({ properties }) => {
    const { labelPoint, name } = properties as { labelPoint: Position; name: Text };
    return { kind: 'governorate', position: labelPoint, name };
  });
  const features = [...placed, ...points].map(({ kind, position, name }) =>
    feature({ type: 'Point', coordinates: position }, { kind, name }),
  );
  return collect(features, window);
}
