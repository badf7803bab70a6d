/**
 * What the article is known by. Its text is no part of the project: only its hashes, and where its paragraphs begin and end.
 * The build checks quotations against these, the page recognises a reader's own copy by them.
 */
export const HASHES = {
  /** SHA-256 of the article's file. */
  sha256: 'fd6cc19953ea430daf020e7acdd762a3cfbef5498155df7e6df073d73a4147bf',
  /** SHA-256 of its text as `fold` (fold.ts) makes it: the same for every copy that differs in typography and white space alone. */
  foldedSha256: '8d4e47cc99793bc35bb467bcfed4e9f606b22ebf2f10b84151dd8710b51fe556',
} as const;

/** First and last offset of each paragraph in UTF-16 code units, the end exclusive. */
// prettier-ignore
export const PARAGRAPHS: readonly (readonly [start: number, end: number])[] = [
  [0, 188], [189, 464], [465, 706], [707, 932], [933, 1107], [1108, 1305], [1306, 1486], [1487, 1638],
  [1639, 1697], [1698, 1955], [1956, 2015], [2016, 2189], [2190, 2350], [2351, 2554], [2555, 2685], [2686, 2996],
  [2997, 3208], [3209, 3471], [3472, 3681], [3682, 3847], [3848, 4021], [4022, 4131],
];

/** Number, from 1, of the paragraph that holds an offset; undefined where none does. */
export function paragraphOf(offset: number, paragraphs = PARAGRAPHS): number | undefined {
  const index = paragraphs.findIndex(([start, end]) => offset >= start && offset < end);
  return index < 0 ? undefined : index + 1;
}
