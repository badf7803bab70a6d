import type { EventFeature } from '../story/schemas/events.ts';
import type { Position } from '../story/schemas/geojson.ts';
import type { Text } from '../story/schemas/text.ts';

/** Events that stand at one position: one pin, one fan or one stack on the map. */
export interface PlaceGroup {
  /** Stable key made of the position. */
  key: string;
  position: Position;
  name: Text;
  events: EventFeature[];
}

/** Groups events by position, keeping their order. */
export function groupByPlace(events: readonly EventFeature[]): PlaceGroup[] {
  const groups = new Map<string, PlaceGroup>();
  for (const event of events) {
    const position = event.geometry.coordinates;
    const key = position.join(',');
    const group = groups.get(key);
    if (group) group.events.push(event);
    else groups.set(key, { key, position, name: event.properties.place.name, events: [event] });
  }
  return [...groups.values()];
}

export const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type CompassPoint = (typeof COMPASS)[number];

/** Name of a direction in degrees clockwise from north. */
export function compassPoint(degrees: number): CompassPoint {
  return COMPASS[Math.round((((degrees % 360) + 360) % 360) / 45) % 8] ?? 'n';
}

/** Whether the place is known exactly: a point or town that the article states. Anything else gets a dashed outline. */
export function isExact(event: EventFeature): boolean {
  const { precision, basis } = event.properties.place;
  return basis === 'stated' && (precision === 'point' || precision === 'town');
}
