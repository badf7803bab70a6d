import { readAnnotations } from '../story/schemas/annotations.ts';
import { readCopy } from './copy.ts';
import { LARGEST, decodeText } from './decode.ts';
import { isHtml, textOfHtml } from './html.ts';
import type { AppState } from '../app/app-state.svelte.ts';
import type { Opened, Problem } from './article.svelte.ts';
import { loadForReading } from './load.ts';

/** Reads a copy of the article; never throws. */
export async function openCopy(app: AppState, from: File | { name: string; text: string }): Promise<Opened | Problem> {
  const { name } = from;
  let text: string;
  if (from instanceof File) {
    if (from.size > LARGEST) return { kind: 'too-large', name };
    try {
      const decoded = decodeText(new Uint8Array(await from.arrayBuffer()));
      if (!decoded.ok) return { kind: decoded.problem, name };
      text = decoded.text;
    } catch {
      return { kind: 'unreadable', name };
    }
  } else {
    text = from.text;
  }
  if (text.length > LARGEST) return { kind: 'too-large', name };
  const source = isHtml(name, text) ? textOfHtml(text) : text;
  if (!source.trim()) return { kind: 'empty', name };

  const [annotations, known] = await Promise.all([loadForReading(app, 'annotations'), loadForReading(app, 'paragraphs')]);
  if (!annotations || !known) return { kind: 'no-quotations', name };
  const quotations = readAnnotations(annotations);
  const copy = await readCopy(source, quotations, known);
  if ('isOther' in copy) return { kind: 'other', name, found: copy.found, all: quotations.length };
  return { ...copy, name, source, quotations };
}
