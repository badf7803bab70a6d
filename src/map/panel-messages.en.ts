/** English words of the map that no part of the first view says. They come with the panels. */
export const mapPanelEn = {
  still: {
    withoutScript: 'Scripts are off: this is a still map. Its data as plain files:',
  },
  view: {
    from: (latitude: string, longitude: string, width: string) =>
      `Middle ${latitude}° N, ${longitude}° E; ${width} from side to side. Distances and directions are from the middle.`,
    zones: 'Zones in view',
    towns: 'Larger towns in view',
    whole: 'in full',
    part: 'in part',
    away: (distance: string, direction: string) => `${distance} ${direction}`,
    middle: 'at the middle',
    none: 'None in view.',
  },
};
