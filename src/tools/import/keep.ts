import type { ImportedLayer } from './imported.svelte.ts';
import { DATABASE } from './database.ts';

const STORE = 'layers';

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

/** Does something with the store and closes it again. Rejects where the browser keeps nothing (private windows, no room). */
async function withStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id' });
  const database = await settled(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const result = await settled(act(transaction.objectStore(STORE)));
    await new Promise<void>((resolve, reject) => {
      if (mode === 'readonly') return resolve();
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
    });
    return result;
  } finally {
    database.close();
  }
}

/** Keeps a layer in this browser until it is forgotten. */
export async function keepLayer(layer: ImportedLayer): Promise<void> {
  await withStore('readwrite', (store) => store.put(layer));
}

/** What was kept; nothing where nothing can be. */
export function keptLayers(): Promise<ImportedLayer[]> {
  return withStore('readonly', (store) => store.getAll() as IDBRequest<ImportedLayer[]>).catch(() => []);
}

/** Forgets a layer; with the last of them the database itself goes. */
export async function forgetLayer(id: string): Promise<void> {
  await withStore('readwrite', (store) => store.delete(id));
  if ((await withStore('readonly', (store) => store.count())) === 0) await settled(indexedDB.deleteDatabase(DATABASE));
}
