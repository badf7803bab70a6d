import { tick, untrack } from 'svelte';
import type { addProtocol as AddProtocol, Map as GlMap } from 'maplibre-gl';
import { MediaQuery } from 'svelte/reactivity';
import { en, type Messages } from '../i18n/en.ts';
import { loadMessages, preferredLanguage } from '../i18n/messages.ts';
import { filterEvents } from '../events/event-list.ts';
import { inLanguage } from '../i18n/format.ts';
import { groupByPlace } from '../events/places.ts';
import type { AnyZone } from '../story/schemas/further-zones.ts';
import { type Reading, written } from '../story/reading.ts';
import type { EventFeature } from '../story/schemas/events.ts';
import type { Bbox, Position } from '../story/schemas/geojson.ts';
import type { Text } from '../story/schemas/text.ts';
import type { ZoneFeature } from '../story/schemas/zones.ts';
import { DEFAULT_VIEW, type Camera, type Selection, type Theme, type View } from './view.ts';
import type { Language } from '../i18n/languages.ts';
import type { Status } from '../story/vocabulary.ts';
import { NO_STORY } from '../story/no-story.ts';
import type { Story, StoryFile } from '../story/schemas/story.ts';
import type { MapExtension } from '../map/extension.ts';
import { DataStore } from '../story/data.svelte.ts';
import type * as Extra from '../zones/further.ts';
import type { More } from '../zones/further-zones.svelte.ts';
import type { RingReadings } from '../ring/ring-readings.svelte.ts';

/** A wish that the map carries out: bring this into view. A new object each time, so that the same wish can be made twice. */
export type Flight =
  | { type: 'camera'; camera: Camera }
  | { type: 'home' }
  | { type: 'bbox'; bbox: Bbox }
  | { type: 'position'; position: Position }
  | { type: 'event'; event: EventFeature };

/** What is loaded, visible, filtered, highlighted and selected. List, legend, map and address all read and write this one object. */
export class AppState {
  readonly data = new DataStore();

  /** The language in use and its words; both change together, once the words are there. */
  #spoken = $state.raw<{ language: Language; messages: Messages }>({ language: 'en', messages: en });
  /** What the address or the reader asked for; undefined leaves it to the browser. */
  chosenLanguage = $state.raw<Language | undefined>();

