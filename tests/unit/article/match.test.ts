import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCopy, type Copy } from '../../../src/article/copy.ts';
import { fold, unfold } from '../../../src/article/fold.ts';
import { paragraphOf } from '../../../src/story/schemas/paragraphs.ts';
import { ARTICLE, PARAGRAPHS } from '../../fixtures/published.ts';
import { findQuotations } from '../../../src/article/match.ts';
import { numberParagraphs, splitParagraphs } from '../../../src/article/paragraphs.ts';
import { MADE_UP_ARTICLE, MADE_UP_PARAGRAPHS, QUOTATIONS } from '../../fixtures/made-up-article.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
/** Identity of the made-up article, in place of the real one's. */
const MADE_UP = { foldedSha256: sha256(fold(MADE_UP_ARTICLE).text), paragraphs: PARAGRAPHS };

async function read(text: string, identity = MADE_UP): Promise<Copy> {
  const copy = await readCopy(text, QUOTATIONS, identity);
  if ('isOther' in copy) throw new Error(`taken for another article: ${copy.found} quotations`);
  return copy;
}

/** The normalized text that the copy marks for each quotation. */
function marked({ paragraphs }: Copy): (string | undefined)[] {
  const words: (string | undefined)[] = QUOTATIONS.map(() => undefined);
  for (const { text, marks } of paragraphs) {
    for (const { quotation, start, end } of marks) words[quotation] = fold(text.slice(start, end)).text;
  }
  return words;
}
const EXPECTED = QUOTATIONS.map(({ quote }) => fold(quote).text);

