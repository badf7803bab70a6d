import { PIN_SIZE, type Placement, type Point } from './pin-layout.ts';
import type { PlaceGroup } from '../../events/places.ts';
import type { Position } from '../../story/schemas/geojson.ts';

/** A town's name makes way for pins this near to it, in degrees (about 3 km): the pins of a town and its dot need not agree to the metre. */
const NEAR = 0.03;

interface Occupied {
  position: Position;
  /** Offsets of the pins from the position, in CSS pixels. */
  pins: Point[];
  clearance: 'pin' | 'pair' | 'fan';
}

/** Places on the map that pins cover at present. */
export function occupiedSpace(groups: readonly PlaceGroup[], placements: readonly Placement[]): Occupied[] {
  return placements.flatMap((placement): Occupied[] => {
    const group = groups.find(({ key }) => key === placement.members[0]);
    if (!group || placement.mode === 'edge') return [];
    const pins = placement.mode === 'stack' ? [{ x: 0, y: 0 }] : placement.offsets;
    return [{ position: group.position, pins, clearance: pins.length === 1 ? 'pin' : pins.length === 2 ? 'pair' : 'fan' }];
  });
}

/** A point for each pin, for the layer that keeps names out from under the pins (src/map/layers/labels.ts). */
export function pinSpaceFeatures(occupied: readonly Occupied[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: occupied.flatMap(({ position, pins }) =>
      pins.map(({ x, y }) => ({
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: position },
        // The style scales the offset by the icon's size.
        properties: { offset: [x / PIN_SIZE, y / PIN_SIZE] },
      })),
    ),
  };
}

/** The same points, each with `clearance` where pins stand on it, so that its name is set beside them. */
export function withClearance<T extends GeoJSON.FeatureCollection>(collection: T, occupied: readonly Occupied[]): T {
  const clearance = (feature: GeoJSON.Feature): string | undefined => {
    if (feature.geometry.type !== 'Point') return undefined;
    const [x = 0, y = 0] = feature.geometry.coordinates;
    return occupied.find(({ position }) => Math.hypot(position[0] - x, position[1] - y) < NEAR)?.clearance;
  };
  return {
    ...collection,
    features: collection.features.map((feature) => ({ ...feature, properties: { ...feature.properties, clearance: clearance(feature) } })),
  };
}
