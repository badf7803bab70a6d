/** What a distance "outside" a city is measured from, and toward which side. */
export const ORIGINS = ['edge', 'centre', 'edge-south', 'centre-south'] as const;
export type ReadingOrigin = (typeof ORIGINS)[number];

/** One way to read an article's "about so many kilometres outside the city". */
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

/** Whether a number of kilometres lies within bounds. */
export const within = (value: number, [least, most]: readonly [number, number]): boolean => value >= least && value <= most;

/** A reading as an address says it: without what "about" allows, that is the story's default. */
export type WrittenReading = Omit<Reading, 'about'> & Partial<Pick<Reading, 'about'>>;

/** Reads `<edge|centre|edge-south|centre-south>:<km>[:<about km>]`; undefined for anything else. Kilometres to 2 decimals. */
export function parseReading(value: string | null): WrittenReading | undefined {
  const [, origin, km, about] = /^([a-z-]+):(\d+\.?\d{0,2})(?::(\d+\.?\d{0,2}))?$/.exec(value ?? '') ?? [];
  const reading = { origin: origin as ReadingOrigin, km: Number(km), ...(about !== undefined && { about: Number(about) }) };
  const isKnown = ORIGINS.includes(reading.origin) && within(reading.km, KM);
  return isKnown && within(reading.about ?? ABOUT_KM[0], ABOUT_KM) ? reading : undefined;
}

/** The same as text. */
export function formatReading({ origin, km, about }: WrittenReading): string {
  return `${origin}:${km}${about === undefined ? '' : `:${about}`}`;
}

/** A reading as it is written: without what is the default. */
export function written({ about, ...reading }: Reading, byDefault: Reading): WrittenReading {
  return about === byDefault.about ? reading : { ...reading, about };
}
