import { isRightToLeft } from '../i18n/messages.ts';
import { TileError } from './tile-set.ts';
import type { DrawnTiles, withTiles as WithTiles } from './map/layers.ts';
import type { TileCredit } from './map/credit.ts';
import type { AppState } from '../app/app-state.svelte.ts';

/** Tiles that a reader has opened. */
export interface OpenTiles extends DrawnTiles {
  visible: boolean;
  /** How many tiles were read so far. */
  tally: { good: number };
  close: () => void;
}

/** How many tiles may fail before a set is removed, if others could be read. */
const MOST_FAILURES = 3;

/** The open tiles, topmost first. One map extension draws all of them. */
export class TileLayers {
  list = $state.raw<readonly OpenTiles[]>([]);
  /** The last failure: the name of the tiles, the error, and the role they were opened for. */
  problem = $state.raw<{ name: string; error: TileError; role: DrawnTiles['role'] } | undefined>();
  /** The basemap that replaces the built-in one. */
  basemap = $derived(this.list.find(({ role, visible }) => visible && role === 'basemap'));
  isOpening = $state(false);

  readonly #app: AppState;
  #isOnMap = false;
  #credit: TileCredit | undefined;
  #count = 0;
  /** Number of tiles that could not be read or drawn, by the id of their set. */
  readonly #failures: Record<string, number> = {};

  constructor(app: AppState) {
    this.#app = app;
  }

  /** Opens a file or a URL. If that fails, tiles already open stay open. @returns whether it is on the map */
  async open(from: File | URL, role: DrawnTiles['role'], name: string): Promise<boolean> {
    this.problem = undefined;
    this.isOpening = true;
    const id = `tiles-${++this.#count}`;
    try {
      const { openArchive, withTiles, TileCredit } = await import('./map/index.ts');
      const { addProtocol } = this.#app;
      if (!addProtocol) return false;
      const archive = await openArchive(from, addProtocol, (error) => this.#note(id, error));
      this.#credit ??= new TileCredit();
      this.#putOn(withTiles);
      // Only one basemap at a time: it hides the one below.
      if (role === 'basemap') for (const other of this.list.filter((each) => each.role === role)) this.remove(other.id);
      this.#change([{ id, role, visible: true, ...archive }, ...this.list]);
      this.#app.announcement = this.#app.t.tiles.opened(archive.set.name);
      return true;
    } catch (error) {
      this.refuse(name, error, role);
      return false;
    } finally {
      this.isOpening = false;
    }
  }

  toggle(id: string, visible: boolean): void {
    this.#change(this.list.map((each) => (each.id === id ? { ...each, visible } : each)));
    const { shown, hidden } = this.#app.t.layers;
    const name = this.list.find((each) => each.id === id)?.set.name ?? '';
    this.#app.announcement = visible ? shown(name) : hidden(name);
  }

  remove(id: string): void {
    this.list.find((each) => each.id === id)?.close();
    this.#change(this.list.filter((each) => each.id !== id));
  }

  /** Reports why something cannot be shown. Tiles already open stay open. */
  refuse(name: string, error: unknown, role: DrawnTiles['role']): void {
    this.problem = { name, error: error instanceof TileError ? error : new TileError('not-tiles'), role };
  }

  /** Counts a tile that cannot be drawn. If many fail, or no other could be read, removes the set and tells the reader. */
  #note(id: string, error: unknown): void {
    const lost = this.list.find((each) => each.id === id);
    if (!lost) return;
    const failures = (this.#failures[id] = (this.#failures[id] ?? 0) + 1);
    if (failures < MOST_FAILURES && lost.tally.good > 0) return;
    this.remove(id);
    this.refuse(lost.set.name, error, lost.role);
    this.#app.openTool('tiles');
  }

  #change(list: readonly OpenTiles[]): void {
    this.list = list;
    const { glMap, language } = this.#app;
    const credits = list.filter(({ visible, set }) => visible && set.attribution).map(({ set }) => set.attribution);
    if (glMap)
      this.#credit?.show(
        glMap,
        credits.filter((each, at) => credits.indexOf(each) === at),
        isRightToLeft(language) ? 'bottom-right' : 'bottom-left',
      );
  }

  /** Adds one extension for all open tiles. It reads the list whenever the map's style is built. */
  #putOn(withTiles: typeof WithTiles): void {
    if (this.#isOnMap) return;
    this.#isOnMap = true;
    const drawn = () => this.list.filter(({ visible }) => visible);
    this.#app.extend({
      get key() {
        return `tiles ${drawn().map(({ id }) => id)}`;
      },
      extend: (style, { theme }) => withTiles(style, drawn(), theme),
    });
    this.#hearErrors();
  }

  /** Source errors report tiles that MapLibre cannot decode. All other errors are logged as before. */
  #hearErrors(): void {
    this.#app.glMap?.on('error', (event) => {
      const { sourceId, error } = event as typeof event & { sourceId?: string };
      const tiles = this.list.find(({ id }) => id === sourceId);
      if (tiles) {
        tiles.tally.good--;
        this.#note(tiles.id, new TileError('damaged'));
      } else if (!sourceId?.startsWith('tiles-')) console.error(error);
    });
  }
}

const made = new WeakMap<AppState, TileLayers>();

/** The open tiles of the page's map. */
export function tileLayersOf(app: AppState): TileLayers {
  const layers = made.get(app) ?? new TileLayers(app);
  made.set(app, layers);
  return layers;
}
