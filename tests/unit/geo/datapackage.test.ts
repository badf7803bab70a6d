import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { descriptorOf } from '../../../geo/datapackage.ts';
import { story } from '../../../geo/stories/southern-syria/story.ts';
import { DatapackageSchema } from '../../../src/story/schemas/datapackage.ts';

const FOLDER = 'static/geo';
const FORMS: Record<string, object> = {
  '.geojson': { format: 'geojson', mediatype: 'application/geo+json' },
  '.jsonld': { format: 'jsonld', mediatype: 'application/ld+json' },
  '.json': { format: 'json', mediatype: 'application/json' },
};
const raw = JSON.parse(readFileSync(join(FOLDER, 'datapackage.json'), 'utf8')) as Record<string, unknown>;
const descriptor = v.parse(DatapackageSchema, raw);
const sha256 = (content: string | Buffer): string => `sha256:${createHash('sha256').update(content).digest('hex')}`;

const holding = (pattern: RegExp) => descriptor.resources.filter(({ path }) => pattern.test(readFileSync(join(FOLDER, path), 'utf8')));

describe('datapackage.json', () => {
  it('is a Data Package v2 descriptor', () => {
    expect(raw.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(descriptor.name).toMatch(/^[a-z0-9._/-]+$/);
    expect(descriptor.version).toMatch(/^\d+\.\d+\.\d+$/);
    // RFC 3339, section 5.6
    expect(descriptor.created).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
    expect(raw.description).toEqual(expect.any(String));
    expect(descriptor.licenses.length).toBeGreaterThan(0);
    expect(descriptor.sources.length).toBeGreaterThan(0);
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(descriptor.resources)('describes $path by its bytes, hash, licences and sources', (resource) => {
    const content = readFileSync(join(FOLDER, resource.path));
    expect(resource.bytes).toBe(content.length);
    expect(resource.hash).toBe(sha256(content));
    expect(raw.resources).toContainEqual({
      ...resource,
      title: expect.any(String) as string,
      ...FORMS[extname(resource.path)],
      encoding: 'utf-8',
    });
    expect(resource.name).toMatch(/^[a-z0-9._-]+$/);
    expect(resource.licenses.length).toBeGreaterThan(0);
    expect(resource.sources.length).toBeGreaterThan(0);
    expect(descriptor.licenses).toEqual(expect.arrayContaining(resource.licenses));
    expect(descriptor.sources).toEqual(expect.arrayContaining(resource.sources));
  });

  // Arabic text is always this project's own: no source has any.
  it.each(holding(/\p{Script=Arabic}/u))('licenses the words of this project in $path: CC BY 4.0', ({ licenses }) => {
    expect(licenses.map(({ name }) => name)).toContain('CC-BY-4.0');
  });

  it.each(holding(/"type":"(Multi)?(Polygon|LineString)"/))('says that the shapes in $path are in the public domain', ({ licenses }) => {
    expect(licenses.map(({ name }) => name)).toContain('other-pd');
  });

  it('has one hash of all the others', () => {
    const hashes = descriptor.resources.map(({ hash }) => hash).sort();
    expect(descriptor.hash).toBe(sha256(hashes.join('\n')));
  });

  it('refuses a file that nothing is known of', () => {
    expect(() => descriptorOf(new Map([['surprise.geojson', '{}']]), story)).toThrow('surprise.geojson');
  });
});
