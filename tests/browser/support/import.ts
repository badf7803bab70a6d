import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Import data' });
export const section = (page: Page): Locator => page.getByRole('region', { name: 'Your data' });

const fixture = (name: string) => `tests/fixtures/import/${name}`;

/** Imports a fixture, or a table with this text, and adds it to the map. */
export async function add(page: Page, name: string, text?: string): Promise<void> {
  await page.getByRole('button', { name: 'Import data' }).click();
  const file = text === undefined ? fixture(name) : { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  await dialog(page).getByLabel('Import data', { exact: true }).setInputFiles(file);
  await dialog(page).getByRole('button', { name: 'Add to map' }).click();
  await expect(dialog(page)).toBeHidden();
}

/** Drops a fixture on the page, like a file manager. */
export async function drop(page: Page, name: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([file, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], file));
      return transfer;
    },
    [name, readFileSync(fixture(name), 'utf8')] as const,
  );
  const main = page.getByRole('main');
  await main.dispatchEvent('dragenter', { dataTransfer });
  await main.dispatchEvent('dragover', { dataTransfer });
  await main.dispatchEvent('drop', { dataTransfer });
}
