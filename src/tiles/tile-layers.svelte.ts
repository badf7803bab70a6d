import { isRightToLeft } from '../i18n/messages.ts';
import { TileError } from './tile-set.ts';
import type { DrawnTiles, withTiles as WithTiles } from './map/layers.ts';
import type { TileCredit } from './map/credit.ts';
import type { AppState } from '../app/app-state.svelte.ts';

/** Tiles that a reader has opened. */
export interface OpenTiles extends DrawnTiles {
  visible: boolean;
  /** How many tiles could be read so far. */
  tally: { good: number };
  close: () => void;
}

/** So many tiles may fail, where others could be read, before the whole is taken off. */
const MOST_FAILURES = 3;

/** What is open of map tiles, topmost first; on the map as one extension. */
export class TileLayers {
  list = $state.raw<readonly OpenTiles[]>([]);
  /** What went wrong last, with what, and in which role it would have been drawn. */
  problem = $state.raw<{ name: string; error: TileError; role: DrawnTiles['role'] } | undefined>();
  /** The basemap that lies in the place of the built-in one. */
  basemap = $derived(this.list.find(({ role, visible }) => visible && role === 'basemap'));
  isOpening = $state(false);

  readonly #app: AppState;
  #isOnMap = false;
  #credit: TileCredit | undefined;
  #count = 0;
  /** How many tiles could not be read or drawn, by the id of what is open. */
  readonly #failures: Record<string, number> = {};

  constructor(app: AppState) {
    this.#app = app;
  }

  /** Opens a file or an address. What was open stays open where this fails. @returns whether it is on the map */
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
      // One basemap at a time: it covers what lies under it.
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

  /** Says why something cannot be shown; what is open stays. */
  refuse(name: string, error: unknown, role: DrawnTiles['role']): void {
    this.problem = { name, error: error instanceof TileError ? error : new TileError('not-tiles'), role };
  }

  /** Hears of a tile that cannot be drawn. Where there are many, or no other, the whole is taken off, and the reader is told. */
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

  /** One extension for whatever is open: which tiles those are, it reads when the map asks. */
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

  /** A tile that MapLibre cannot make sense of is reported by its source; every other error goes where it went before. */
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

/** The tiles that are open on a map. */
export function tileLayersOf(app: AppState): TileLayers {
  const layers = made.get(app) ?? new TileLayers(app);
  made.set(app, layers);
  return layers;
}
