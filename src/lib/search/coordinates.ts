import { latinDigits } from './fold.ts';

const PAIR = /^([+-]?\d{1,2}(?:\.\d+)?)°?\s*n?\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)°?\s*e?$/i;

/** Longitude and latitude in degrees (WGS 84) of a text such as "33.05, 36.30" or "٣٣٫٠٥، ٣٦٫٣٠"; the latitude stands first. */
export function readCoordinates(text: string): [longitude: number, latitude: number] | undefined {
  const [, latitude, longitude] = (PAIR.exec(latinDigits(text).trim()) ?? []).map(Number);
  if (latitude === undefined || longitude === undefined || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  return [longitude, latitude];
}
