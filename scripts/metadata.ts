import type { HtmlTagDescriptor } from 'vite';
import { en } from '../src/i18n/en.ts';
import type { FileContent } from '../src/story/files.ts';
import { SHARE_PICTURE } from './share-picture.ts';

/** The site's public URL, from SITE_URL; undefined if not set. @throws if it is not an http(s) URL */
export function parseSiteUrl(given: string | undefined): string | undefined {
  if (!given) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`SITE_URL=${given} is not a URL such as https://example.org/map/`);
  // The page's folder, without query or fragment.
  return new URL(url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`, url.origin).href;
}

const day = (moment: string) => moment.slice(0, 10);

/**
 * The data as a schema.org `Dataset`, for dataset search engines. It names no author, because none is known.
 *
 * @param site public URL; without it URLs are relative to the page
 */
export function datasetOf({ datapackage, events, story }: Pick<FileContent, 'datapackage' | 'events' | 'story'>, site = './'): object {
  const dates = events.features.flatMap(({ properties: { date } }) => [date.start, date.end]).sort();
  const [west, south, east, north] = story.map.home;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: datapackage.title,
    description: `${story.standfirst.en} ${en.footer.made}`,
    url: site,
    version: datapackage.version,
    identifier: datapackage.hash,
    dateModified: day(datapackage.created),
    inLanguage: story.languages,
    isAccessibleForFree: true,
    license: datapackage.licenses.flatMap(({ path }) => path ?? []),
    isBasedOn: { '@type': 'CreativeWork', name: story.report.source.en },
    temporalCoverage: `${dates[0]}/${dates.at(-1)}`,
    spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` } },
    distribution: datapackage.resources.map(({ name, path, mediatype, bytes, hash }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: `${site}geo/${path}`,
      encodingFormat: mediatype,
      contentSize: `${bytes} B`,
      sha256: hash.replace('sha256:', ''),
    })),
  };
}

/** JSON that is safe inside a script element. */
const inScript = (value: object) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** What search engines, messengers and networks read of the page. @param site its public address, where known */
export function metadataTags(data: Pick<FileContent, 'datapackage' | 'events' | 'story'>, site: string | undefined): HtmlTagDescriptor[] {
  const picture = `${site ?? './'}${SHARE_PICTURE}`;
  const properties: Record<string, string | undefined> = {
    'og:type': 'website',
    'og:title': data.story.title.en,
    'og:description': data.story.standfirst.en,
    'og:locale': 'en_GB',
    'og:locale:alternate': data.story.languages.includes('ar') ? 'ar_SY' : undefined,
    'og:url': site,
    'og:image': picture,
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': `${data.story.title.en}. ${data.story.standfirst.en}`,
  };
  return [
    ...(site ? [{ tag: 'link', attrs: { rel: 'canonical', href: site } }] : []),
    ...Object.entries(properties).flatMap(([property, content]) => (content ? [{ tag: 'meta', attrs: { property, content } }] : [])),
    { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' } },
    { tag: 'script', attrs: { type: 'application/ld+json' }, children: inScript(datasetOf(data, site)) },
  ];
}
