import type { Row } from './parse/points.ts';
import type { ImportedLayer } from './imported.svelte.ts';
import { packRows, unpackRows, type PackedRows } from './pack.ts';

const STORE = 'layers';
/** Version of the stored format. Layers saved in an older one are dropped. */
const VERSION = 2;

/** A layer as stored: its rows in chunks, because writing a hundred thousand objects at once takes most of a second. */
interface KeptLayer extends Omit<ImportedLayer, 'rows'> {
  parts: PackedRows[];
}

const ROWS_AT_A_TIME = 5000;
/** Yields to the event loop. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Packs rows; their dates are appended to the fields. */
const packed = (rows: readonly Row[]): PackedRows =>
  packRows(
    rows.map(({ number, fields, longitude, latitude, start = '', end = '', shape }) => ({
      number,
      fields: [...fields, start, end],
      position: [longitude, latitude],
      ...(shape ? { shape } : {}),
    })),
  );

const unpacked = (part: PackedRows): Row[] =>
  unpackRows(part).map(({ number, fields, position: [longitude = NaN, latitude = NaN] = [], shape }): Row => {
    const [start, end] = fields.splice(-2);
    return { number, fields, longitude, latitude, ...(start && end ? { start, end } : {}), ...(shape ? { shape } : {}) };
  });

async function pack({ rows, ...layer }: ImportedLayer): Promise<KeptLayer> {
  const parts: PackedRows[] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_A_TIME) {
    parts.push(packed(rows.slice(at, at + ROWS_AT_A_TIME)));
    await pause();
  }
  return { ...layer, parts };
}

async function unpack({ parts, ...layer }: KeptLayer): Promise<ImportedLayer> {
  const rows: Row[] = [];
  for (const part of parts) {
    for (const row of unpacked(part)) rows.push(row);
    await pause();
  }
  return { ...layer, rows };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

/** Does something with the store and closes it again. Rejects where the browser keeps nothing (private windows, no room). */
async function withStore<T>(database: string, mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(database, VERSION);
  opening.onupgradeneeded = () => {
    for (const name of opening.result.objectStoreNames) opening.result.deleteObjectStore(name);
    opening.result.createObjectStore(STORE, { keyPath: 'id' });
  };
  const opened = await settled(opening);
  try {
    const transaction = opened.transaction(STORE, mode);
    const result = await settled(act(transaction.objectStore(STORE)));
    await new Promise<void>((resolve, reject) => {
      if (mode === 'readonly') return resolve();
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
    });
    return result;
  } finally {
    opened.close();
  }
}

let last: Promise<unknown> = Promise.resolve();

/** Runs writes one after the other, so that a pending save cannot restore a layer deleted after it. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const own = last.then(act);
  last = own.catch(() => undefined);
  return own;
}

/** Keeps a layer in a database of this browser until it is forgotten. */
export function keepLayer(database: string, layer: ImportedLayer): Promise<void> {
  return inTurn(async () => {
    const kept = await pack(layer);
    await withStore(database, 'readwrite', (store) => store.put(kept));
  });
}

/** What was kept; nothing where nothing can be. */
export async function keptLayers(database: string): Promise<ImportedLayer[]> {
  try {
    const kept = await withStore(database, 'readonly', (store) => store.getAll() as IDBRequest<KeptLayer[]>);
    return await Promise.all(kept.map(unpack));
  } catch {
    return [];
  }
}

/** Forgets a layer; with the last of them the database itself goes. */
export function forgetLayer(database: string, id: string): Promise<void> {
  return inTurn(async () => {
    await withStore(database, 'readwrite', (store) => store.delete(id));
    if ((await withStore(database, 'readonly', (store) => store.count())) === 0) await settled(indexedDB.deleteDatabase(database));
  });
}
