/** The stop of an address's value, counted from 1; the first for anything that is none. @param count of all stops */
export function stopOf(value: string, count: number): number {
  const stop = /^\d{1,2}$/.test(value) ? Number(value) : 1;
  return stop >= 1 && stop <= count ? stop : 1;
}
