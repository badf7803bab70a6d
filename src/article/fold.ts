/** A text without what typography varies, and where each of its code units stood before. */
export interface Folded {
  text: string;
  /** Offset in the original of each code unit of `text`. */
  at: Uint32Array;
}

const LIKE: Record<string, string> = { '…': '...' };
for (const quote of '‘’‚‛′`´ʼ') LIKE[quote] = "'";
for (const quote of '“”„‟″«»') LIKE[quote] = '"';
for (const dash of '‐‑‒–—―−') LIKE[dash] = '-';

const SPACE = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
/** Soft hyphens, marks of direction and other characters of no width. */
const NOTHING = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/**
 * Quotation marks and dashes become the typewriter's, any run of white space (paragraphs too) one blank, what has no width goes.
 * A text that has none of these keeps its offsets.
 */
export function fold(text: string): Folded {
  const parts: string[] = [];
  const at = new Uint32Array(text.length * 3);
  let length = 0;
  let space = -1;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charAt(offset);
    // Most of a text is plain letters: only the rest is looked at closely.
    const isPlain = unit > ' ' && unit < '\u007f' && unit !== '`';
    if (!isPlain && NOTHING.test(unit)) continue;
    if (!isPlain && SPACE.test(unit)) {
      if (space < 0) space = offset;
      continue;
    }
    if (space >= 0 && length) {
      parts.push(' ');
      at[length++] = space;
    }
    space = -1;
    const like = isPlain ? unit : (LIKE[unit] ?? unit);
    parts.push(like);
    for (let each = 0; each < like.length; each++) at[length++] = offset;
  }
  return { text: parts.join(''), at: at.subarray(0, length) };
}

/** Where a stretch of the folded text stood in the original; end exclusive. */
export function unfold({ at }: Folded, start: number, end: number): { start: number; end: number } {
  return { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 };
}
