import { inBoth } from './messages.ts';
import { STEPS } from '../geometry/grow.ts';
import { measured } from '../geometry/measured.ts';
import type { ReadArea } from '../geometry/reading.ts';
import { DECIMALS } from '../geometry/tidy.ts';
import type { Reading } from '../story/reading.ts';
import type { CapitalFile } from '../story/schemas/capital.ts';
import type { ZoneFeature, ZoneProperties, ZoneSource } from '../story/schemas/zones.ts';

type Operation = ZoneProperties['operations'][number];

/** The steps of a reading in the form of a zone's rule, as src/geometry/reading.ts runs them. */
function operationsOf({ origin, km }: Reading, centre: string, latitude: number): Operation[] {
  const steps: Operation[] = [];
  const then = (operation: string, input: string[], parameters: Operation['parameters'] = {}): string[] => {
    steps.push({ operation, input, parameters });
    return [`step ${steps.length}`];
  };
  const fromEdge = origin.startsWith('edge');
  const start = then('select', [fromEdge ? 'SY-DI' : centre]);
  const grown = then('buffer', start, { distanceKm: km, steps: STEPS });
  let ground = then('select', ['Syria']);
  if (origin.endsWith('-south')) ground = then('bboxClip', ground, { north: latitude });
  if (fromEdge) ground = then('difference', [...ground, ...start]);
  then('tidy', then('intersect', [...grown, ...ground]), { decimals: DECIMALS });
  return steps;
}

/** The published ring with other words: its shape stays where a reading changes no more than what "about" allows. */
export function describedAs(published: ZoneFeature, reading: Reading): ZoneFeature {
  return { ...published, properties: { ...published.properties, description: inBoth((words) => words.description(reading)) } };
}

/** The ring as a reader reads it: the published zone with its shape, its measures and its words changed. */
export function zoneOf(published: ZoneFeature, reading: Reading, { geometry, beyondKm2 }: ReadArea, capital: CapitalFile): ZoneFeature {
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
      description: inBoth((words) => words.description(reading)),
      rule: inBoth((words) => words.rule(reading, `${latitude.toFixed(3)}°`)),
      operations: operationsOf(reading, 'GeoNames 170654', latitude),
      sources: withBorder((fromEdge ? city : centre).properties.sources),
      accuracy: fromEdge
        ? accuracy
        : {
            basis: 'measured',
            typicalKm: 1.4,
            against: inBoth((words) => words.centreAccuracy.against),
            sentence: inBoth((words) => words.centreAccuracy.sentence),
          },
    },
  };
}
