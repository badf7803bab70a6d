/** Fields by dotted path, each as text: what formats without nested values (CSV, KML, GPX) can carry. */
export type FlatRecord = Record<string, string>;

/** The value that a text is JSON for; undefined where it is none. */
function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;

/**
 * Flattens nested properties: `{ date: { start: '2031-07-13' } }` becomes `{ 'date.start': '2031-07-13' }`. Text stays as it is;
 * numbers, lists and all else are JSON, and so is text that would otherwise read as such. Undefined values are left out; names
 * must hold no dots. {@link fromRecord} is the way back.
 */
export function toRecord(properties: Readonly<Record<string, unknown>>, prefix = ''): FlatRecord {
  const fields = Object.entries(properties).flatMap(([name, value]): [string, string][] => {
    const path = `${prefix}${name}`;
    if (value === undefined) return [];
    if (isGroup(value)) return Object.entries(toRecord(value, `${path}.`));
    const isPlain = typeof value === 'string' && value !== '' && !parsed(value);
    return [[path, isPlain ? value : JSON.stringify(value)]];
  });
  return Object.fromEntries(fields);
}

/** Restores what {@link toRecord} has flattened; empty fields are left out. */
export function fromRecord(record: Readonly<FlatRecord>): Record<string, unknown> {
  return fromFields(Object.entries(record).filter(([, text]) => text !== ''));
}

/** Entries all the way: unlike an assignment, Object.fromEntries makes a field named __proto__ one like any other. */
function fromFields(fields: readonly [string, string][]): Record<string, unknown> {
  const groups = new Map<string, [string, string][]>();
  const values: [string, unknown][] = [];
  for (const [path, text] of fields) {
    const dot = path.indexOf('.');
    if (dot < 0) {
      const json = parsed(text);
      values.push([path, json ? json.value : text]);
      continue;
    }
    const name = path.slice(0, dot);
    const field: [string, string] = [path.slice(dot + 1), text];
    const group = groups.get(name);
    if (group) group.push(field);
    else {
      groups.set(name, [field]);
      values.push([name, undefined]);
    }
  }
  return Object.fromEntries(
    values.map(([name, value]) => {
      const group = value === undefined ? groups.get(name) : undefined;
      return [name, group ? fromFields(group) : value];
    }),
  );
}
