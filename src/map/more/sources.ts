import { simplify } from '@turf/turf';
import type { AnyZone } from '../../lib/more/schemas.ts';
import type { AppState } from '../../state/app-state.svelte.ts';
import type { MapExtension } from '../extension.ts';
import { extendStyle } from './layers.ts';
import { MORE_PAINT } from './palette.ts';

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

/** How far, in degrees, the line that a name follows may run beside the line that it names: names cannot turn sharp corners. */
const NAME_TOLERANCE = 0.02;

/** From south to north: which side of it a name stands on depends on the way that a line runs. */
function nameLine(geometry: AnyZone['geometry']): AnyZone['geometry'] {
  const line = simplify(geometry, { tolerance: NAME_TOLERANCE, highQuality: true });
  const [start, end] = line.type === 'LineString' ? [line.coordinates[0], line.coordinates.at(-1)] : [];
  if (line.type !== 'LineString' || (start?.[1] ?? 0) <= (end?.[1] ?? 0)) return line;
  return { ...line, coordinates: [...line.coordinates].reverse() };
}

/** Zones are named at their label points, lines along their length, governorates by the basemap. */
function names(zones: readonly AnyZone[]): Collection {
  const named = zones.filter(({ properties: { kind } }) => kind !== 'governorate');
  return collect(
    named.map(({ geometry, properties: { id, kind, title, labelPoint } }) =>
      feature(kind === 'line' ? nameLine(geometry) : { type: 'Point', coordinates: labelPoint }, { id, kind, name: title }),
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
    'more-labels': remember('more-labels', [...zones], () => names(zones)),
    doubt: remember('doubt', [...doubt], () =>
      collect(doubt.map(({ geometry, properties }) => feature(geometry, { ...properties, kind: kindOf(properties.zone) }))),
    ),
    steps: remember('steps', [step], () => collect(step ? [feature(step, {})] : [])),
  };
}

/** The zones that are off by default, bands of doubt and the steps of a rule, as the map draws them. */
export function moreExtension(app: AppState): MapExtension {
  const sources = () => moreSources(app);
  return { key: 'more', paint: MORE_PAINT, sources, extend: (style, options) => extendStyle(style, { ...options, sources: sources() }) };
}
