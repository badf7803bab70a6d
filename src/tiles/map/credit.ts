import type { IControl, Map as GlMap } from 'maplibre-gl';

/** Whom the tiles on the map are credited to, on the map itself; text, whatever stands in it. MapLibre's own control would make markup of it. */
export class TileCredit implements IControl {
  readonly #element = document.createElement('p');

  constructor() {
    this.#element.className = 'maplibregl-ctrl tile-credit';
    this.#element.dir = 'auto';
  }

  onAdd(): HTMLElement {
    return this.#element;
  }

  onRemove(): void {
    this.#element.remove();
  }

  /** @param lines one of each set of tiles; none takes the control off the map */
  show(map: GlMap, lines: readonly string[], corner: 'bottom-left' | 'bottom-right'): void {
    this.#element.textContent = lines.join(' · ');
    if (map.hasControl(this)) map.removeControl(this);
    if (lines.length) map.addControl(this, corner);
  }
}
