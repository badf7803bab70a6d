import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../../../geo/anchor.ts';
import { ARTICLE } from '../../fixtures/published.ts';
import { ZONES } from '../../../geo/stories/southern-syria/zones/index.ts';
import type { Events } from '../../../src/story/schemas/events.ts';

const PATH = '../shared/article.txt';
/** The words around each cut. `REGEN=1` rewrites the file; review every change, because a cut can reverse the sense of a sentence. */
const CUTS = 'tests/fixtures/quotation-cuts.txt';
const article = existsSync(PATH) ? readFileSync(PATH, 'utf8') : undefined;
const { features } = JSON.parse(readFileSync('static/geo/events.geojson', 'utf8')) as Events;
const excerpts = [
  ...features.flatMap(({ id, properties }) => properties.excerpts.map((excerpt) => ({ id, ...excerpt }))),
  ...ZONES.flatMap((zone) => zone.excerpts.map((excerpt) => ({ id: `zone ${zone.id}`, ...excerpt }))),
];

/** One line for an excerpt: up to four words before it, its first and last two words, up to four words after it. */
function describeCut(text: string, { id, paragraph, start, end, quote }: (typeof excerpts)[number]): string {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', end);
  const before = text.slice(lineStart, start).split(/\s+/).filter(Boolean).slice(-4).join(' ');
  const after = text
    .slice(end, lineEnd < 0 ? undefined : lineEnd)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 4)
    .join(' ');
  const words = quote.split(' ');
  const inside = words.length > 5 ? [...words.slice(0, 2), '…', ...words.slice(-2)] : words;
  return `${id} ¶${paragraph}: ${before} [ ${inside.join(' ')} ] ${after}`.trimEnd();
}

if (article === undefined) console.warn(`${PATH} is not here: quotations could not be checked against the article's text`);

describe('every quotation', () => {
  it.each(excerpts)('$id ¶ $paragraph is short', ({ quote }) => {
    expect(quote.match(/[\p{L}\p{N}]+/gu)?.length).toBeLessThanOrEqual(14);
    expect(quote.split(/\s+/).length).toBeLessThanOrEqual(14);
  });

  describe.skipIf(article === undefined)('against the article', () => {
    const text = article ?? '';
    const paragraphs = text.split('\n');

    it('which has the expected hash', () => {
      expect(createHash('sha256').update(text).digest('hex')).toBe(ARTICLE.sha256);
    });

    it('has cuts that were reviewed: the words around each are those in tests/fixtures/quotation-cuts.txt', () => {
      const cuts = `${excerpts.map((excerpt) => describeCut(text, excerpt)).join('\n')}\n`;
      if (process.env['REGEN']) writeFileSync(CUTS, cuts);
      expect(cuts).toBe(readFileSync(CUTS, 'utf8'));
    });

    it.each(excerpts)('$id ¶ $paragraph is at its offsets, in its paragraph, and shorter than a sentence', (excerpt) => {
      expect(text.slice(excerpt.start, excerpt.end)).toBe(excerpt.quote);
      expect(anchorQuote(text, excerpt.paragraph, excerpt.quote)).toEqual({ start: excerpt.start, end: excerpt.end });
      const sentences = (paragraphs[excerpt.paragraph - 1] ?? '').split(/(?<=[.!?]["”]?)\s+(?=["“A-Z])/);
      for (const sentence of sentences) expect(excerpt.quote).not.toContain(sentence.replace(/^["“]|[."”]+$/g, ''));
    });
  });
});

describe('anchoring', () => {
  const text = 'One two three.\nFour five four five.';
  it('counts UTF-16 code units from the start of the text', () => {
    expect(anchorQuote(text, 1, 'two')).toEqual({ start: 4, end: 7 });
    expect(anchorQuote(text, 2, 'Four')).toEqual({ start: 15, end: 19 });
  });
  it('rejects missing words, repeated words and a missing paragraph', () => {
    expect(() => anchorQuote(text, 1, 'four')).toThrow('paragraph 1 does not hold "four"');
    expect(() => anchorQuote(text, 2, 'five')).toThrow('holds "five" twice');
    expect(() => anchorQuote(text, 9, 'five')).toThrow('no paragraph 9');
  });
});
