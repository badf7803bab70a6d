import { extentOf, isInside } from './parse/extent.ts';
import type { Row } from './parse/points.ts';
import type { BadRow } from './parse/types.ts';
import type { VectorTileSource } from 'maplibre-gl';
import type { LayerOnMap } from './map/extension.ts';
import { sourceOf } from './map/layers.ts';
import { IMPORTED_COLORS } from './map/palette.ts';
import type { AppState } from '../app/app-state.svelte.ts';
import { chosen } from '../timeline/chosen.svelte.ts';
import { drawnOf, type Drawn } from './drawn.ts';
import { forgetLayer, keepLayer } from './keep.ts';
import { LayerTiles, SCHEME } from './layer-tiles.ts';

/** One imported file. Plain data, so that IndexedDB can store it; never mutated, only replaced. */
export interface ImportedLayer {
  id: string;
  name: string;
  color: string;
  columns: readonly string[];
  rows: readonly Row[];
  bad: readonly BadRow[];
  /** Rows without a readable date. */
  undated: number;
  /** The column that names a row, and the one that sorts rows into categories. */
  title: number | undefined;
  category: number | undefined;
  isVisible: boolean;
  isKept: boolean;
}

/** A unique id for a layer. `crypto.randomUUID` exists only over https. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The layers that the reader imported. */
export class Imported {
  layers = $state.raw<readonly ImportedLayer[]>([]);
  /** Dropped files waiting to be read. */
  offered = $state.raw<readonly File[]>([]);
  /** The timeline's range. */
  range = $derived(chosen.days);

  readonly tiles = new LayerTiles();
  #app: AppState;

  constructor(app: AppState) {
    this.#app = app;
    $effect.root(() => {
      $effect(() => {
        if (app.glMap) app.addProtocol?.(SCHEME, this.tiles.serve);
      });
      // Replace the tiles of an existing source in place, so that nothing flickers.
      $effect(() => {
        const map = app.glMap;
        if (!map?.style) return;
        for (const { id, tiles } of this.onMap) {
          const source = map.getSource<VectorTileSource>(sourceOf(id));
          if (source && source.tiles?.[0] !== tiles) source.setTiles([tiles]);
        }
      });
    });
  }

  /** The layers as the map draws them. */
  onMap = $derived.by((): LayerOnMap[] =>
    this.layers.map((layer) => {
      const { drawing, categories } = this.drawn(layer);
      const colors = categories.named.map((_, index) => IMPORTED_COLORS[index] ?? layer.color);
      return {
        id: layer.id,
        color: layer.color,
        isVisible: layer.isVisible,
        categories: colors,
        tiles: this.tiles.addressOf(layer.id, drawing),
      };
    }),
  );

  drawn(layer: ImportedLayer): Drawn {
    return drawnOf(layer, this.range);
  }

  /** Adds a layer in the first unused colour. Pans to its data if none of it is in view. */
  add(layer: Omit<ImportedLayer, 'id' | 'color' | 'isVisible' | 'isKept'>): void {
    const color = IMPORTED_COLORS.find((each) => !this.layers.some((other) => other.color === each)) ?? IMPORTED_COLORS[0];
    this.layers = [...this.layers, { ...layer, id: newId(), color, isVisible: true, isKept: false }];
    const { bounds } = this.#app;
    if (bounds && !layer.rows.some((row) => isInside(row, bounds))) this.showAll(layer.rows);
  }

  /** Fits the map to the rows. */
  showAll(rows: readonly Row[]): void {
    const { bbox } = extentOf(rows, this.#app.story.map.window);
    if (bbox) this.#app.flight = { type: 'bbox', bbox };
  }

  /** Brings a row into the part of the map that no panel covers. */
  showRow({ longitude, latitude }: Row): void {
    this.#app.flight = { type: 'position', position: [longitude, latitude] };
  }

  #replace(id: string, changes: Partial<ImportedLayer>): void {
    this.layers = this.layers.map((layer) => (layer.id === id ? { ...layer, ...changes } : layer));
  }

  /** Changes a layer, including its saved copy. */
  change(id: string, changes: Partial<ImportedLayer>): void {
    this.#replace(id, changes);
    const changed = this.layers.find((layer) => layer.id === id);
    if (changed?.isKept) void keepLayer(this.#app.story.database, changed).catch(() => undefined);
  }

  /** Saves a layer in this browser. Rejects if it cannot be saved. */
  async keep(layer: ImportedLayer): Promise<void> {
    await keepLayer(this.#app.story.database, { ...layer, isKept: true });
    // Taken off while it was being written, it must not come back with the next visit.
    if (this.layers.some(({ id }) => id === layer.id)) this.#replace(layer.id, { isKept: true });
    else await forgetLayer(this.#app.story.database, layer.id);
  }

  /** Deletes the saved copy of a layer, which stays on the map. Rejects if the browser cannot delete it. */
  async forget(id: string): Promise<void> {
    await forgetLayer(this.#app.story.database, id);
    this.#replace(id, { isKept: false });
  }

  /** Removes a layer from the map and deletes its saved copy. If that fails, rejects and leaves the layer on the map. */
  async remove({ id, isKept }: ImportedLayer): Promise<void> {
    if (isKept) await forgetLayer(this.#app.story.database, id);
    this.layers = this.layers.filter((layer) => layer.id !== id);
    this.tiles.drop(id);
  }
}