  /** Whether the map is drawn yet, or cannot be: then the page lives on as text. */
  map = $state<'loading' | 'ready' | 'failed'>('loading');
  /** What the address or the reader asked for; undefined leaves it to the system. */
  chosenTheme = $state.raw<Theme | undefined>();
  #systemIsDark = new MediaQuery('(prefers-color-scheme: dark)');
  theme = $derived<Theme>(this.chosenTheme ?? (this.#systemIsDark.current ? 'dark' : 'light'));

  camera = $state.raw<Camera | undefined>();
  /** What the map shows: west, south, east, north in degrees. */
  bounds = $state.raw<Bbox | undefined>();
  flight = $state.raw<Flight | undefined>();
  layers = $state.raw<string[] | undefined>();
  pins = $state(true);
  /** Whether the map shows how sure the edges are. */
  doubt = $state(false);
  /** Step of the selected zone's rule that the map shows, counted from 1. */
  step = $state.raw<number | undefined>();
  /** The script of what the first view does without (src/zones/further.ts), null where it cannot be fetched; and its state. */
  extra = $state.raw<typeof Extra | null | undefined>();
  more = $state.raw<More | undefined>();
  /** How the reader reads the ring's distance; undefined is the article's default. */
  reading = $state.raw<Reading | undefined>();
  /** What reads the ring anew, once it was asked for. */
  readings = $state.raw<RingReadings | undefined>();
  /** Open tools by name, each with its own value (tools.ts). */
  tools = $state.raw<Readonly<Record<string, string>>>({});
  /** The live map, for the tools that draw or measure on it. */
  glMap = $state.raw<GlMap | undefined>();
  /** MapLibre's own, set with the map: a second script that imported MapLibre would split it from the map's. */
  declare addProtocol?: typeof AddProtocol;
  /** What tools and further zones draw on the map, bottom to top. */
  extensions = $state.raw<readonly MapExtension[]>([]);
  /** Which events a tool leaves (the timeline does). */
  eventFilter = $state.raw<((event: EventFeature) => boolean) | undefined>();
  categories = $state.raw<string[] | undefined>();
  statuses = $state.raw<Status[] | undefined>();
  selected = $state.raw<Selection | undefined>();
  highlighted = $state.raw<Selection | undefined>();
  /** Where the reader clicked into the zone whose evidence is open: that point (`<latitude>,<longitude>`) can be asked about too. */
  clicked = $state.raw<{ zone: string; point: string } | undefined>();
  /** What a screen reader hears of the last change. */
  announcement = $state('');

  /** The view last read from the address: what a tool that opens with it must not undo. */
  arrived = DEFAULT_VIEW;

  /** Whether the evidence panel, once drawn, takes the keyboard's focus. */
  takesFocus = false;

  #opener: HTMLElement | SVGElement | undefined;

  /** What the map is of. */
  story: Story = $derived(this.data.get('story') ?? NO_STORY);
  /** As the build has written them. */
  publishedZones = $derived(this.data.get('zones')?.features ?? []);
  /** As they are read: the reader's reading of the ring takes the published one's place. */
  zones = $derived(this.#readZones(this.readings?.zone));
  /** With those that are off by default, which lie below; in drawing order. */
  everyZone = $derived<AnyZone[]>([...(this.more?.zones ?? []), ...this.zones]);
  events = $derived(this.data.get('events')?.features ?? []);
  /** Whether what is asked for is more than the first view holds. */
  wantsMore = $derived(
    this.doubt ||
      !!this.step ||
      (this.zones.length > 0 &&
        [this.layers ?? [], this.selected?.type === 'zone' ? this.selected.id : []]
          .flat()
          .some((wanted) => !this.zones.some(({ id }) => id === wanted))),
  );
  isWaiting = $derived(this.wantsMore && this.extra !== null && !this.more?.isSettled);
  visibleZones = $derived(this.#chosenZones());
  filteredEvents = $derived(filterEvents(this.events, this.categories, this.statuses, this.eventFilter));
  pinnedEvents = $derived(this.pins ? this.filteredEvents : []);
  /** Every event by its place, whatever the filters: pins of one place keep their company. */
  places = $derived(groupByPlace(this.pinnedEvents));
  selectedEvent = $derived(this.selected?.type === 'event' ? this.events.find(({ id }) => id === this.selected?.id) : undefined);
  selectedZone = $derived(this.selected?.type === 'zone' ? this.everyZone.find(({ id }) => id === this.selected?.id) : undefined);
  /** Whether the data is there and holds nothing by the selected name (a link that is older or newer than the data). */
  isSelectionUnknown = $derived(
    this.selected?.type === 'event'
      ? !this.selectedEvent && this.data.get('events') !== undefined
      : this.selected?.type === 'zone' && !this.selectedZone && this.data.get('zones') !== undefined && !this.isWaiting,
  );
  /** Whether there is something to show in the evidence panel. */
  isEvidenceOpen = $derived(
    this.selectedEvent !== undefined || this.selectedZone !== undefined || /point|actor|row/.test(this.selected?.type ?? ''),
  );
  isFiltered = $derived(!!(this.categories || this.statuses || this.eventFilter));

  get language(): Language {
    return this.#spoken.language;
  }

  get t(): Messages {
    return this.#spoken.messages;
  }

  text(text: Text): string {
    return inLanguage(text, this.language);
  }

  /** Speaks the chosen language, else the browser's. Where its words cannot be fetched, the page stays as it is. */
  async speak(chosen: Language | undefined): Promise<void> {
    this.chosenLanguage = chosen;
    const { languages } = this.story;
    const language = chosen && languages.includes(chosen) ? chosen : preferredLanguage(navigator.languages, languages);
    if (language === this.language) return;
    try {
      const messages = await loadMessages(language);
      // A second choice may have overtaken the first.
      if (this.chosenLanguage === chosen) this.#spoken = { language, messages };
    } catch {
      this.chosenLanguage = this.language;
    }
  }

  /** Fetches what the first view does without. A script that cannot be fetched is asked for again the next time. */
  async loadMore(): Promise<void> {
    if (this.extra) return;
    this.extra = await import('../zones/further.ts').catch(() => null);
    if (this.extra && !this.more) {
      this.more = new this.extra.More(this);
      this.extend(this.extra.moreExtension(this));
    }
  }

  #chosenZones(): AnyZone[] {
    const chosen = this.everyZone.filter(({ id }) => this.layers?.includes(id));
    // A list of nothing but unknown names is a broken value: the default stands. An empty list is a choice.
    const isBroken = this.layers?.length && !chosen.length && !this.isWaiting;
    return this.layers && !isBroken ? chosen : this.zones.filter(({ properties }) => properties.visible);
  }

  /** Categories of an address in the story's order; none where none is known or all are, which is the default. */
  #known(wanted: readonly string[] | undefined): string[] | undefined {
    const known = this.story.categories.map(({ id }) => id).filter((id) => wanted?.includes(id));
    return known.length && known.length < this.story.categories.length ? known : undefined;
  }

  #readZones(reading: ZoneFeature | undefined): ZoneFeature[] {
    return reading ? this.publishedZones.map((zone) => (zone.id === reading.id ? reading : zone)) : this.publishedZones;
  }

  /** Fetches what reads the ring anew: turf's buffer is heavy, and the first view does without. Rejects where it cannot be fetched. */
  async openReadings(): Promise<RingReadings> {
    const { RingReadings } = await import('../ring/ring-readings.svelte.ts');
    return (this.readings ??= new RingReadings(this));
  }

  /** Whether the story publishes a file that others go without. */
  has(file: StoryFile): boolean {
    return this.story.files.includes(file);
  }

  /** The word for a zone's kind; its id where the story does not know it. */
  kindName({ properties: { kind } }: AnyZone): string {
    const found = this.story.kinds.find(({ id }) => id === kind);
    return found ? this.text(found.name) : kind;
  }

  /** The word for a category of events; its id where the story does not know it. */
  categoryName(category: string): string {
    const found = this.story.categories.find(({ id }) => id === category);
    return found ? this.text(found.name) : category;
  }

  /** How a paragraph of the article is cited. @param paragraph counted from 1 */
  cite(paragraph: number): string {
    return this.t.citation(this.text(this.story.report.source), paragraph);
  }

  /** How an event's place is seen from the story's place of reference. */
  wayTo({ properties: { place } }: EventFeature): { km: number; degrees: number } | undefined {
    return place[this.story.reference.property];
  }

  /** Whether a zone is the one whose distance the reader may read another way. */
  isRing({ id }: { id: string }): boolean {
    return id === this.story.ring?.zone;
  }

  /** Draws more on the map. @returns what takes it off again */
  extend(extension: MapExtension): () => void {
    this.extensions = [...untrack(() => this.extensions), extension];
    return () => (this.extensions = this.extensions.filter((each) => each !== extension));
  }

  /** Opens a tool, or gives an open one another value. */
  openTool(name: string, value = ''): void {
    this.tools = { ...this.tools, [name]: value };
  }

  closeTool(name: string): void {
    this.tools = Object.fromEntries(Object.entries(this.tools).filter(([each]) => each !== name));
  }

  toggleTool(name: string): void {
    if (name in this.tools) this.closeTool(name);
    else this.openTool(name);
  }

  isZoneVisible(id: string): boolean {
    return this.visibleZones.some((zone) => zone.id === id);
  }

  toggleZone(zone: AnyZone, visible: boolean): void {
    // What an address asks for may still be on its way: a switch that is moved meanwhile must not lose it.
    const awaited = this.isWaiting ? (this.layers ?? []).filter((id) => this.everyZone.every((each) => each.id !== id)) : [];
    const known = this.everyZone.map(({ id }) => id).filter((id) => (id === zone.id ? visible : this.isZoneVisible(id)));
    this.layers = [...awaited, ...known];
    const title = this.text(zone.properties.title);
    this.announcement = visible ? this.t.layers.shown(title) : this.t.layers.hidden(title);
  }

  togglePins(visible: boolean): void {
    this.pins = visible;
    this.announcement = visible ? this.t.layers.shown(this.t.layers.pins) : this.t.layers.hidden(this.t.layers.pins);
  }

  clearFilters(): void {
    this.categories = undefined;
    this.statuses = undefined;
    this.eventFilter = undefined;
    // The timeline stays open, without a range; its script may still be on its way.
    if ('time' in this.tools) this.openTool('time');
  }

  /** Selects and opens the evidence. An `opener` gives its focus to the panel and gets it back when that closes. */
  select(selection: Selection, opener?: HTMLElement | SVGElement | null): void {
    // A link inside the panel opens another page of it; focus then still returns to what opened the panel.
    if (opener && !opener.closest('aside')) this.#opener = opener;
    if (opener) this.takesFocus = true;
    this.step = this.clicked = undefined;
    this.selected = selection;
  }

  selectEvent(event: EventFeature, opener?: HTMLElement | null): void {
    this.select({ type: 'event', id: event.id }, opener);
    this.flight = { type: 'event', event };
  }

  /** Opens a zone's evidence, shows the zone where it was hidden, and flies there. */
  showZone(zone: AnyZone, opener?: HTMLElement | null): void {
    if (!this.isZoneVisible(zone.id)) this.toggleZone(zone, true);
    this.select({ type: 'zone', id: zone.id }, opener);
    this.flight = { type: 'bbox', bbox: zone.bbox };
  }

  /** Closes the evidence and gives focus back to what opened it; where that is gone, to the same pin or the same entry in the list. */
  async close(): Promise<void> {
    const selection = this.selected;
    if (!selection) return;
    const opener = this.#opener;
    this.#opener = undefined;
    this.selected = undefined;
    this.step = undefined;
    // Closing makes room: pins may leave the map's edge or come back from it before the focus can be set.
    await tick();
    const again = opener?.dataset['event'] && document.querySelector<HTMLElement>(`button[data-event="${selection.id}"]`);
    const inList = document.querySelector<HTMLElement>(`[data-opens="${selection.type}/${selection.id}"]`);
    const target = opener?.isConnected ? opener : again || inList;
    target?.focus();
  }

  highlight(selection: Selection | undefined): void {
    this.highlighted = selection;
  }

  isHighlighted(type: Selection['type'], id: string): boolean {
    return this.highlighted?.type === type && this.highlighted.id === id;
  }

  isSelected(type: Selection['type'], id: string): boolean {
    return this.selected?.type === type && this.selected.id === id;
  }

  /** The whole view as the address bar holds it. Layers are written out, so that a link outlives a change of defaults. */
  get view(): View {
    return {
      camera: this.camera,
      layers: this.zones.length ? this.visibleZones.map(({ id }) => id) : this.layers,
      selected: this.isSelectionUnknown ? undefined : this.selected,
      pins: this.pins,
      doubt: this.doubt,
      step: this.selectedZone && this.step,
      reading: this.reading && this.story.ring && written(this.reading, this.story.ring.default),
      categories: this.categories,
      statuses: this.statuses,
      tools: this.tools,
      language: this.chosenLanguage,
      theme: this.chosenTheme,
    };
  }

  /** Takes over a view read from the address. Nothing in it is trusted: unknown ids fall back to the default. */
  restore(view: View = DEFAULT_VIEW): void {
    this.arrived = view;
    this.layers = view.layers;
    this.pins = view.pins;
    this.doubt = view.doubt;
    this.step = view.step;
    this.readings?.drop();
    const byDefault = this.story.ring?.default;
    this.reading = view.reading && byDefault && { about: byDefault.about, ...view.reading };
    // A reading that cannot be drawn must not stand in the address either.
    if (this.reading) this.openReadings().catch(() => (this.reading = undefined));
    this.categories = this.#known(view.categories);
    this.statuses = view.statuses;
    this.tools = this.has('tour.json') ? view.tools : Object.fromEntries(Object.entries(view.tools).filter(([name]) => name !== 'tour'));
    this.selected = view.selected;
    this.clicked = undefined;
    this.camera = view.camera;
    this.chosenTheme = view.theme;
    // Only then: another language may mirror the page, and the view is fitted between the panels.
    void this.speak(view.language).then(() => {
      if (this.arrived === view) this.flight = view.camera ? { type: 'camera', camera: view.camera } : { type: 'home' };
    });
  }
}
