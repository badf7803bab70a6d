import type { AnyZone } from '../story/schemas/further-zones.ts';
import type { Story } from '../story/schemas/story.ts';
import type { AppState } from '../app/app-state.svelte.ts';
import type { MapExtension } from '../map/extension.ts';
import { extendStyle } from './further-layers.ts';
import { nameRuns } from './name-runs.ts';

type Collection = GeoJSON.FeatureCollection;
const collect = (features: GeoJSON.Feature[]): Collection => ({ type: 'FeatureCollection', features });
const feature = (geometry: GeoJSON.Geometry, properties: object): GeoJSON.Feature => ({
  type: 'Feature',
  geometry,
  properties: { ...properties },
});

/** The zones as the map draws them: each with its name as `name`, like every other source. */
function drawable(zones: readonly AnyZone[]): Collection {
  return collect(zones.map(({ geometry, properties: { id, kind, title } }) => feature(geometry, { id, kind, name: title })));
}

/** Zones are named at their label points, lines along their length, administrative regions by the basemap. */
function names(zones: readonly AnyZone[], { kinds, map }: Story): Collection {
  const regions = kinds.filter(({ isRegion }) => isRegion).map(({ id }) => id);
  const named = zones.filter(({ properties: { kind } }) => !regions.includes(kind));
  return collect(
    named.flatMap(({ geometry, properties: { id, kind, title, labelPoint } }) =>
      geometry.type === 'LineString'
        ? nameRuns(geometry, map.namedWest.includes(id)).map(({ line, above }) => feature(line, { id, kind, above, name: title }))
        : [feature({ type: 'Point', coordinates: labelPoint }, { id, kind, name: title })],
    ),
  );
}

/** What was computed last, by source: where nothing it depends on has changed, the map is given the same object and redraws nothing. */
const computed: Record<string, { from: unknown[]; collection: Collection }> = {};

function remember(name: string, from: unknown[], compute: () => Collection): Collection {
  const before = computed[name];
  if (before && before.from.length === from.length && before.from.every((each, index) => each === from[index])) return before.collection;
  const collection = compute();
  computed[name] = { from, collection };
  return collection;
}

/** What the additional layers draw, as it stands now. */
function moreSources(app: AppState): Record<string, Collection> {
  const zones = app.more?.zones ?? [];
  const doubt = app.more?.doubt ?? [];
  const step = app.more?.stepShape;
  const kindOf = (zone: string) => app.everyZone.find(({ id }) => id === zone)?.properties.kind;
  return {
    'more-zones': remember('more-zones', [...zones], () => drawable(zones)),
    'more-labels': remember('more-labels', [...zones], () => names(zones, app.story)),
    doubt: remember('doubt', [...doubt], () =>
      collect(doubt.map(({ geometry, properties }) => feature(geometry, { ...properties, kind: kindOf(properties.zone) }))),
    ),
    steps: remember('steps', [step], () => collect(step ? [feature(step, {})] : [])),
  };
}

/** The zones that are off by default, bands of doubt and the steps of a rule, as the map draws them. */
export function moreExtension(app: AppState): MapExtension {
  const sources = () => moreSources(app);
  return {
    key: 'more',
    sources,
    extend: (style, options) => extendStyle(style, { ...options, kinds: app.story.kinds, sources: sources() }),
  };
}
