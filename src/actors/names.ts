import type { Actor } from '../story/schemas/actors.ts';

/** Position of a name in a text, in UTF-16 code units, end exclusive. */
export interface NameSpan {
  start: number;
  end: number;
  /** Id of the actor. */
  name: string;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Arabic attaches "and", "so", "by", "like" and "to" to the next word. No English word begins with these letters. */
const PREFIX = '(?:[وف]?[بكل]?)';

/**
 * Finds the actors' names in a text of any language: whole words, the longest name first, and only the first mention of each actor,
 * so that a text does not become a row of links.
 */
export function findNames(text: string, actors: readonly Actor[]): NameSpan[] {
  const byName = new Map(actors.flatMap(({ id, name, aliases = [] }) => [...Object.values(name), ...aliases].map((each) => [each, id])));
  if (!byName.size) return [];
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length).map(escape);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${PREFIX}(${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const seen = new Set<string>();
  return Array.from(text.matchAll(pattern)).flatMap((match): NameSpan[] => {
    const [whole, found = ''] = match;
    const name = byName.get(found) ?? '';
    if (seen.has(name)) return [];
    seen.add(name);
    const end = match.index + whole.length;
    return [{ start: end - found.length, end, name }];
  });
}
