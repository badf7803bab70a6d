import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { AppState } from '../../../src/app/app-state.svelte.ts';
import { Layout } from '../../../src/app/layout.svelte.ts';
import { importedOf } from '../../../src/import/start.ts';
import Share from '../../../src/share/Share.svelte';
import { tileLayersOf } from '../../../src/tiles/tile-layers.svelte.ts';
import { BLOCKS } from '../../fixtures/pmtiles.ts';
import { row } from '../../unit/import/parse/row.ts';
import { loadedApp } from '../support/app.ts';

const dialog = page.getByRole('dialog', { name: 'Share this map' });
const tab = (name: string) => dialog.getByRole('tab', { name });

async function openShare(hash = ''): Promise<AppState> {
  const app = await loadedApp(hash);
  app.openTool('share');
  await render(Share, { app, layout: new Layout(), insets: { top: 0, right: 0, bottom: 0, left: 0 } });
  return app;
}

/** Replaces a browser function until the test ends. */
function replace(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(owner, name));
}

/** Texts that the page copied, oldest first. */
function catchCopied(): string[] {
  const copied: string[] = [];
  replace(navigator.clipboard, 'writeText', (text: string) => {
    copied.push(text);
    return Promise.resolve();
  });
  return copied;
}

test('arrow keys, Home and End move between the tabs', async () => {
  await openShare();
  tab('Link').element().focus();
  for (const name of ['Cite', 'Picture', 'Download', 'Embed', 'Link']) {
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(tab(name)).toHaveFocus();
    await expect.element(dialog.getByRole('tabpanel', { name })).toBeVisible();
  }
  await userEvent.keyboard('{End}');
  await expect.element(tab('Embed')).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Home}');
  await expect.element(tab('Link')).toHaveAttribute('aria-selected', 'true');
});

test('the copied link contains the view', async () => {
  const copied = catchCopied();
  await openShare('#layers=sweida,damascus-ring&selected=event/cease-fire&ring=centre:12&category=violence,security');
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect.element(dialog.getByRole('status')).toHaveTextContent('Copied');
  const { hash } = new URL(String(copied));
  for (const part of ['layers=sweida,damascus-ring', 'selected=event/cease-fire', 'ring=centre:12', 'category=violence,security'])
    expect(hash).toContain(part);
});

test('it names what a link cannot contain: the files and tiles that the reader opened', async () => {
  const app = await openShare();
  await expect.element(dialog.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await expect.element(dialog).not.toHaveTextContent('you opened it yourself');
  const layer = { name: 'acled', columns: [], rows: [row(36, 33)], bad: [], undated: 0, title: undefined, category: undefined };
  importedOf(app).add(layer);
  app.addProtocol = () => undefined;
  expect(await tileLayersOf(app).open(new File([BLOCKS], 'blocks.pmtiles'), 'layer', 'blocks.pmtiles')).toBe(true);
  await expect.element(dialog).toHaveTextContent('Not included, because you opened it yourself: acled; Test blocks.');
  await tab('Embed').click();
  await expect.element(dialog).toHaveTextContent('Not included, because you opened it yourself: acled; Test blocks.');
});

test('the map is cited as Chicago, APA and BibTeX, with access date, version and hash', async () => {
  const copied = catchCopied();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00Z') });
  onTestFinished(() => void vi.useRealTimers());
  const app = await openShare();
  const { hash, version } = app.data.get('datapackage') ?? {};
  await tab('Cite').click();
  const text = dialog.getByRole('textbox', { name: 'Citation of this map' });
  await expect.element(text).toHaveTextContent('“Southern Syria Zones.” Interactive map of AFP reporting, 16 September 2025.');
  await expect.element(text).toHaveTextContent('Accessed November 23, 2026.');
  for (const part of [String(hash), `Version ${String(version)}`, location.origin]) await expect.element(text).toHaveTextContent(part);
  await dialog.getByRole('radio', { name: 'APA' }).click();
  await expect.element(text).toHaveTextContent('Retrieved November 23, 2026, from');
  await dialog.getByRole('radio', { name: 'BibTeX' }).click();
  await dialog.getByRole('button', { name: 'Copy citation' }).click();
  await expect.element(dialog.getByRole('status')).toHaveTextContent('Copied');
  expect(copied.at(-1)).toMatch(
    /^@misc\{southern-syria-zones-\d{4},\n {2}title = \{\{Southern Syria Zones\}\},\n[^]*urldate = \{2026-11-23\},\n\}$/,
  );
});

test('uses the system’s share dialog if there is one; reports a failure, but not a cancel', async () => {
  const shared: string[] = [];
  const outcomes = [undefined, 'AbortError', 'NotAllowedError'];
  replace(navigator, 'share', ({ url }: { url: string }) => {
    const name = outcomes[shared.push(url) - 1];
    return name ? Promise.reject(new DOMException('no', name)) : Promise.resolve();
  });
  await openShare('#layers=sweida');
  const send = dialog.getByRole('button', { name: 'Share with…' });
  const link = dialog.getByRole('textbox', { name: 'Link to this view' });
  await send.click();
  expect(shared).toEqual([link.element().textContent.trim()]);
  await send.click();
  await expect.poll(() => shared).toHaveLength(2);
  await expect.element(dialog.getByRole('alert')).not.toBeInTheDocument();
  await send.click();
  await expect.element(dialog.getByRole('alert')).toHaveTextContent('Copy the link instead');
});

test('if copying is refused the text is selected, and the dialog says what to do', async () => {
  replace(navigator.clipboard, 'writeText', () => Promise.reject(new Error('refused')));
  await openShare();
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect.element(dialog.getByRole('status')).toHaveTextContent('copy it with the keyboard');
  const link = dialog.getByRole('textbox', { name: 'Link to this view' }).element().textContent.trim();
  await expect.poll(() => getSelection()?.toString().trim()).toBe(link);
});

test('in Arabic the tabs run from right to left, and nothing is cut off at 320 pixels', async () => {
  const { innerWidth, innerHeight } = window;
  await page.viewport(320, 640);
  document.documentElement.dir = 'rtl';
  onTestFinished(async () => {
    document.documentElement.removeAttribute('dir');
    await page.viewport(innerWidth, innerHeight);
  });
  await openShare('#lang=ar&theme=dark');
  const arabic = page.getByRole('dialog', { name: 'مشاركة هذه الخريطة' });
  arabic.getByRole('tab', { name: 'رابط' }).element().focus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(arabic.getByRole('tab', { name: 'استشهاد' })).toHaveFocus();
  for (const name of ['رابط', 'استشهاد', 'صورة', 'تنزيل', 'تضمين']) {
    await arabic.getByRole('tab', { name }).click();
    await expect.element(arabic.getByRole('tabpanel', { name })).toBeVisible();
    const { scrollWidth, clientWidth } = arabic.element();
    expect(scrollWidth - clientWidth, name).toBeLessThanOrEqual(0);
  }
});
