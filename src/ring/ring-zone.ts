import { inEach } from './messages.ts';
import { STEPS } from '../geometry/grow.ts';
import { measured } from '../geometry/measured.ts';
import type { ReadArea } from '../geometry/reading.ts';
import { DECIMALS } from '../geometry/tidy.ts';
import { type Reading, written } from '../story/reading.ts';
import type { Ring, Story } from '../story/schemas/story.ts';
import type { CapitalFile } from '../story/schemas/capital.ts';
import type { ZoneFeature, ZoneProperties, ZoneSource } from '../story/schemas/zones.ts';

type Operation = ZoneProperties['operations'][number];

/** The steps of a reading in the form of a zone's rule, as src/geometry/reading.ts runs them. */
function operationsOf({ origin, km }: Reading, edge: string, { centre, country }: Ring, latitude: number): Operation[] {
  const steps: Operation[] = [];
  const then = (operation: string, input: string[], parameters: Operation['parameters'] = {}): string[] => {
    steps.push({ operation, input, parameters });
    return [`step ${steps.length}`];
  };
  const fromEdge = origin.startsWith('edge');
  const start = then('select', [fromEdge ? edge : centre.name]);
  const grown = then('buffer', start, { distanceKm: km, steps: STEPS });
  let ground = then('select', [country.en]);
  if (origin.endsWith('-south')) ground = then('bboxClip', ground, { north: latitude });
  if (fromEdge) ground = then('difference', [...ground, ...start]);
  then('tidy', then('intersect', [...grown, ...ground]), { decimals: DECIMALS });
  return steps;
}

/** What is said of a story with a ring. */
export type RingStory = Pick<Story, 'languages'> & { ring: Ring };

const descriptionOf = (reading: Reading, { languages, ring }: RingStory) =>
  inEach(languages, (words) => words.description(written(reading, ring.default)));

/** The published ring with other words: its shape stays where a reading changes no more than what "about" allows. */
export function describedAs(published: ZoneFeature, reading: Reading, story: RingStory): ZoneFeature {
  return { ...published, properties: { ...published.properties, description: descriptionOf(reading, story) } };
}

/** The ring as a reader reads it: the published zone with its shape, its measures and its words changed. */
export function zoneOf(
  published: ZoneFeature,
  reading: Reading,
  { geometry, beyondKm2 }: ReadArea,
  capital: CapitalFile,
  story: RingStory,
): ZoneFeature {
  const { languages, ring } = story;
  const [city, centre, country] = capital.features;
  const latitude = centre.geometry.coordinates[1];
  const fromEdge = reading.origin.startsWith('edge');
  const { bbox, ...measures } = measured(geometry);
  const { accuracy } = published.properties;
  const border = beyondKm2 ? country.properties.sources : [];
  const withBorder = (own: ZoneSource[]) => [...own, ...border.filter(({ id }) => own.every((source) => source.id !== id))];
  return {
    ...published,
    bbox,
    geometry,
    properties: {
      ...published.properties,
      ...measures,
      description: descriptionOf(reading, story),
      rule: inEach(languages, (words, text) =>
        words.rule(reading, `${latitude.toFixed(3)}°`, { edge: text(ring.edgeRule), country: text(ring.country) }),
      ),
      operations: operationsOf(reading, city.properties.sources[0]?.id ?? '', ring, latitude),
      sources: withBorder((fromEdge ? city : centre).properties.sources),
      accuracy: fromEdge
        ? accuracy
        : { basis: 'measured', typicalKm: ring.centre.typicalKm, against: ring.centre.against, sentence: ring.centre.sentence },
    },
  };
}
