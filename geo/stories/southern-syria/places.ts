import type { Position } from '../../../src/story/schemas/geojson.ts';

/** Damascus as GeoNames has it: what distances to places are counted from. Longitude, latitude. */
export const DAMASCUS: Position = [36.29128, 33.5102];
