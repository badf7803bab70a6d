/** Letters that a line has at most where a text was broken at a width. */
const WIDTH = 100;

/**
 * Splits a text into its paragraphs: at blank lines where lines were broken at a width, else at every line. White space within a
 * paragraph becomes one blank.
 */
export function splitParagraphs(text: string): string[] {
  const tidy = (part: string) => part.replace(/[^\S\u00a0]+/g, ' ').trim();
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/);
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim()) blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length) blocks.push([]);
  }
  const filled = blocks.filter((block) => block.length);
  const inner = filled.flatMap((block) => block.slice(0, -1));
  const isWrapped = filled.length > 1 && inner.filter(({ length }) => length <= WIDTH).length > inner.length / 2;
  return (isWrapped ? filled.map((block) => block.join(' ')) : filled.flat()).map(tidy).filter(Boolean);
}

/**
 * Numbers the paragraphs of a copy that breaks them otherwise than the article, or has more around them: those that hold quotations
 * have the number of the article's paragraph, and what lies between two such is counted on where the count fits.
 *
 * @param known for each paragraph the number that its quotations give it
 * @param last number of the article's last paragraph
 */
export function numberParagraphs(known: readonly (number | undefined)[], last: number): (number | undefined)[] {
  const fixed = known.flatMap((number, index) => (number === undefined ? [] : [{ index, number }]));
  return known.map((number, index) => {
    if (number !== undefined) return number;
    const before = fixed.findLast((each) => each.index < index);
    const after = fixed.find((each) => each.index > index);
    if (before && after) {
      return after.index - before.index === after.number - before.number ? before.number + index - before.index : undefined;
    }
    // Before the first and after the last there may be a headline, a byline, other news.
    if (after) return after.number - (after.index - index) === 1 && index === 0 ? 1 : undefined;
    return before && before.number + index - before.index === last && index === known.length - 1 ? last : undefined;
  });
}
