import { readFileSync, statSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../geo/annotations.ts';
import { ARTICLE, PARAGRAPHS, STORY } from '../../fixtures/published.ts';
import { AnnotationsSchema, readAnnotations } from '../../../src/story/schemas/annotations.ts';
import { paragraphOf } from '../../../src/story/schemas/paragraphs.ts';
import type { Excerpt } from '../../../src/story/schemas/events.ts';

const FILE = 'static/geo/annotations.jsonld';
const published = v.parse(AnnotationsSchema, JSON.parse(readFileSync(FILE, 'utf8')));
const { items } = published.first;

interface Feature {
  properties: { id: string; excerpts: Excerpt[] };
}
const features = ['events', 'zones', 'more-zones'].flatMap((name) => {
  const collection = JSON.parse(readFileSync(`static/geo/${name}.geojson`, 'utf8')) as { features: Feature[] };
  return collection.features.map(({ properties }) => ({ file: `${name}.geojson`, ...properties }));
});

describe('annotations.jsonld', () => {
  it('is a collection of Web Annotations on the article, small enough to load with it', () => {
    expect(published['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(published.total).toBe(items.length);
    for (const { target } of items) expect(target.source).toBe(`urn:sha256:${ARTICLE.sha256}`);
    expect(statSync(FILE).size).toBeLessThan(20_000);
  });

  it('has each quotation and its offsets, without the text around it', () => {
    for (const { target } of items) {
      const [quote, position] = target.selector;
      expect(Object.keys(quote)).toEqual(['type', 'exact']);
      expect(position.end - position.start).toBe(quote.exact.length);
      expect(quote.exact.split(/\s+/).length).toBeLessThanOrEqual(14);
      const number = paragraphOf(position.start, PARAGRAPHS) ?? NaN;
      expect(position.end).toBeLessThanOrEqual(PARAGRAPHS[number - 1]?.end ?? NaN);
    }
  });

  it('links every excerpt to the events and zones that rest on it, and to nothing else', () => {
    const expected = features.flatMap(({ file, id, excerpts }) => excerpts.map(({ start, end }) => `${start}-${end} ${file}#${id}`));
    const actual = items.flatMap(({ body, target }) => {
      const [, { start, end }] = target.selector;
      return body.map((each) => `${start}-${end} ${each}`);
    });
    expect(actual.sort()).toEqual(expected.sort());
  });

  it('is in the article’s order', () => {
    const starts = items.map(({ target }) => target.selector[1].start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

it('has one annotation for words with several uses, events first', () => {
  const excerpt: Excerpt = { paragraph: 1, quote: 'some words', start: 5, end: 15, meaning: { ar: 'كلمات' } };
  const files = [
    { file: 'events.geojson', features: [{ properties: { id: 'an-event', excerpts: [excerpt] } }] },
    { file: 'zones.geojson', features: [{ properties: { id: 'a-zone', excerpts: [excerpt] } }] },
  ];
  const annotations = annotationsOf(files, STORY.report, ARTICLE.sha256);
  expect(readAnnotations(annotations)).toEqual([
    { quote: 'some words', start: 5, end: 15, bodies: [{ type: 'event', id: 'an-event' }, { type: 'zone', id: 'a-zone' }] }, // prettier-ignore
  ]);
});
