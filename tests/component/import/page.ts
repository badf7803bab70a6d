import { cleanup, render } from 'vitest-browser-svelte';
import { page, type Locator } from 'vitest/browser';
import { expect, onTestFinished } from 'vitest';
import type { AppState } from '../../../src/app/app-state.svelte.ts';
import { started } from '../../../src/import/started.svelte.ts';
import { loadedApp } from '../support/app.ts';
import { STORY } from '../support/story.ts';
import Page from './Page.svelte';

export const dialog = page.getByRole('dialog', { name: 'Import data' });
export const section = page.getByRole('region', { name: 'Your data' });
export const evidence = page.getByRole('complementary', { name: 'Evidence' });
export const addToMap = dialog.getByRole('button', { name: 'Add to map' });

/** Opens the page as on a new visit: only what the browser saved is left. */
export async function visit(hash = ''): Promise<AppState> {
  cleanup();
  started.imported = undefined;
  started.isRestored = false;
  const app = await loadedApp(hash);
  await render(Page, { app });
  await expect.poll(() => started.isRestored).toBe(true);
  return app;
}

/** Replaces the page's Worker until the test ends. */
export function replaceWorker(replacement: typeof Worker): void {
  const { Worker: own } = window;
  window.Worker = replacement;
  onTestFinished(() => void (window.Worker = own));
}

/** Makes the browser start no worker. */
export const NoWorker = function () {
  throw new DOMException('not here', 'SecurityError');
} as unknown as typeof Worker;

/**
 * Opens the page in a browser without saved layers. Files are read and tiles made on the main thread, because in development a
 * worker takes longer to start than most files take to read.
 */
export async function openPage(hash = '', { Worker: own = NoWorker } = {}): Promise<AppState> {
  replaceWorker(own);
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(STORY.database);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('the database is still there'));
  });
  return visit(hash);
}

export async function fixture(name: string): Promise<File> {
  const response = await fetch(`/tests/fixtures/import/${name}`);
  if (!response.ok) throw new Error(`no fixture ${name}`);
  return new File([await response.arrayBuffer()], name);
}

export const csv = (name: string, text: string): File => new File([text], name, { type: 'text/csv' });

function transferOf(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

/** Chooses files in the dialog, opening it first if needed. */
export async function choose(app: AppState, ...files: File[]): Promise<void> {
  app.openTool('import');
  await expect.element(dialog).toBeVisible();
  const input = dialog.getByLabelText('Import data', { exact: true }).element() as HTMLInputElement;
  input.files = transferOf(files).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Drops files on the page, like a file manager. */
export function drop(...files: File[]): void {
  document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transferOf(files) }));
}

/** Imports a file and adds it to the map. */
export async function add(app: AppState, file: File): Promise<void> {
  await choose(app, file);
  await addToMap.click();
  await expect.element(dialog).not.toBeInTheDocument();
}

export const texts = (within: Locator): string[] => within.elements().map((element) => element.textContent.replace(/\s+/g, ' ').trim());
