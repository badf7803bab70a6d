import { type Block, type Pen, fromStart, paragraph, stack } from './pen.ts';

/** Size of a legend symbol, in CSS pixels. */
export const SWATCH = { width: 38, height: 26 };
const INDENT = SWATCH.width + 10;

/** One entry of the legend. */
export interface Entry {
  /** Draws the symbol; the origin is the top left corner of {@link SWATCH}. */
  swatch: (pen: Pen) => void;
  title: string;
  /** Lines under the title, in a lighter colour. */
  details: readonly string[];
  /** A line in the full text colour, for what a reader must not miss. */
  reading?: string | undefined;
}

/** Lays out an entry. @param width of symbol and text together, in CSS pixels */
export function layEntry(pen: Pen, { swatch, title, details, reading }: Entry, start: number, width: number): Block {
  const line = (text: string, size: number, weight: number, color: string) =>
    paragraph(pen, text, { size, weight, color }, start + INDENT, width - INDENT);
  const words = stack(
    [
      line(title, 14, 650, '--ink'),
      ...details.filter(Boolean).map((text) => line(text, 12, 400, '--ink-soft')),
      ...(reading ? [line(reading, 12, 400, '--ink')] : []),
    ],
    0,
  );
  return {
    height: Math.max(words.height, SWATCH.height),
    draw: (top) => {
      pen.context.save();
      pen.context.translate(fromStart(pen, start, SWATCH.width), top + 3);
      swatch(pen);
      pen.context.restore();
      words.draw(top);
    },
  };
}

/** Lays out a small symbol with its name, for long lists. @param sign draws around the origin, at most 20 pixels wide */
export function laySign(pen: Pen, sign: () => void, name: string, start: number, width: number): Block {
  const words = paragraph(pen, name, { size: 13 }, start + 26, width - 30);
  return {
    height: Math.max(words.height, 20),
    draw: (top) => {
      pen.context.save();
      pen.context.translate(fromStart(pen, start + 10), top + 10);
      sign();
      pen.context.restore();
      words.draw(top + 1);
    },
  };
}
