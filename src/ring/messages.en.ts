import { formatDistance, formatNumber } from '../i18n/format.ts';
import type { NumberProblem } from './kilometres.ts';
import type { Reading, ReadingOrigin, WrittenReading } from '../story/reading.ts';

const km = (value: number) => `${formatNumber(value, 'en', 2)} km`;

const names: Record<ReadingOrigin, string> = {
  edge: 'From the edge, all round',
  centre: 'From the centre, all round',
  'edge-south': 'From the edge, south only',
  'centre-south': 'From the centre, south only',
};

/** "12 km from the city's edge, toward the south only, give or take 3 km". */
function described({ origin, km: distance, about }: WrittenReading): string {
  const from = origin.startsWith('edge') ? "the city's edge" : "the city's centre";
  const either = about === undefined ? '' : about ? `, give or take ${km(about)}` : ', exactly';
  return `${km(distance)} from ${from}, ${origin.endsWith('-south') ? 'toward the south only' : 'all round'}${either}`;
}

function problem(given: NumberProblem, [least, most]: readonly [number, number]): string {
  const range = `between ${formatNumber(least, 'en', 2)} and ${formatNumber(most, 'en', 2)}`;
  if (given.kind === 'comma') return `Write decimals with a point: ${given.suggestion}.`;
  if (given.kind === 'out-of-bounds') return `Write a number of kilometres ${range}.`;
  if (given.kind === 'miles') return `This field takes kilometres: ${given.suggestion}.`;
  if (given.kind === 'empty') return `The field is empty. Write kilometres ${range}, such as 10 or 7.5.`;
  return `This is not a number. Write kilometres ${range}, such as 10 or 7.5.`;
}

/** The words of the ring's readings in English. They come with the control that needs them. */
export const readingEn = {
  title: 'Read the distance another way',
  from: 'Measured from',
  edge: 'City’s edge',
  centre: 'City centre',
  toward: 'Toward',
  allRound: 'All round',
  south: 'South only',
  distance: 'Distance',
  slider: 'Distance, slider',
  about: 'What “about” allows',
  unit: 'km',
  less: (label: string) => `${label}: less`,
  more: (label: string) => `${label}: more`,
  miles: (value: number) => `${formatNumber(value / 1.609344, 'en', 1)} mi`,
  span: (least: number, most: number) => `${formatNumber(least, 'en', 2)} to ${km(most)}`,
  valueText: (value: number) => formatDistance(value, 'en'),
  back: 'Back to the default reading',
  problem,
  names,
  /** Along the outline on the map. */
  onMap: ({ origin, km: distance }: Pick<Reading, 'origin' | 'km'>) =>
    ({
      edge: `From the edge, ${km(distance)}`,
      centre: `From the centre, ${km(distance)}`,
      'edge-south': 'From the edge, south only',
      'centre-south': 'From the centre, south only',
    })[origin],
  /** Along the outlines of what "about" allows. */
  distanceName: km,
  described,
  announced: (ring: string, reading: WrittenReading, area: string) => `${ring}: ${described(reading)}. ${area}`,
  area: 'Area',
  /** Square kilometres. */
  areas: (least: string, most: string) => `${least} to ${most}\u00a0km²`,
  km2: (squareKilometres: string) => `${squareKilometres} km²`,
  towns: 'Towns inside',
  noTowns: 'none of the towns on this map',
  distanceTo: (zone: string) => `To ${zone}`,
  meets: 'reaches into it',
  /** @param border whose, such as “Utopia’s border” */
  beyond: (area: string, border: string) => `${area} within the distance lie beyond ${border} and are left out.`,
  compare: 'The readings side by side',
  compareNote: 'Readings from the edge leave the city itself out; readings from the centre take it in.',
  also: (towns: string) => `also ${towns}`,
  without: (towns: string) => `without ${towns}`,
  parts: (items: readonly string[]) => items.join('; '),
  sameTowns: 'the same towns',
  current: 'chosen',
  list: (items: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items),
  description: (reading: WrittenReading) => `${described(reading)}: one of several possible readings. “Ring” is this map's word.`,
  /**
   * @param edge what the distance is measured from, and what is cut out
   * @param country that the ring is cut to
   */
  rule: (
    { origin, km: distance }: Pick<Reading, 'origin' | 'km'>,
    parallel: string,
    { edge, country }: { edge: string; country: string },
  ) =>
    [
      origin.startsWith('edge')
        ? `Everything within ${km(distance)} of ${edge}`
        : `Everything within ${km(distance)} of the city's centre as GeoNames places it, the city included`,
      ...(origin.endsWith('-south') ? [`only what lies south of the parallel through the city's centre (${parallel} N)`] : []),
      `cut to ${country} as Natural Earth draws it.`,
    ].join('; '),
};

export type ReadingWords = typeof readingEn;
