import { extname } from 'node:path';
import type { Story } from '../src/story/schemas/story.ts';
import { sha256 } from './files.ts';
import { sourceById } from './sources.ts';
import type { StoryDefinition } from './story.ts';

const PUBLIC_DOMAIN = { name: 'other-pd', title: 'Public domain (Natural Earth)' };
const CC_BY = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

const REGIONS = byWayOf('Natural Earth 1:10m', 'SY-SU');
const COUNTRIES = byWayOf('Natural Earth 1:50m, countries', 'countries');
const WATER = byWayOf('Natural Earth 1:50m, lakes and rivers', 'water');
const TOWNS = byWayOf('GeoNames', 'towns');
/** Stands for the story's article. */
const REPORT = { title: '', version: '' };

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  json: 'application/json',
};

/** Natural Earth’s shapes; this project’s own words (titles, rules, accuracy, translated names) or places from GeoNames with them. */
const MIXED = [PUBLIC_DOMAIN, CC_BY];

interface Resource {
  name: string;
  title: string;
  licenses: readonly { name: string; title: string }[];
  sources: readonly { title: string; version: string }[];
}

/** What is known of each published file besides its bytes. */
const RESOURCES: Readonly<Record<string, Resource>> = {
  'story.json': {
    name: 'story',
    title: 'The story: names, kinds and colours, bounds, and what the page says of the article',
    licenses: [CC_BY],
    sources: [REPORT, TOWNS],
  },
  'zones.geojson': { name: 'zones', title: 'Zones that the article speaks of', licenses: MIXED, sources: [REPORT, REGIONS] },
  'more-zones.geojson': {
    name: 'more-zones',
    title: 'Zones and lines around those that the article speaks of, off by default',
    licenses: MIXED,
    sources: [REPORT, REGIONS, TOWNS],
  },
  'doubt.geojson': {
    name: 'doubt',
    title: 'Bands in which the edges of the zones may lie, and alternative outlines',
    licenses: MIXED,
    sources: [REPORT, REGIONS, TOWNS],
  },
  'steps.geojson': {
    name: 'steps',
    title: 'Shapes between the steps by which the zones were made',
    licenses: [PUBLIC_DOMAIN],
    sources: [REGIONS],
  },
  'events.geojson': { name: 'events', title: 'Events that the article reports', licenses: [CC_BY], sources: [REPORT, TOWNS] },
  'annotations.jsonld': {
    name: 'annotations',
    title: 'Quotations that zones and events rest on, as W3C Web Annotations',
    licenses: [CC_BY],
    sources: [REPORT],
  },
  'actors.json': { name: 'actors', title: 'Whom the article names', licenses: [CC_BY], sources: [REPORT] },
  'paragraphs.json': {
    name: 'paragraphs',
    title: 'The article’s paragraphs: where they begin and end, and what each says in our own words',
    licenses: [CC_BY],
    sources: [REPORT],
  },
  'tour.json': { name: 'tour', title: 'Stops of a tour through the article', licenses: [CC_BY], sources: [REPORT] },
  'spellings.json': { name: 'spellings', title: 'Other names and spellings of places', licenses: [CC_BY], sources: [TOWNS] },
  'capital.geojson': {
    name: 'capital',
    title: 'What the ring is read anew from, and the country around it',
    licenses: MIXED,
    sources: [REGIONS, TOWNS],
  },
  'basemap/land.geojson': { name: 'land', title: 'Land', licenses: [PUBLIC_DOMAIN], sources: [REGIONS] },
  'basemap/water.geojson': { name: 'water', title: 'Lakes and rivers', licenses: MIXED, sources: [WATER, REGIONS] },
  'basemap/governorates.geojson': { name: 'governorates', title: 'Administrative regions', licenses: MIXED, sources: [REGIONS] },
  'basemap/borders.geojson': { name: 'borders', title: 'Borders and lines between states', licenses: MIXED, sources: [REGIONS] },
  'basemap/towns.geojson': { name: 'towns', title: 'Towns', licenses: [CC_BY], sources: [TOWNS] },
  'basemap/labels.geojson': {
    name: 'labels',
    title: 'Names of countries, areas, seas and governorates',
    licenses: MIXED,
    sources: [REGIONS],
  },
  'basemap/locator.geojson': {
    name: 'locator',
    title: 'The country and its neighbours for the inset',
    licenses: [PUBLIC_DOMAIN],
    sources: [COUNTRIES],
  },
};

/**
 * Data Package v2 descriptor of the published files.
 *
 * @param files text of every published file by its path under static/geo/
 * @throws RangeError naming a file that nothing is known of
 */
export function descriptorOf(
  files: ReadonlyMap<string, string>,
  { slug, title, report, data }: Pick<Story, 'slug' | 'title' | 'report'> & Pick<StoryDefinition, 'data'>,
): Record<string, unknown> & { resources: readonly object[] } {
  const article = { title: `${report.publisher} reporting, ${report.date}`, version: report.date };
  const named = (sources: Resource['sources']) => sources.map((source) => (source === REPORT ? article : source));
  const resources = [...files].map(([path, text]) => {
    const known = RESOURCES[path];
    if (!known) throw new RangeError(`${path} has no description in geo/datapackage.ts`);
    const { name, licenses, sources } = known;
    const bytes = Buffer.byteLength(text);
    const format = extname(path).slice(1);
    const form = { format, mediatype: MEDIA_TYPES[format], encoding: 'utf-8' };
    const about = { name, path, title: data.titles?.[path] ?? known.title };
    return { ...about, ...form, bytes, hash: `sha256:${sha256(text)}`, licenses, sources: named(sources) };
  });
  const hashes = resources.map(({ hash }) => hash).sort();
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slug,
    title: title.en,
    description: data.description,
    version: data.version,
    created: `${data.created}T00:00:00Z`,
    hash: `sha256:${sha256(hashes.join('\n'))}`,
    licenses: [PUBLIC_DOMAIN, CC_BY],
    sources: named([REPORT, REGIONS, COUNTRIES, WATER, TOWNS]),
    resources,
  };
}

/** A publisher of data and the package that brought it; any of a package's sources will do for `id`. */
function byWayOf(publisher: string, id: string): { title: string; version: string } {
  const source = sourceById(id);
  if (!source) throw new RangeError(`unknown source "${id}"`);
  return { title: `${publisher}, by way of ${source.package}`, version: source.version };
}
