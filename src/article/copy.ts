import { sha256 } from '../story/load.ts';
import { fold, unfold } from './fold.ts';
import { paragraphOf, type Paragraphs } from '../story/schemas/paragraphs.ts';
import { findQuotations, type Quotation, type Span } from './match.ts';
import { numberParagraphs, splitParagraphs } from './paragraphs.ts';

/** Where a quotation stands in a paragraph of the copy, in UTF-16 code units of that paragraph. */
export interface Mark extends Span {
  /** Its place among the quotations that were sought. */
  quotation: number;
}

export interface Paragraph {
  /** Of the article's paragraph, from 1; undefined for a headline and whatever else stands around the article. */
  number: number | undefined;
  text: string;
  marks: Mark[];
}

/** A reader's own copy of the article. */
export interface Copy {
  /** Whether it is the article itself, but for typography and white space. */
  isExact: boolean;
  paragraphs: Paragraph[];
  /** Quotations found in it. */
  found: number;
}

/** What the article is recognised by, and where its paragraphs begin and end. */
export interface Identity extends Pick<Paragraphs, 'foldedSha256'> {
  paragraphs: readonly Pick<Paragraphs['paragraphs'][number], 'start' | 'end'>[];
}

/** A text in which fewer of the quotations stand is another one. */
const FEWEST = 0.5;

/**
 * Recognises the article in a text by its hash and takes every quotation from where it stands in the article; in a copy that is a
 * little different each is searched.
 *
 * @returns the copy; or how many of the quotations a text holds that is not the article
 */
export async function readCopy(
  text: string,
  quotations: readonly (Quotation & Span)[],
  article: Identity,
): Promise<Copy | { isOther: true; found: number }> {
  const composed = text.normalize('NFC');
  const folded = fold(composed);
  const bytes = new TextEncoder().encode(folded.text);
  if ((await sha256(bytes.buffer)) === article.foldedSha256) {
    const paragraphs = article.paragraphs.map(({ start: from, end: to }, index): Paragraph => {
      const { start, end } = unfold(folded, from, to);
      const inside = quotations.flatMap((each, quotation): Mark[] => {
        if (each.start < from || each.end > to) return [];
        const span = unfold(folded, each.start, each.end);
        return [{ quotation, start: span.start - start, end: span.end - start }];
      });
      return { number: index + 1, text: composed.slice(start, end), marks: inside };
    });
    return { isExact: true, paragraphs, found: quotations.length };
  }

  const parts = splitParagraphs(composed);
  const spans = findQuotations(parts.join('\n'), quotations);
  const found = spans.filter(Boolean).length;
  if (found < quotations.length * FEWEST) return { isOther: true, found };
  let offset = 0;
  const paragraphs = parts.map((part) => {
    const [from, to] = [offset, offset + part.length];
    offset = to + 1;
    const marks = spans.flatMap((span, quotation): Mark[] => {
      if (!span || span.end <= from || span.start >= to) return [];
      return [{ quotation, start: Math.max(span.start, from) - from, end: Math.min(span.end, to) - from }];
    });
    return { text: part, marks };
  });
  const known = paragraphs.map(({ marks: [first] }) => first && paragraphOf(quotations[first.quotation]?.start ?? -1, article.paragraphs));
  const numbers = numberParagraphs(known, article.paragraphs.length);
  return { isExact: false, paragraphs: paragraphs.map((each, index) => ({ ...each, number: numbers[index] })), found };
}
