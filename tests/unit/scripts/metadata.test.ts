import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetOf, metadataTags, parseSiteUrl } from '../../../scripts/metadata.ts';
import { rasterise, resolveVariables } from '../../../scripts/share-picture.ts';
import type { FileContent } from '../../../src/story/files.ts';

const read = (file: string) => JSON.parse(readFileSync(`static/geo/${file}`, 'utf8')) as unknown;
const data = { datapackage: read('datapackage.json'), events: read('events.geojson'), story: read('story.json') } as Pick<
  FileContent,
  'datapackage' | 'events' | 'story'
>;

const contentOf = (site: string | undefined, property: string) =>
  metadataTags(data, site).find(({ attrs }) => attrs?.['property'] === property)?.attrs?.['content'];

describe('the public address', () => {
  it('is the page’s folder, without the view', () => {
    expect(parseSiteUrl('https://example.org/map')).toBe('https://example.org/map/');
    expect(parseSiteUrl('https://example.org/map/?a=b#map=8/33/36')).toBe('https://example.org/map/');
    expect(parseSiteUrl(undefined)).toBeUndefined();
    expect(parseSiteUrl('')).toBeUndefined();
  });

  it('stops the build if it is invalid', () => {
    for (const given of ['example.org', 'javascript:alert(1)', 'file:///srv']) expect(() => parseSiteUrl(given)).toThrow('SITE_URL');
  });
});

describe('metadata', () => {
  it('have absolute URLs if the public URL is known, relative ones otherwise', () => {
    expect(contentOf('https://example.org/map/', 'og:image')).toBe('https://example.org/map/share.png');
    expect(contentOf('https://example.org/map/', 'og:url')).toBe('https://example.org/map/');
    expect(contentOf(undefined, 'og:image')).toBe('./share.png');
    expect(contentOf(undefined, 'og:url')).toBeUndefined();
  });

  it('describe the data as a Dataset, with every file, its hash and its licence, and no author', () => {
    const dataset = datasetOf(data, 'https://example.org/') as { distribution: { contentUrl: string; sha256: string }[] };
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      version: data.datapackage.version,
      identifier: data.datapackage.hash,
      license: ['https://creativecommons.org/licenses/by/4.0/'],
      temporalCoverage: '1974-05-31/2025-09-19',
    });
    expect(dataset.distribution.map(({ contentUrl }) => contentUrl)).toContain('https://example.org/geo/zones.geojson');
    expect(dataset.distribution).toHaveLength(data.datapackage.resources.length);
    expect(JSON.stringify(dataset)).not.toMatch(/creator|author|"Person"/);
  });

  it('give the format of each file', () => {
    const { distribution } = datasetOf(data) as { distribution: { contentUrl: string; encodingFormat: string }[] };
    const formatOf = (file: string) => distribution.find(({ contentUrl }) => contentUrl === `./geo/${file}`)?.encodingFormat;
    expect(formatOf('zones.geojson')).toBe('application/geo+json');
    expect(formatOf('actors.json')).toBe('application/json');
    expect(formatOf('annotations.jsonld')).toBe('application/ld+json');
  });

  it('cannot close their own element', () => {
    const hostile = { ...data, datapackage: { ...data.datapackage, title: '</script><script>alert(1)</script>' } };
    const block = metadataTags(hostile, undefined).find(({ tag }) => tag === 'script');
    expect(block?.children).not.toContain('<');
    expect((JSON.parse(String(block?.children)) as { name: string }).name).toBe(hostile.datapackage.title);
  });
});

describe('the picture for links', () => {
  const css = readFileSync('src/app/app.css', 'utf8');
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><defs></defs><text y="99" class="ink" font-size="50">A</text></svg>';

  it('has the same bytes every time, with bundled fonts', () => {
    expect(rasterise(svg, css)).toEqual(rasterise(svg, css));
    expect(rasterise(svg, css)).not.toEqual(rasterise(svg.replace('>A', '>B'), css));
  });

  it('takes its colours from the page, and stops the build if one is missing', () => {
    expect(resolveVariables('fill="var(--ink)"', ':root { --ink: black; } x { --ink: white; }')).toBe('fill="black"');
    expect(() => resolveVariables('var(--gone)', ':root { --ink: black; }')).toThrow('--gone');
  });
});
