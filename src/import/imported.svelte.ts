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

/** One file that the reader brought along. Plain data, so that a browser can keep it; a change makes another object. */
export interface ImportedLayer {
  id: string;
  name: string;
  color: string;
  columns: readonly string[];
  rows: readonly Row[];
  bad: readonly BadRow[];
  /** Rows without a date that could be read. */
  undated: number;
  /** Column whose text names a row, and the one that sorts rows into categories. */
  title: number | undefined;
  category: number | undefined;
  isVisible: boolean;
  isKept: boolean;
}

/** A name for a layer that none before has had. Not `crypto.randomUUID`, which a page has over https alone. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The reader's own layers. */
export class Imported {
  layers = $state.raw<readonly ImportedLayer[]>([]);
  /** Files that were dropped and wait to be read. */
  offered = $state.raw<readonly File[]>([]);
  /** The days that the timeline leaves. */
  range = $derived(chosen.days);

  readonly tiles = new LayerTiles();
  #app: AppState;

  constructor(app: AppState) {
    this.#app = app;
    $effect.root(() => {
      $effect(() => {
        if (app.glMap) app.addProtocol?.(SCHEME, this.tiles.serve);
      });
      // Other tiles of a layer that is on the map take the places of those that are there: nothing blinks.
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

  /** What the map draws. */
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

  /** Adds a layer in the first colour that none has, and shows where it is if none of it is in view. */
  add(layer: Omit<ImportedLayer, 'id' | 'color' | 'isVisible' | 'isKept'>): void {
    const color = IMPORTED_COLORS.find((each) => !this.layers.some((other) => other.color === each)) ?? IMPORTED_COLORS[0];
    this.layers = [...this.layers, { ...layer, id: newId(), color, isVisible: true, isKept: false }];
    const { bounds } = this.#app;
    if (bounds && !layer.rows.some((row) => isInside(row, bounds))) this.showAll(layer.rows);
  }

  /** Flies to where rows lie. */
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

  /** Changes a layer, in the browser's keeping too. */
  change(id: string, changes: Partial<ImportedLayer>): void {
    this.#replace(id, changes);
    const changed = this.layers.find((layer) => layer.id === id);
    if (changed?.isKept) void keepLayer(this.#app.story.database, changed).catch(() => undefined);
  }

  /** Keeps a layer in this browser. Rejects where it cannot be kept. */
  async keep(layer: ImportedLayer): Promise<void> {
    await keepLayer(this.#app.story.database, { ...layer, isKept: true });
    // Taken off while it was being written, it must not come back with the next visit.
    if (this.layers.some(({ id }) => id === layer.id)) this.#replace(layer.id, { isKept: true });
    else await forgetLayer(this.#app.story.database, layer.id);
  }

  /** Forgets what the browser keeps of a layer, which stays on the map. Rejects where the browser does not. */
  async forget(id: string): Promise<void> {
    await forgetLayer(this.#app.story.database, id);
    this.#replace(id, { isKept: false });
  }

  /** Takes a layer off the map, and what is kept of it out of the browser. Rejects, with the layer still there, where that fails. */
  async remove({ id, isKept }: ImportedLayer): Promise<void> {
    if (isKept) await forgetLayer(this.#app.story.database, id);
    this.layers = this.layers.filter((layer) => layer.id !== id);
    this.tiles.drop(id);
  }
}
