import { createHash } from 'node:crypto';

/** sha256 in hexadecimal. */
export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** What a published file is a list of. */
interface Listing {
  features?: readonly unknown[];
  resources?: readonly unknown[];
  actors?: readonly unknown[];
  stops?: readonly unknown[];
  paragraphs?: readonly unknown[];
  first?: { items: readonly unknown[] };
}

/** Stands for the list while the rest is written: nothing published has such a text. */
const PLACE = '\0';

/** Content as it is published: what it is a list of one a line, so that a changed feature is a changed line. */
export function fileText(content: object): string {
  const { features, resources, actors, stops, paragraphs, first } = content as Listing;
  const list = features ?? resources ?? actors ?? stops ?? paragraphs ?? first?.items;
  if (!list) return `${JSON.stringify(content, null, 1)}\n`;
  const rest = JSON.stringify(content, (_, value: unknown) => (value === list ? PLACE : value));
  const lines = list.map((each) => JSON.stringify(each)).join(',\n');
  return `${rest.replace(JSON.stringify(PLACE), () => `[\n${lines}\n]`)}\n`;
}
