import type { IControl, Map as GlMap } from 'maplibre-gl';

/** Attribution of the tiles, on the map. Always plain text; MapLibre's own control would render it as HTML. */
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

  /** @param lines one for each set of tiles; an empty list removes the control */
  show(map: GlMap, lines: readonly string[], corner: 'bottom-left' | 'bottom-right'): void {
    this.#element.textContent = lines.join(' · ');
    if (map.hasControl(this)) map.removeControl(this);
    if (lines.length) map.addControl(this, corner);
  }
}