/** A copy as other programs save it. */
const VARIANTS: Record<string, (text: string) => string> = {
  'curly quotation marks': (text) =>
    text
      .replaceAll("'", '’')
      .replace(/"(?=\w)/g, '“')
      .replaceAll('"', '”'),
  'long dashes and dots': (text) => text.replaceAll('-', '–').replaceAll('...', '…'),
  'hard blanks': (text) => text.replaceAll(' ', '\u00a0'),
  'soft hyphens and marks of direction': (text) => text.replaceAll('ti', 't\u00adi').replaceAll('. ', '.\u200f '),
  'lines of Windows, blank lines between them': (text) => text.replaceAll('\n', '\r\n\r\n'),
  'lines broken at a width': (text) => text.replaceAll('\n', '\n\n').replace(/(.{50,70}) /g, '$1\n'),
  'no paragraphs at all': (text) => text.replaceAll('\n', ' '),
};

describe('a copy that differs only in typography and white space', () => {
  it.each(Object.entries(VARIANTS))('is recognised: %s', async (_, change) => {
    const copy = await read(change(MADE_UP_ARTICLE));
    expect(copy.isExact).toBe(true);
    expect(copy.paragraphs.map(({ number }) => number)).toEqual(PARAGRAPHS.map((__, index) => index + 1));
    expect(marked(copy)).toEqual(EXPECTED);
    expect(copy.paragraphs.map(({ text }) => fold(text).text)).toEqual(MADE_UP_PARAGRAPHS.map((text) => fold(text).text));
  });
});

describe('a copy that was edited', () => {
  it('with a headline, a byline and other news around it keeps its numbers and quotations', async () => {
    const copy = await read(`Some headline\nBy somebody\n${MADE_UP_ARTICLE}\nMore news\nOther news`);
    expect(copy.isExact).toBe(false);
    expect(copy.found).toBe(QUOTATIONS.length);
    expect(marked(copy)).toEqual(EXPECTED);
    expect(copy.paragraphs.slice(0, 2).map(({ number }) => number)).toEqual([undefined, undefined]);
    expect(copy.paragraphs.slice(2, 24).map(({ number }) => number)).toEqual(PARAGRAPHS.map((_, index) => index + 1));
    expect(copy.paragraphs.slice(24).map(({ number }) => number)).toEqual([undefined, undefined]);
  });

  it('with British spelling, an added and a missing word finds every quotation approximately', async () => {
    const copy = await read(
      MADE_UP_ARTICLE.replace('kilometers', 'kilometres')
        .replace('favourably', 'favorably')
        .replace('demilitarization', 'demilitarisation')
        .replace('a new meeting would be held', 'a further new meeting would soon be held')
        .replace('has also repeatedly', 'has repeatedly'),
    );
    expect(copy.found).toBe(QUOTATIONS.length);
    const words = marked(copy);
    expect(words.find((each) => each?.includes('kilometres'))).toMatch(/about 10 kilometres \(six miles\) outside the capital$/);
    expect(words.find((each) => each?.includes('soon'))).toMatch(/new meeting would soon be held in .* on Friday$/);
    expect(words.find((each) => each?.includes('bombed'))).toMatch(/has repeatedly bombed Syria$/);
  });

  it('with merged paragraphs keeps the quotations in them', async () => {
    const copy = await read(`A headline\n${MADE_UP_ARTICLE.replaceAll(/(lorem[^\n]*)\n/g, '$1 ')}`);
    expect(copy.found).toBe(QUOTATIONS.length);
    expect(marked(copy)).toEqual(EXPECTED);
  });

  it('without one paragraph lacks only that paragraph’s quotations', async () => {
    const copy = await read(MADE_UP_ARTICLE.replace(`${MADE_UP_PARAGRAPHS[17] ?? ''}\n`, ''));
    const gone = QUOTATIONS.filter(({ start }) => paragraphOf(start, PARAGRAPHS) === 18).length;
    expect(gone).toBeGreaterThan(0);
    expect(copy.found).toBe(QUOTATIONS.length - gone);
    expect(copy.paragraphs.map(({ number }) => number)).not.toContain(18);
  });
});

it('locates repeated words by the quotations around them', () => {
  const quotations = [
    { quote: 'the first anchor stands here', start: 0 },
    { quote: 'outside the capital', start: 60 },
    { quote: 'the last anchor stands here', start: 100 },
  ];
  const text =
    'outside the capital. the first anchor stands here, and then outside the capital; the last anchor stands here. outside the capital';
  expect(findQuotations(text, quotations)[1]?.start).toBe(text.indexOf('outside the capital;'));
});

it('recognises another article as another, even if it shares words with this one', async () => {
  const other = await readCopy(
    `From southern Syria. ${'Some other news of the day, about something else entirely. '.repeat(80)}`,
    QUOTATIONS,
    ARTICLE,
  );
  expect(other).toMatchObject({ isOther: true });
  expect(await readCopy('x', QUOTATIONS, ARTICLE)).toEqual({ isOther: true, found: 0 });
});

it('finds every quotation in a text of two megabytes that repeats everything', async () => {
  const copy = await read(`A headline\n${MADE_UP_ARTICLE.repeat(500)}`);
  expect(copy.found).toBe(QUOTATIONS.length);
});

describe('folding', () => {
  it('keeps the offsets of plain text and maps other text back to its offsets', () => {
    const text = ' \u00a0“It’s…”\n\n a\u00ad–\u200fb ';
    const folded = fold(text);
    expect(folded.text).toBe('"It\'s..." a-b');
    const { start, end } = unfold(folded, folded.text.indexOf('...'), folded.text.indexOf('...') + 3);
    expect(text.slice(start, end)).toBe('…');
    const word = unfold(folded, folded.text.indexOf('a-b'), folded.text.length);
    expect(text.slice(word.start, word.end)).toBe('a\u00ad–\u200fb');
    expect(fold('').text).toBe('');
  });
});

describe('paragraphs', () => {
  it('are lines, or are separated by blank lines in hard-wrapped text', () => {
    const long = 'one '.repeat(30).trim();
    expect(splitParagraphs('one\ntwo\n')).toEqual(['one', 'two']);
    expect(splitParagraphs(`${long}\ntwo\n\n\nthree\n`)).toEqual([long, 'two', 'three']);
    expect(splitParagraphs('one is\nlong\n\ntwo is\nlong\ntoo')).toEqual(['one is long', 'two is long too']);
    expect(splitParagraphs(' \n\t')).toEqual([]);
  });

  it('are numbered between known ones if the count fits', () => {
    expect(numberParagraphs([undefined, 2, undefined, 4, undefined, undefined, 6], 6)).toEqual([1, 2, 3, 4, undefined, undefined, 6]);
    expect(numberParagraphs([undefined, undefined, 2, 3, undefined], 4)).toEqual([undefined, undefined, 2, 3, 4]);
    expect(numberParagraphs([undefined], 4)).toEqual([undefined]);
  });
});

const PATH = '../shared/article.txt';
if (!existsSync(PATH)) console.warn(`${PATH} is not here: recognising the article itself could not be tried`);

describe.skipIf(!existsSync(PATH))('the article itself, if there is a copy', () => {
  const article = existsSync(PATH) ? readFileSync(PATH, 'utf8') : '';

  it('is recognised, with every quotation at its offsets', async () => {
    expect(sha256(article)).toBe(ARTICLE.sha256);
    const copy = await readCopy(VARIANTS['hard blanks']?.(article) ?? '', QUOTATIONS, ARTICLE);
    expect(copy).toMatchObject({ isExact: true, found: QUOTATIONS.length });
    expect(marked(copy as Copy)).toEqual(EXPECTED);
  });

  it('finds each quotation at the same offsets', () => {
    const spans = findQuotations(article, QUOTATIONS);
    expect(spans).toEqual(QUOTATIONS.map(({ start, end }) => ({ start, end })));
  });
});
