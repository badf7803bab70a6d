import type { Map as GlMap } from 'maplibre-gl';

/** A graphics card that has not come back after this long is taken for gone. Milliseconds. */
export const CONTEXT_PATIENCE = 6000;

interface Listeners {
  onlost: () => void;
  /** The map draws again, from the style as it was when the context went: what was set on top must be set again. */
  onback: () => void;
  ongone: () => void;
}

/** Removes a map. One whose context is lost has given up its parts already, and stumbles over that. */
export function removeMap(map: GlMap): void {
  try {
    map.remove();
  } catch {
    map.getContainer().replaceChildren();
  }
}

/** Tells of a lost WebGL context, and whether it came back. MapLibre rebuilds its style by itself. */
export function survive(map: GlMap, { onlost, onback, ongone }: Listeners): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  map.on('webglcontextlost', () => {
    onlost();
    clearTimeout(timer);
    timer = setTimeout(ongone, CONTEXT_PATIENCE);
  });
  map.on('webglcontextrestored', () => {
    clearTimeout(timer);
    onback();
  });
  map.on('remove', () => clearTimeout(timer));
}
