/** The paragraph of the article that an address's value names, `p1` to `p22`; undefined for anything else. */
export function namedParagraph(value: string): number | undefined {
  return Number(/^p([1-9]|1\d|2[0-2])$/.exec(value)?.[1]) || undefined;
}
