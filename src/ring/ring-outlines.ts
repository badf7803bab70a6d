import type { Language } from '../i18n/languages.ts';
import { inEach } from './messages.ts';
import { polygonsOf } from '../geometry/types.ts';
import { ORIGINS } from '../story/reading.ts';
import type { Text } from '../story/schemas/text.ts';
import type { Beside } from './ring-readings.svelte.ts';

/** Outer edges of what stands beside a reading, for the map: `role` is how each is drawn, `name` what stands along it. */
export function outlinesOf(beside: Beside | undefined, languages: readonly Language[]): GeoJSON.FeatureCollection {
  if (!beside) return { type: 'FeatureCollection', features: [] };
  const { reading, least, most, areas } = beside;
  const outline = (id: keyof Beside['areas'], role: 'other' | 'about', name: Text): GeoJSON.Feature[] => {
    const area = areas[id];
    return (area ? polygonsOf(area.geometry) : []).map(([outer = []]) => ({
      type: 'Feature',
      properties: { id, role, name },
      geometry: { type: 'LineString', coordinates: outer },
    }));
  };
  const named = (origin: (typeof ORIGINS)[number]) => inEach(languages, (words) => words.onMap({ origin, km: reading.km }));
  return {
    type: 'FeatureCollection',
    features: [
      ...ORIGINS.filter((origin) => origin !== reading.origin).flatMap((origin) => outline(origin, 'other', named(origin))),
      ...(
        [
          ['inner', least],
          ['outer', most],
        ] as const
      ).flatMap(([id, km]) =>
        outline(
          id,
          'about',
          inEach(languages, (words) => words.distanceName(km)),
        ),
      ),
    ],
  };
}
