import fc from 'fast-check';

/** Cases per test: FUZZ_RUNS random ones if set (`npm run fuzz`), otherwise a few that are always the same. */
const runs = (few: number) => (process.env['FUZZ_RUNS'] ? { numRuns: Number(process.env['FUZZ_RUNS']) } : { numRuns: few, seed: 16092025 });
export const RUNS = runs(300);
/** Cases for a test that is repeated for many files. */
export const FEWER_RUNS = runs(100);

/** A placeholder that no JSON value serializes to. */
const RAW = '@raw@';
const raw = (text: string) => `${RAW}${text}${RAW}`;

/** Known attacks: markup, scripts, script links, direction overrides, null bytes, lone surrogates, long texts. */
const breaking = fc.constantFrom(
  '<script>window.ran = true</script>',
  '<img src=x onerror="window.ran = true">',
  '"><svg onload=alert(1)>',
  '</script><script>alert(1)</script>',
  '<!--',
  '&lt;b&gt; &constructor; &__proto__; &#55296; &#999999;',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//example.org/a.js',
  'x) url(https://example.org/a.svg#p',
  "'; background: url(https://example.org/a.png)",
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '\u202Edesrever\u202C \u2066kept\u2069 \u202E',
  'null\u0000byte',
  '\uD800 half',
  '\u{1F4A3}'.repeat(50),
  'ﷺ'.repeat(400),
  'e\u0301\u0323'.repeat(300),
  '__proto__',
  'constructor',
  '2025-02-31',
  '2025-99-99',
  '',
  ' ',
  '\r\n\u2028',
);

export const hostileString = fc.oneof(
  { weight: 8, arbitrary: breaking },
  { weight: 4, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme' }) },
  // A megabyte is still processed in milliseconds.
  { weight: 1, arbitrary: fc.constant('A'.repeat(2 ** 20)) },
);

const hostileNumber = fc.oneof(
  fc.constantFrom(-181, 180.0001, 90, -90, 91, 1e308, -1e308, 5e-324, -0, 2 ** 53, 0.1 + 0.2),
  fc.constantFrom(raw('NaN'), raw('Infinity'), raw('1e999'), raw('-1e999'), raw('0x10'), raw('1_000')),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileString },
  { weight: 3, arbitrary: hostileNumber },
  fc.constantFrom(null, true, false, [], {}, [[]], [[[[]]]]),
  fc.constantFrom(raw('{"__proto__": {"polluted": true}}'), raw('{"constructor": {"prototype": {"polluted": true}}}')),
  fc.constant(raw('['.repeat(5000) + ']'.repeat(5000))),
  fc.jsonValue(),
);

type Container = Record<string, unknown>;

/** Every value in a document, as its parent and key. */
function places(value: unknown, into: [Container, string][] = []): [Container, string][] {
  if (typeof value !== 'object' || value === null) return into;
  for (const key of Object.keys(value)) {
    into.push([value as Container, key]);
    places((value as Container)[key], into);
  }
  return into;
}

/** Keys whose values are displayed unchanged. */
const WORDS = new Set(['en', 'ar', 'quote', 'title', 'operation', 'attribution', 'license', 'package', 'version', 'path', 'city', 'name']);

const change = fc.record({
  at: fc.nat(),
  /** A mutation at a place; most often one that a schema cannot reject. */
  what: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('words', 'edge of the world') },
    { weight: 1, arbitrary: fc.constantFrom('string', 'number', 'any', 'remove', 'twice', 'other key') },
  ),
  text: hostileString,
  number: hostileNumber,
  value: hostileValue,
});

function apply(document: unknown, { at, what, text, number, value }: typeof change extends fc.Arbitrary<infer T> ? T : never): void {
  const all = places(document);
  const fits = (holder: Container, key: string) => {
    if (what === 'words') return WORDS.has(key);
    if (what === 'edge of the world') return Array.isArray(holder) && typeof holder[key] === 'number';
    return typeof holder[key] === what;
  };
  const ofType = all.filter(([holder, key]) => fits(holder, key));
  const candidates = ofType.length ? ofType : all;
  const [holder, key] = candidates[at % candidates.length] ?? [{}, ''];
  if (what === 'string' || what === 'words') holder[key] = text;
  else if (what === 'edge of the world') holder[key] = [-85, 85, 0, -0, 5e-324][at % 5];
  else if (what === 'number') holder[key] = number;
  else if (what === 'any') holder[key] = value;
  else if (what === 'twice' && Array.isArray(holder)) holder.push(holder[key]);
  else if (what === 'other key' && !Array.isArray(holder))
    Object.defineProperty(holder, text, { value: holder[key], enumerable: true, writable: true, configurable: true });
  else Reflect.deleteProperty(holder, key);
}

/** Serialized copies of a valid `document` with one to four hostile mutations. */
export function hostileFile(document: unknown): fc.Arbitrary<string> {
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const changed: unknown = structuredClone(document);
    for (const each of changes) apply(changed, each);
    return JSON.stringify(changed).replace(new RegExp(`"${RAW}(.*?)${RAW}"`, 'g'), (_, text: string) => text.replaceAll('\\"', '"'));
  });
}

/** Any text, any JSON. */
export const anyFile = fc.oneof(
  hostileString,
  fc.json(),
  hostileValue.map((value) => JSON.stringify(value)),
);
