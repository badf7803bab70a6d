/** English words of the embedded map. */
export const embedEn = {
  full: 'Open the full map',
  panel: 'Layers and events',
  bar: 'Embedded map',
  wheel: {
    windows: 'Use Ctrl + scroll to zoom the map',
    mac: 'Use ⌘ + scroll to zoom the map',
    touch: 'Use two fingers to move the map',
  },
};
