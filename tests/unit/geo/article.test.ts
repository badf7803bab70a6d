import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkParagraphs, findExcerptFault } from '../../../geo/article.ts';
import { ARTICLE, PARAGRAPHS } from '../../fixtures/published.ts';

const PATH = '../shared/article.txt';
const excerpt = { paragraph: 7, quote: 'about 10 kilometers', start: 1400, end: 1419 };

describe('paragraph anchors', () => {
  it('number 22, in order, separated by one character', () => {
    expect(PARAGRAPHS).toHaveLength(22);
    for (const [index, { start, end }] of PARAGRAPHS.entries()) {
      expect(end).toBeGreaterThan(start);
      expect(start).toBe(index === 0 ? 0 : (PARAGRAPHS[index - 1]?.end ?? NaN) + 1);
    }
  });

  it('stop the build where one begins before the end of another', () => {
    const [first, second, ...others] = PARAGRAPHS as [(typeof PARAGRAPHS)[0], (typeof PARAGRAPHS)[0], ...typeof PARAGRAPHS];
    const paragraphs = [first, { ...second, start: first.end - 1 }, ...others];
    expect(() => checkParagraphs('x/paragraphs.json', ARTICLE, ['en', 'ar'])).not.toThrow();
    expect(() => checkParagraphs('x/paragraphs.json', { ...ARTICLE, paragraphs }, ['en', 'ar'])).toThrow(
      'x/paragraphs.json: paragraphs.1.start: ',
    );
  });

  it.skipIf(!existsSync(PATH))('match the article, if there is a copy', () => {
    const lines = readFileSync(PATH, 'utf8').trimEnd().split('\n');
    expect(lines.map(({ length }) => length)).toEqual(PARAGRAPHS.map(({ start, end }) => end - start));
  });
});

describe('an excerpt', () => {
  it('inside its paragraph has no fault', () => {
    expect(findExcerptFault(excerpt, PARAGRAPHS)).toBeUndefined();
  });

  it.each([
    ['a paragraph that the article does not have', { paragraph: 23 }, 'paragraph: the article has paragraphs 1 to 22, not 23'],
    ['offsets that do not span the quotation', { end: 1420 }, 'end: the quotation has 19 characters but the offsets span 20'],
    ['offsets in another paragraph', { paragraph: 6 }, 'start: 1400–1419 lies outside paragraph 6 (1108–1305)'],
    ['more than 14 words', { quote: 'a '.repeat(15).trim(), end: 1429 }, 'quote: 15 words, at most 14 may be quoted'],
    ['a whole paragraph', { paragraph: 9, quote: 'x'.repeat(58), start: 1639, end: 1697 }, 'quote: repeats the whole of paragraph 9'],
  ])('with %s says so', (_, change, fault) => {
    expect(findExcerptFault({ ...excerpt, ...change }, PARAGRAPHS)).toBe(fault);
  });
});
