import { MORE_FILES, type MoreKey } from '../lib/more/files.ts';
import type { AnyZone, Doubt } from '../lib/more/schemas.ts';
import type { AppState } from './app-state.svelte.ts';

/** What is fetched when it is first asked for: zones that are off by default, bands of doubt, and the steps of a rule. */
export class More {
  #app: AppState;
  #asked: MoreKey[] = [];

  constructor(app: AppState) {
    this.#app = app;
    Object.assign(app.data.files, MORE_FILES);
    this.#ask('moreZones');
    $effect.root(() => {
      $effect(() => {
        if (app.doubt) this.#ask('doubt');
        if (app.step !== undefined) this.#ask('steps');
      });
    });
  }

  /** Each file once; where it fails, its alert has a button that tries again. */
  #ask(key: MoreKey): void {
    if (this.#asked.includes(key)) return;
    this.#asked.push(key);
    void this.#app.data.load(key);
  }

  get zones(): AnyZone[] {
    return this.#app.data.get('moreZones')?.features ?? [];
  }

  /** Whether the zones have arrived or failed: until then an unknown name may yet become known. */
  get isSettled(): boolean {
    return !this.#app.data.isLoading('moreZones');
  }

  /** Bands and alternative outlines of the zones that show, while the reader asks for them. */
  get doubt(): Doubt['features'] {
    const ids = this.#app.visibleZones.map(({ id }) => id);
    const features = (this.#app.doubt && this.#app.data.get('doubt')?.features) || [];
    return features.filter(({ properties }) => ids.includes(properties.zone));
  }

  /** The step that the reader looks at; an address may name one that the rule has not. */
  get step(): number | undefined {
    const { selectedZone: zone, step } = this.#app;
    return step && zone && step <= zone.properties.operations.length ? step : undefined;
  }

  /** The shape after the step that the reader looks at. */
  get stepShape(): GeoJSON.Geometry | undefined {
    const { step } = this;
    const zone = this.#app.selectedZone;
    const features = this.#app.data.get('steps')?.features;
    if (!zone || !step || !features) return undefined;
    return features.find(({ properties }) => properties.shows.includes(`${zone.id}/${step}`))?.geometry ?? zone.geometry;
  }
}
