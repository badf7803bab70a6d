import { booleanPointInPolygon } from '@turf/turf';
import { READING_WORDS } from './messages.ts';
import { formatArea } from '../i18n/format.ts';
import { shortestWay } from '../geometry/distance.ts';
import { overlaps } from '../geometry/overlaps.ts';
import { capitalOf, readerOf, type ReadArea } from '../geometry/reading.ts';
import { round } from '../geometry/tidy.ts';
import { ABOUT_KM, formatReading, KM, ORIGINS, type Reading, type ReadingOrigin, within, written } from '../story/reading.ts';
import { CAPITAL_FILE } from '../story/schemas/capital.ts';
import type { Bbox, Position } from '../story/schemas/geojson.ts';
import type { ZoneFeature } from '../story/schemas/zones.ts';
import type { Area } from '../geometry/types.ts';
import type { AppState } from '../app/app-state.svelte.ts';
import { inTurns } from './in-turns.ts';
import { outlinesOf } from './ring-outlines.ts';
import { describedAs, type RingStory, zoneOf } from './ring-zone.ts';

/** What stands beside a reading on map and panel. */
export interface Beside {
  reading: Reading;
  /** Least and largest distance that "about" allows, in kilometres; nothing is nearer than the edge itself. */
  least: number;
  most: number;
  /** Every origin's surface at the same distance, and those of the least and the largest; none for a distance of 0. */
  areas: Partial<Record<ReadingOrigin | 'inner' | 'outer', ReadArea>>;
  /** Kilometres to every other zone, by its id; 0 where the ring reaches into it. Of further zones, those that show and that it reaches into. */
  ways: Record<string, number>;
}

/** What stands beside is computed once the reader's hand has paused this long: a drag itself moves the ring alone. Milliseconds. */
const PAUSE = 250;

/** A change rests this long before it is announced and written into the address. Milliseconds. */
const REST = 400;

const contains = ([w, s, e, n]: Bbox, [west, south, east, north]: Bbox) => w <= west && s <= south && e >= east && n >= north;

const isArea = (geometry: GeoJSON.Geometry): geometry is Area => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/**
 * The ring, read anew: what the reader chooses, the zone that comes of it, and what stands beside it. The zone is computed at
 * most once a frame; the rest follows when the hand pauses, one surface at a time, so that no press waits longer than for one.
 */
export class RingReadings {
  readonly #app: AppState;
  /** What the story says of its ring. */
  readonly story: RingStory;
  /** What the controls show while the reader is at them, and what of it is on the map. */
  #draft = $state.raw<Reading | undefined>();
  #drawn = $state.raw<Reading | undefined>();
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Whether all of the ring was in view before the reader's hand was at the controls. */
  #wasWhole = false;
  /** What stands beside the reading; that of an earlier reading until it is computed anew. */
  beside = $state.raw<Beside | undefined>();

  /** @throws RangeError for a story without a ring */
  constructor(app: AppState) {
    this.#app = app;
    const { languages, ring } = app.story;
    if (!ring) throw new RangeError('the story has no ring');
    this.story = { languages, ring };
    if (!app.data.get('capital')) void app.data.load('capital', CAPITAL_FILE);
    $effect.root(() => {
      $effect(() => this.#computeBeside());
    });
  }

  #isDefault(reading: Reading): boolean {
    return formatReading(reading) === formatReading(this.story.ring.default);
  }

