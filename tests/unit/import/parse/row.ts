import type { Row } from '../../../../src/import/parse/points.ts';

/** A row at a longitude and latitude. */
export const row = (longitude: number, latitude: number, more: Partial<Row> = {}): Row => ({
  number: 1,
  fields: [],
  longitude,
  latitude,
  ...more,
});
