import type { IControl, Map as GlMap } from 'maplibre-gl';
import { tick } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Layout } from '../../../src/app/layout.svelte.ts';
import type { AppState } from '../../../src/app/app-state.svelte.ts';
import TileLegend from '../../../src/tiles/TileLegend.svelte';
import Tiles from '../../../src/tiles/Tiles.svelte';
import { loadedApp } from '../support/app.ts';
import { BLOCKS, pmtiles, vectorTile } from '../../fixtures/pmtiles.ts';

const dialog = page.getByRole('dialog', { name: 'Map tiles' });
const alert = dialog.getByRole('alert');
const legend = page.getByRole('listitem').filter({ hasText: 'Test blocks' });

/** The controls on the map. */
const credits = () => [...document.querySelectorAll('.tile-credit')].map((element) => element.textContent);

/** A mock with the parts of MapLibre that open tiles use: where a control is added, and whether it is shown. */
function mapStandIn(): GlMap {
  const controls = new Set<IControl>();
  const map = {
    on: () => undefined,
    hasControl: (control: IControl) => controls.has(control),
    addControl(control: IControl) {
      controls.add(control);
      document.body.append(control.onAdd(map as unknown as GlMap));
    },
    removeControl(control: IControl) {
      controls.delete(control);
      control.onRemove(map as unknown as GlMap);
    },
  };
  return map as unknown as GlMap;
}

/** Opens the dialog. @returns a function that removes it */
async function openDialog(app: AppState): Promise<() => Promise<void>> {
  app.openTool('tiles');
  const { unmount } = await render(Tiles, { app, layout: new Layout(), insets: { top: 0, right: 0, bottom: 0, left: 0 } });
  await expect.element(dialog).toBeVisible();
  return unmount;
}

async function appWithMap(): Promise<AppState> {
  const app = await loadedApp();
  app.glMap = mapStandIn();
  app.addProtocol = () => undefined;
  await tick();
  return app;
}

const addFile = (name: string, bytes: Uint8Array<ArrayBuffer>) =>
  userEvent.upload(dialog.getByLabelText('File on this device'), new File([bytes], name));

test('tiles from a file are listed with their format and credited as text, and can be hidden and removed', async () => {
  const app = await appWithMap();
  await render(TileLegend, { app });
  await openDialog(app);
  await addFile('blocks.pmtiles', BLOCKS);
  await expect.poll(() => app.announcement).toBe('Test blocks is on the map');
  expect(app.tools).not.toHaveProperty('tiles');
  await expect.element(legend).toHaveTextContent('Layer · Vector tiles · zoom 6');
  await expect.element(legend).toHaveTextContent('© Somebody');
  expect(legend.element().querySelectorAll('img, a')).toHaveLength(0);
  await expect.poll(credits).toEqual(['© Somebody']);

  await page.getByRole('switch', { name: 'Test blocks' }).click();
  await expect.poll(credits).toEqual([]);
  await page.getByRole('switch', { name: 'Test blocks' }).click();
  await expect.poll(credits).toEqual(['© Somebody']);
  await page.getByRole('button', { name: 'Remove Test blocks' }).click();
  await expect.element(legend).not.toBeInTheDocument();
  expect(credits()).toEqual([]);
});

const bytes = (text: string) => new TextEncoder().encode(text);
const secondVersion = BLOCKS.slice();
secondVersion[7] = 2;

const REFUSED = [
  ['notes.pmtiles', bytes('just some notes'), 'This is not a PMTiles file'],
  ['empty.pmtiles', new Uint8Array(), 'This is not a PMTiles file'],
  ['part.pmtiles', BLOCKS.slice(0, -20), 'ends before its tiles do'],
  ['old.pmtiles', secondVersion, 'version 2'],
  ['bare.pmtiles', pmtiles({ tile: vectorTile('a'), type: 1, metadata: {} }), 'names no layers'],
  ['odd.pmtiles', pmtiles({ tile: vectorTile('a'), type: 1, metadata: { name: 7 } }), 'damaged, at name'],
] as const;

test('an unusable file is rejected by name with the reason, and open tiles stay', async () => {
  const app = await appWithMap();
  await render(TileLegend, { app });
  const leave = await openDialog(app);
  await addFile('blocks.pmtiles', BLOCKS);
  await expect.element(page.getByRole('switch', { name: 'Test blocks' })).toBeChecked();
  await leave();
  await openDialog(app);
  for (const [name, content, says] of REFUSED) {
    await addFile(name, content);
    await expect.element(alert).toHaveTextContent(name);
    await expect.element(alert).toHaveTextContent(says);
  }
  await userEvent.keyboard('{Escape}');
  expect(app.tools).not.toHaveProperty('tiles');
  await expect.element(page.getByRole('switch', { name: 'Test blocks' })).toBeChecked();
});

test('a URL on another host is rejected before any request', async () => {
  await openDialog(await appWithMap());
  await expect.element(dialog).toHaveTextContent('contacts no other host');
  const fetch = vi.spyOn(window, 'fetch');
  onTestFinished(() => fetch.mockRestore());
  const address = dialog.getByLabelText('Address of a file');
  await address.fill('https://tiles.example.org/places.pmtiles');
  await userEvent.keyboard('{Enter}');
  await expect.element(alert).toHaveTextContent('tiles.example.org is not one of them');
  await address.fill('javascript:alert(1)');
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect.element(alert).toHaveTextContent('This is not the address of a file');
  expect(fetch).not.toHaveBeenCalled();
});

test('without a live map the dialog says that tiles need it', async () => {
  await openDialog(await loadedApp());
  await expect.element(dialog).toHaveTextContent('Tiles need the interactive map');
  await expect.element(dialog.getByLabelText('File on this device')).not.toBeInTheDocument();
});