  /** Whether a reading has the published shape: what "about" allows does not change it. */
  #keepsShape(reading: Reading): boolean {
    return this.#isDefault({ ...reading, about: this.story.ring.default.about });
  }

  /** What the controls show. */
  reading = $derived.by((): Reading => this.#draft ?? this.#app.reading ?? this.story.ring.default);
  /** What is on the map: the same a frame later. */
  shown = $derived.by((): Reading => this.#drawn ?? this.#app.reading ?? this.story.ring.default);
  isDefault = $derived.by(() => this.#isDefault(this.reading));
  /** Whether the reader's hand is off the controls. */
  isSettled = $derived(this.#draft === undefined);

  #capital = $derived.by(() => this.#app.data.get('capital'));
  #read = $derived(this.#capital && readerOf(capitalOf(this.#capital)));
  published = $derived.by(() => this.#app.publishedZones.find((zone) => this.#app.isRing(zone)));
  area = $derived(this.#read?.(this.shown));
  /** The zone that takes the published one's place; undefined for the default reading and until the data are there. */
  zone = $derived.by((): ZoneFeature | undefined => {
    if (this.#isDefault(this.shown) || !this.published) return undefined;
    if (this.#keepsShape(this.shown)) return describedAs(this.published, this.shown, this.story);
    if (!this.area || !this.#capital) return undefined;
    return zoneOf(this.published, this.shown, this.area, this.#capital, this.story);
  });

  /** The same, where its shape is another than the published one's too: file, steps and band are not of it then. */
  reshaped = $derived.by(() => (this.#keepsShape(this.shown) ? undefined : this.zone));

  get words() {
    return READING_WORDS[this.#app.language];
  }

  #span = $derived({ least: round(Math.max(0, this.shown.km - this.shown.about), 2), most: round(this.shown.km + this.shown.about, 2) });
  #isVisible = $derived.by(() => this.published !== undefined && this.#app.isZoneVisible(this.published.id));
  /** Whether the other readings are compared: with the ring's panel open, or where it shows and is not read as the article's default. */
  #isCompared = $derived.by(
    () =>
      (this.published !== undefined && this.#app.isSelected('zone', this.published.id)) ||
      (this.#isVisible && !this.#isDefault(this.shown)),
  );

  /** The same as lines for the map; none where they should not show. */
  outlines = $derived.by(() => outlinesOf(this.#isCompared && this.#isVisible ? this.beside : undefined, this.story.languages));

  /** Takes over a part of a reading: onto the map with the next frame, into the address and the announcement once it rests. */
  change(part: Partial<Reading>): void {
    const next = { ...this.reading, ...part };
    if (!within(next.km, KM) || !within(next.about, ABOUT_KM)) return;
    if (!this.#draft) this.#wasWhole = this.#isWhole();
    this.#draft = next;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#drawn = this.#draft;
    });
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#settle(next), REST);
  }

  /** Whether each reading of the shown distance holds a point; none until the data are there. @param position longitude, latitude */
  holding(position: Position): { origin: ReadingOrigin; inside: boolean }[] {
    const read = this.#read;
    if (!read) return [];
    const { km } = this.shown;
    return ORIGINS.map((origin) => ({ origin, inside: booleanPointInPolygon([...position], read({ origin, km }).geometry) }));
  }

  /** Whether all of the ring lies within the map's view. */
  #isWhole(): boolean {
    const [bounds, zone] = [this.#app.bounds, this.zone ?? this.published];
    return bounds !== undefined && zone !== undefined && contains(bounds, zone.bbox);
  }

  /** Forgets what was not yet written into the address: the reader went elsewhere. */
  drop(): void {
    clearTimeout(this.#rest);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#draft = this.#drawn = undefined;
  }

  #settle(reading: Reading): void {
    this.drop();
    this.#app.reading = this.#isDefault(reading) ? undefined : reading;
    // Nothing is said of a reading that cannot be drawn yet.
    const zone = this.#isDefault(reading) ? this.published : this.zone;
    if (!zone) return;
    // A ring that has outgrown the view would look like one that did not change.
    if (this.#wasWhole && !this.#isWhole()) this.#app.flight = { type: 'bbox', bbox: zone.bbox };
    this.#app.announcement = this.words.announced(
      this.#app.text(zone.properties.title),
      written(reading, this.story.ring.default),
      formatArea(zone.properties.areaKm2, this.#app.language),
    );
  }

  /** Starts over whenever the reading or the zones change. */
  #computeBeside(): (() => void) | undefined {
    const [read, area, reading, { least, most }] = [this.#read, this.area, this.shown, this.#span];
    const zones = this.#app.publishedZones.filter(({ id }) => id !== this.published?.id);
    const further = (this.#app.more?.zones ?? []).filter(({ id }) => this.#app.isZoneVisible(id));
    if (!read || !area || !this.#isCompared) return undefined;
    const beside: Beside = { reading, least, most, areas: {}, ways: {} };
    const surface = (key: ReadingOrigin | 'inner' | 'outer', origin: ReadingOrigin, km: number) => () => {
      if (km > 0) beside.areas[key] = key === reading.origin ? area : read({ origin, km });
    };
    return inTurns(PAUSE, [
      surface('inner', reading.origin, least),
      surface('outer', reading.origin, most),
      ...ORIGINS.map((origin) => surface(origin, origin, reading.km)),
      ...zones.map(
        ({ id, geometry }) =>
          () =>
            void (beside.ways[id] = shortestWay(area.geometry, geometry).km),
      ),
      // Some of them are cut along the ring: to touch is not to meet.
      ...further.map(({ id, geometry }) => () => {
        if (isArea(geometry) && overlaps(area.geometry, geometry)) beside.ways[id] = 0;
      }),
      () => (this.beside = beside),
    ]);
  }
}
