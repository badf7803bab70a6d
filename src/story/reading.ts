/** What "outside the capital" is measured from, and toward which side. */
export const ORIGINS = ['edge', 'centre', 'edge-south', 'centre-south'] as const;
export type ReadingOrigin = (typeof ORIGINS)[number];

/** One way to read the article's "about 10 kilometers" outside the capital. */
export interface Reading {
  /** The city's edge or its centre; `-south` keeps what lies south of the parallel through the centre. */
  origin: ReadingOrigin;
  /** Distance in kilometres, {@link KM} at least and at most. */
  km: number;
  /** How much "about" allows either way, in kilometres, within {@link ABOUT_KM}. */
  about: number;
}

/** Least and largest value of each number, in kilometres. */
export const KM = [0.5, 50] as const;
export const ABOUT_KM = [0, 10] as const;

/** Six miles is 9.66 km, and the edge itself is known to about 0.6 km: "about" allows a kilometre. */
export const DEFAULT_READING: Reading = { origin: 'edge', km: 10, about: 1 };

/** Whether a number of kilometres lies within bounds. */
export const within = (value: number, [least, most]: readonly [number, number]): boolean => value >= least && value <= most;

/** Reads `<edge|centre|edge-south|centre-south>:<km>[:<about km>]`; undefined for anything else. Kilometres to 2 decimals. */
export function parseReading(value: string | null): Reading | undefined {
  const [, origin, km, about = DEFAULT_READING.about] = /^([a-z-]+):(\d+\.?\d{0,2})(?::(\d+\.?\d{0,2}))?$/.exec(value ?? '') ?? [];
  const reading = { origin: origin as ReadingOrigin, km: Number(km), about: Number(about) };
  return ORIGINS.includes(reading.origin) && within(reading.km, KM) && within(reading.about, ABOUT_KM) ? reading : undefined;
}

/** The same as text, without what is the default. */
export function formatReading({ origin, km, about }: Reading): string {
  return `${origin}:${km}${about === DEFAULT_READING.about ? '' : `:${about}`}`;
}
