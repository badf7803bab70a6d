import type { Map as GlMap } from 'maplibre-gl';

interface Words {
  windows: string;
  mac: string;
  touch: string;
}

/**
 * Leaves the wheel and one finger to the page around, which scrolls by them; a key or a second finger moves the map. Where the map fills
 * the screen there is no page around. MapLibre takes its texts once and in one language: ours are written over them.
 */
export function cooperate(map: GlMap, { windows, mac, touch }: Words): () => void {
  const apply = () => {
    const { cooperativeGestures: gestures } = map;
    if (document.fullscreenElement) return gestures.disable();
    gestures.enable();
    const say = (kind: string, words: string) => {
      const place = map.getContainer().querySelector(`.maplibregl-${kind}-message`);
      if (place) place.textContent = words;
    };
    say('desktop', navigator.userAgent.includes('Mac') ? mac : windows);
    say('mobile', touch);
  };
  apply();
  document.addEventListener('fullscreenchange', apply);
  return () => document.removeEventListener('fullscreenchange', apply);
}
