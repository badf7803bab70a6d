import { DATA_FILES, type DataFile, type FileKey, type StoredContent, type StoredKey } from './files.ts';
import { loadFile, type FileProblem, type Loaded } from './load.ts';
import { fetchData } from './fetch-data.ts';

type Slots = { [Key in StoredKey]?: Loaded<StoredContent[Key]> };

/** How the SHA-256 of the published files begin, by path, as the build writes them in (vite.config.ts); none while developing. */
const HASHES = (import.meta.env['DATA_HASHES'] ?? {}) as Record<string, string | undefined>;

function loadFirst(key: FileKey): Promise<Loaded<unknown>> {
  const path = DATA_FILES[key];
  const parse = async (text: string) => (await import('./check-data.ts')).checkData(key, text);
  return loadFile(path, { parse, hash: HASHES[path], fetcher: fetchData });
}

/** A file of a part that is fetched when it is first used brings its schema along. */
function loadBrought({ path, schema }: DataFile): Promise<Loaded<unknown>> {
  const parse = async (text: string) => (await import('./parse.ts')).parseFile<unknown>(path, text, schema);
  return loadFile(path, { parse, fetcher: fetchData });
}

/** The data files: what has arrived, what could not be used, and trying again. A file that fails keeps none of the others back. */
export class DataStore {
  #slots = $state.raw<Slots>({});
  readonly #files: Partial<Record<StoredKey, DataFile>> = {};
  readonly #loads: Partial<Record<StoredKey, Promise<void>>> = {};

  /** The content of a file, once it has arrived and held to its schema. */
  get<Key extends StoredKey>(key: Key): StoredContent[Key] | undefined {
    const slot = this.#slots[key] as Loaded<StoredContent[Key]> | undefined;
    return slot?.ok ? slot.value : undefined;
  }

  isLoading(key: StoredKey): boolean {
    return this.#slots[key] === undefined;
  }

  problems = $derived(
    (Object.entries(this.#slots) as [StoredKey, Loaded<unknown>][]).flatMap(([key, slot]): { key: StoredKey; problem: FileProblem }[] =>
      slot.ok ? [] : [{ key, problem: slot.problem }],
    ),
  );

  /** Fetches one file (again); its alert disappears while it is on the way. `file` says what it is, where the page does not know it yet. */
  load(key: StoredKey, file = this.#files[key]): Promise<void> {
    return (this.#loads[key] = this.#load(key, file));
  }

  /** Resolves once a file that was asked for has arrived or failed, or after so many milliseconds. */
  async arrival(key: StoredKey, patience: number): Promise<void> {
    await Promise.race([this.#loads[key], new Promise((resolve) => setTimeout(resolve, patience))]);
  }

  async #load(key: StoredKey, file: DataFile | undefined): Promise<void> {
    this.#files[key] = file;
    const { [key]: _before, ...others } = this.#slots;
    if (_before) this.#slots = others;
    const loaded = file ? await loadBrought(file) : await loadFirst(key as FileKey);
    this.#slots = { ...this.#slots, [key]: loaded };
  }

  /** Takes over a file's content that is at hand: the build, which prerenders the page, reads the files itself. */
  put<Key extends StoredKey>(key: Key, value: StoredContent[Key]): void {
    this.#slots = { ...this.#slots, [key]: { ok: true, value } };
  }

  /** Fetches every file of the first view. Resolves once each has arrived or failed. */
  async loadAll(): Promise<void> {
    await Promise.all((Object.keys(DATA_FILES) as FileKey[]).map((key) => this.load(key)));
  }
}
