import * as v from 'valibot';
import type { Loaded } from './load.ts';

/** The feature that an issue is about, by its id where it has one: "feature sweida", "feature 3". */
function nameFeature(value: unknown, index: number): string {
  const feature = (value as { features?: { id?: unknown }[] }).features?.[index];
  return `feature ${typeof feature?.id === 'string' ? feature.id.slice(0, 80) : index + 1}`;
}

/** First issue of a failed parse as one line that names feature and field. */
export function describeIssue(value: unknown, issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const where =
    path[0] === 'features' && typeof path[1] === 'number' ? [nameFeature(value, path[1]), path.slice(2).join('.')] : [path.join('.')];
  return [...where.filter(Boolean), issue.message].map((part) => (part.length > 200 ? `${part.slice(0, 200)}…` : part)).join(': ');
}

/** Parses `text` as JSON and holds it to `schema`; never throws. */
export function parseFile<T>(file: string, text: string, schema: v.GenericSchema<unknown, T>): Loaded<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: { file, kind: 'not-json', detail: (error as Error).message.slice(0, 200) } };
  }
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problem: { file, kind: 'schema', detail: describeIssue(value, result.issues[0]) } };
}
