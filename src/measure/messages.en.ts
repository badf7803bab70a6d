/** English words of the measuring tool. */
export const measureEn = {
  title: 'Measure a distance',
  how: 'Click or tap the map for each point. With the keyboard: move the map, press Enter to set a point at the crosshair and Backspace to remove the last one.',
  /** Shown when the map is drawn without WebGL 2. */
  howStill: 'Click or tap the map for each point, or type its coordinates.',
  typed: { another: 'Add a point', ask: 'Add', swap: (point: string) => `Add ${point}` },
  total: (distance: string) => `Total: ${distance}`,
  lastLeg: (distance: string) => `Last leg: ${distance}`,
  first: 'First point set.',
  full: (most: number) => `A path has ${most} points at most.`,
  undo: 'Undo',
  clear: 'Clear',
  close: 'Close',
};
