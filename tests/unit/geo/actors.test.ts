import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAGRAPHS } from '../../fixtures/published.ts';
import type { Actors } from '../../../src/story/schemas/actors.ts';
import type { Events } from '../../../src/story/schemas/events.ts';

const PATH = '../shared/article.txt';
const article = existsSync(PATH) ? readFileSync(PATH, 'utf8') : undefined;
const { actors } = JSON.parse(readFileSync('static/geo/actors.json', 'utf8')) as Actors;
const { features: events } = JSON.parse(readFileSync('static/geo/events.geojson', 'utf8')) as Events;
const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);

if (article === undefined) console.warn(`${PATH} is not here: actors' names could not be looked up in the article's text`);

describe.each(actors)('$id', ({ name, text, aliases = [], events: ids, paragraphs }) => {
  it('has a name and one line in each language', () => {
    expect(name.en).toMatch(/\S/);
    expect(isArabic(name.ar ?? '')).toBe(true);
    expect(text.en).toMatch(/\.$/);
    expect(isArabic(text.ar ?? '')).toBe(true);
    expect(text.en).not.toContain('\n');
  });

  it('appears in existing events', () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(events.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it('has the same Arabic name as in the events', () => {
    const said = events
      .map(({ properties: { title, summary, attribution } }) => JSON.stringify([title.ar, summary.ar, attribution]))
      .join();
    for (const alias of aliases.filter(isArabic)) expect(said).toContain(alias);
  });

  it.skipIf(article === undefined)('is named in the article, by every English name, in the paragraphs given', () => {
    const latin = aliases.filter((alias) => !isArabic(alias));
    for (const alias of latin) expect(article).toContain(alias);
    expect([name.en, ...latin].some((each) => article?.includes(each))).toBe(true);
    // If there is only one paragraph it must contain a name; otherwise a paragraph may refer to the actor without one.
    const held = paragraphs.filter((number) => {
      const { start = 0, end = 0 } = PARAGRAPHS[number - 1] ?? {};
      return [name.en, ...latin].some((each) => article?.slice(start, end).includes(each));
    });
    expect(held.length).toBeGreaterThan(0);
  });
});
