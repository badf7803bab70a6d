import * as v from 'valibot';
import { type Spellings, SpellingsSchema } from '../src/story/schemas/spellings.ts';
import { Failure } from './failure.ts';

/** Where a story's spellings are written down; a story may have none. */
export const spellingsFile = (folder: string): string => `${folder}/spellings.json`;

/**
 * The spellings as they are published.
 *
 * @throws Failure naming the file and the field
 */
export function computeSpellings(written: unknown, { folder }: { folder: string }): Spellings {
  const result = v.safeParse(SpellingsSchema, written);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Failure(spellingsFile(folder), `${v.getDotPath(issue) ?? 'spellings'}: ${issue.message}`);
}
