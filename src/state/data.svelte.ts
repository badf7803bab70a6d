import type * as v from 'valibot';
import { DATA_FILES, type FileContent as FirstContent } from '../lib/files.ts';
import { loadFile, type FileProblem, type Loaded } from '../lib/load.ts';
import type { MoreContent } from '../lib/more/files.ts';

type FileContent = FirstContent & MoreContent;
type FileKey = keyof FileContent;

type Slots = { [Key in FileKey]?: Loaded<FileContent[Key]> };

/** The data files: what has arrived, what could not be used, and trying again. A file that fails keeps none of the others back. */
export class DataStore {
  #slots = $state.raw<Slots>({});
  /** The files that are known; those that are fetched later join when they are first asked for (more.svelte.ts). */
  readonly files: Partial<Record<FileKey, { path: string; schema: v.GenericSchema }>> = { ...DATA_FILES };

  /** The content of a file, once it has arrived and held to its schema. */
  get<Key extends FileKey>(key: Key): FileContent[Key] | undefined {
    const slot = this.#slots[key] as Loaded<FileContent[Key]> | undefined;
    return slot?.ok ? slot.value : undefined;
  }

  isLoading(key: FileKey): boolean {
    return this.#slots[key] === undefined;
  }

  problems = $derived(
    (Object.entries(this.#slots) as [FileKey, Loaded<unknown>][]).flatMap(([key, slot]): { key: FileKey; problem: FileProblem }[] =>
      slot.ok ? [] : [{ key, problem: slot.problem }],
    ),
  );

  /** Fetches one file (again); its alert disappears while it is on the way. */
  async load(key: FileKey): Promise<void> {
    const { [key]: _before, ...others } = this.#slots;
    if (_before) this.#slots = others;
    const { path, schema } = this.files[key] as NonNullable<(typeof this.files)[FileKey]>;
    const loaded = await loadFile<FileContent[typeof key]>(path, schema as never);
    this.#slots = { ...this.#slots, [key]: loaded };
  }

  /** Takes over a file's content that is at hand: the build, which prerenders the page, reads the files itself. */
  put<Key extends FileKey>(key: Key, value: FileContent[Key]): void {
    this.#slots = { ...this.#slots, [key]: { ok: true, value } };
  }

  /** Fetches every file of the first view. Resolves once each has arrived or failed. */
  async loadAll(): Promise<void> {
    await Promise.all((Object.keys(DATA_FILES) as (keyof FirstContent)[]).map((key) => this.load(key)));
  }
}
