import type * as v from 'valibot';
import { DoubtSchema, MoreZonesSchema, StepsSchema } from './schemas/further-zones.ts';

/** Data files that are fetched when they are first asked for, each with its schema. */
export const MORE_FILES = {
  moreZones: { path: 'geo/more-zones.geojson', schema: MoreZonesSchema },
  doubt: { path: 'geo/doubt.geojson', schema: DoubtSchema },
  steps: { path: 'geo/steps.geojson', schema: StepsSchema },
} as const;

export type MoreKey = keyof typeof MORE_FILES;
export type MoreContent = { [Key in MoreKey]: v.InferOutput<(typeof MORE_FILES)[Key]['schema']> };
