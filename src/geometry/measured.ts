import type { AreaGeometry, Bbox, Position } from '../story/schemas/geojson.ts';
import { labelPoint } from './label.ts';
import { areaKm2, bounds, perimeterKm } from './measure.ts';
import { round } from './tidy.ts';

/** What is published about a zone besides its shape. */
export interface Measured {
  bbox: Bbox;
  /** Rounded to 0.1 km². */
  areaKm2: number;
  /** Rounded to 0.1 km, including holes. */
  perimeterKm: number;
  /** Where its label has most room: longitude and latitude in degrees. */
  labelPoint: Position;
}

/** Measures a zone, for the build and for readings made on the page. */
export function measured(geometry: AreaGeometry): Measured {
  return {
    bbox: bounds(geometry),
    areaKm2: round(areaKm2(geometry), 1),
    perimeterKm: round(perimeterKm(geometry), 1),
    labelPoint: labelPoint(geometry),
  };
}
