import { doubtBand } from '../geometry/edge.ts';
import { MORE_FILES, type MoreKey } from '../story/further-files.ts';
import type { AnyZone, Doubt } from '../story/schemas/further-zones.ts';
import type { AppState } from '../app/app-state.svelte.ts';

/** What is fetched when it is first asked for: zones that are off by default, bands of doubt, and the steps of a rule. */
export class More {
  #app: AppState;
  #asked: MoreKey[] = [];

  constructor(app: AppState) {
    this.#app = app;
    if (app.has('more-zones.geojson')) this.#ask('moreZones');
    $effect.root(() => {
      $effect(() => {
        if (app.doubt) this.#ask('doubt');
        if (app.step !== undefined && app.has('steps.geojson')) this.#ask('steps');
      });
    });
  }

  /** Each file once; where it fails, its alert has a button that tries again. */
  #ask(key: MoreKey): void {
    if (this.#asked.includes(key)) return;
    this.#asked.push(key);
    void this.#app.data.load(key, MORE_FILES[key]);
  }

  get zones(): AnyZone[] {
    return this.#app.data.get('moreZones')?.features ?? [];
  }

  /** Whether the zones have arrived or failed: until then an unknown name may yet become known. */
  get isSettled(): boolean {
    return !this.#app.has('more-zones.geojson') || !this.#app.data.isLoading('moreZones');
  }

  /** The band of a zone that the reader reads anew, once the hand rests: the published one is another shape's. */
  #rereadBand = $derived.by((): Doubt['features'] => {
    const { doubt, readings } = this.#app;
    const zone = doubt && readings?.isSettled ? readings.reshaped : undefined;
    if (!zone) return [];
    const { id, geometry, properties } = zone;
    const distanceKm = properties.accuracy.typicalKm;
    const band = doubtBand(geometry, distanceKm).geometry as Doubt['features'][number]['geometry'];
    return [{ type: 'Feature', id: `${id}-band`, geometry: band, properties: { role: 'band', zone: id, distanceKm } }];
  });

  /** Bands and alternative outlines of the zones that show and of the one whose panel is open, while the reader asks for them. */
  get doubt(): Doubt['features'] {
    const ids = [...this.#app.visibleZones, ...(this.#app.selectedZone ? [this.#app.selectedZone] : [])].map(({ id }) => id);
    const published = (this.#app.doubt && this.#app.data.get('doubt')?.features) || [];
    const reread = this.#app.readings?.reshaped?.id;
    return [...published.filter(({ properties }) => properties.zone !== reread), ...this.#rereadBand].filter(({ properties }) =>
      ids.includes(properties.zone),
    );
  }

  /** The step that the reader looks at; an address may name one that the rule has not, or that of a zone that is read anew. */
  get step(): number | undefined {
    const { selectedZone: zone, step, readings } = this.#app;
    return step && zone && zone !== readings?.reshaped && step <= zone.properties.operations.length ? step : undefined;
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
