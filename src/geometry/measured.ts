import type { AreaGeometry, Bbox, Position } from '../story/schemas/geojson.ts';
import { labelPoint } from './label.ts';
import { areaKm2, bounds, perimeterKm } from './measure.ts';
import { round } from './tidy.ts';

/** What is published of a zone besides its shape. */
export interface Measured {
  bbox: Bbox;
  /** To 0.1 km². */
  areaKm2: number;
  /** To 0.1 km, holes included. */
  perimeterKm: number;
  /** Where its name has most room: longitude and latitude in degrees. */
  labelPoint: Position;
}

/** Measures a zone, alike for the build and for a reading on the page. */
export function measured(geometry: AreaGeometry): Measured {
  return {
    bbox: bounds(geometry),
    areaKm2: round(areaKm2(geometry), 1),
    perimeterKm: round(perimeterKm(geometry), 1),
    labelPoint: labelPoint(geometry),
  };
}
