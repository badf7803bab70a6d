/** What keeps a data file from being used. `detail` says where, in the words of the network or the schema. */
export interface FileProblem {
  file: string;
  kind: 'unreachable' | 'missing' | 'not-json' | 'schema';
  detail: string;
}

export type Loaded<T> = { ok: true; value: T } | { ok: false; problem: FileProblem };

interface LoadOptions<T> {
  /** Holds text to the file's schema. Called only for text that is not what the build has checked. */
  parse: (text: string) => Promise<Loaded<T>>;
  /** SHA-256 of the file as the build has checked and published it, or its beginning, in hexadecimal. */
  hash?: string | undefined;
  fetcher?: typeof fetch;
}

/** SHA-256 in hexadecimal; undefined where the browser computes none (a page without https). */
export async function sha256(bytes: ArrayBuffer): Promise<string | undefined> {
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', bytes);
  return digest && Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Fetches one data file; never throws. What is byte for byte the file that the build has held to its schema is taken as it is;
 * anything else is held to the schema here, whatever that costs. `path` is relative to the page.
 */
export async function loadFile<T>(path: string, { parse, hash, fetcher = fetch }: LoadOptions<T>): Promise<Loaded<T>> {
  try {
    const response = await fetcher(`./${path}`);
    if (!response.ok) return { ok: false, problem: { file: path, kind: 'missing', detail: `HTTP ${response.status}` } };
    const bytes = await response.arrayBuffer();
    const text = new TextDecoder().decode(bytes);
    if (hash && (await sha256(bytes))?.startsWith(hash)) return { ok: true, value: JSON.parse(text) as T };
    return await parse(text);
  } catch (error) {
    return { ok: false, problem: { file: path, kind: 'unreachable', detail: (error as Error).message } };
  }
}
