/** Why a file cannot be read as an article. */
export type Unreadable = 'empty' | 'too-large' | 'not-text' | 'encoding';

export type Decoded = { ok: true; text: string } | { ok: false; problem: Unreadable };

/** Bytes that a copy may have: the article has 4,000, a news page with all its markup a few hundred thousand. */
export const LARGEST = 2_000_000;

/** How files begin that a reader may take for text: PDF, zip (Word, OpenDocument, EPUB), PNG, JPEG, GIF, old Word, RTF, gzip. */
const OTHER_KINDS = ['%PDF', 'PK\x03\x04', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\xd0\xcf\x11\xe0', '{\\rtf', '\x1f\x8b'];

const BYTE_ORDER_MARKS: [encoding: string, mark: string][] = [
  ['utf-8', '\xef\xbb\xbf'],
  ['utf-16le', '\xff\xfe'],
  ['utf-16be', '\xfe\xff'],
];

/** Where HTML and XML declare their encoding: within this many bytes. */
const DECLARED_WITHIN = 1024;
const DECLARATIONS = [/<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i, /^<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i];

/**
 * The text of a file: UTF-8, UTF-16 where a byte order mark says so, or else the encoding that the file declares. Any other is not
 * guessed: a wrong guess would show wrong words as the article's.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST) return { ok: false, problem: 'too-large' };
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (OTHER_KINDS.some((beginning) => head.startsWith(beginning))) return { ok: false, problem: 'not-text' };
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => head.startsWith(mark));
  // A page saved as UTF-8 may still declare what it had on the web.
  const text = decodedAs(marked?.[0] ?? 'utf-8', bytes) ?? (looksBinary(bytes) ? undefined : decodedAs(declared(bytes), bytes));
  if (text === undefined) return { ok: false, problem: looksBinary(bytes) ? 'not-text' : 'encoding' };
  // Latin letters in UTF-16 without its mark pass for UTF-8 with a NUL beside each letter.
  if (text.includes('\0')) return { ok: false, problem: /^(?:.\0|\0.){3}/s.test(text) ? 'encoding' : 'not-text' };
  return text.trim() ? { ok: true, text } : { ok: false, problem: 'empty' };
}

/** The text in an encoding; undefined where it is not in that one, or the browser knows none of the name. */
function decodedAs(label: string | undefined, bytes: Uint8Array): string | undefined {
  try {
    return label && new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function declared(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, DECLARED_WITHIN));
  return DECLARATIONS.map((pattern) => pattern.exec(head)?.[1]).find(Boolean);
}

/** Whether bytes are no text in any encoding of one byte a letter: those have no control characters but a few. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const zeros = sample.filter((byte) => byte === 0).length;
  // UTF-16 has a zero beside each Latin letter.
  if (zeros > sample.length / 4) return false;
  return sample.some((byte) => byte < 9 || (byte > 13 && byte < 27));
}
