import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { difference, drawn, layers, map, open, patch } from './support/page.ts';
import { PAINT, RASTER, VECTOR, pmtiles, vectorTile } from './support/pmtiles.ts';

/** Open land in the east, away from zones, pins and names. */
const OPEN_LAND = [37.45, 33.2] as const;
/** In Sweida province, away from its pins and names. */
const IN_SWEIDA = [37.2, 32.62] as const;

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Map tiles' });
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

/** Opens the dialog from the layers. */
async function openDialog(page: Page): Promise<void> {
  const more = layers(page).getByText('More zones, and how sure the edges are');
  if (!(await layers(page).getByRole('button', { name: 'Add map tiles (PMTiles)' }).isVisible())) await more.click();
  await layers(page).getByRole('button', { name: 'Add map tiles (PMTiles)' }).click();
  await expect(dialog(page)).toBeVisible();
}

async function addFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await dialog(page).getByLabel('File on this device').setInputFiles(file(name, buffer));
}

function colour({ data }: { data: Buffer }): number[] {
  return [...data.subarray(0, 3)];
}

test('a file of vector tiles is a layer: drawn, credited as text, switched off, taken off', async ({ page }) => {
  await open(page);
  const before = await patch(page, OPEN_LAND, 20);
  await openDialog(page);
  await addFile(page, 'blocks.pmtiles', VECTOR);
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByText('Test blocks is on the map')).toBeAttached();
  await drawn(page);
  expect(difference(before, await patch(page, OPEN_LAND, 20))).toBeGreaterThan(0.9);

  const legend = layers(page).getByRole('listitem').filter({ hasText: 'Test blocks' });
  await expect(legend).toContainText('Layer · Vector tiles · zoom 6');
  await expect(legend).toContainText('© Somebody');
  await expect(legend.locator('img, a')).toHaveCount(0);
  await expect(map(page).locator('.tile-credit')).toHaveText('© Somebody');

  const shown = layers(page).getByRole('switch', { name: 'Test blocks' });
  await shown.click();
  await drawn(page);
  await expect(map(page).locator('.tile-credit')).toHaveCount(0);
  expect(difference(before, await patch(page, OPEN_LAND, 20))).toBe(0);
  await shown.click();
  await drawn(page);
  expect(difference(before, await patch(page, OPEN_LAND, 20))).toBeGreaterThan(0.9);
  await legend.getByRole('button', { name: 'Remove Test blocks' }).click();
  await expect(legend).toHaveCount(0);
  await drawn(page);
  expect(difference(before, await patch(page, OPEN_LAND, 20))).toBe(0);
});

test('a file of pictures is a basemap: under the zones, over the built-in land, in both themes', async ({ page }) => {
  await open(page);
  const zone = await patch(page, IN_SWEIDA, 20);
  await openDialog(page);
  await dialog(page).getByText('Basemap', { exact: true }).click();
  await expect(dialog(page)).toContainText('Boundaries, zones and names stay this map’s own');
  await addFile(page, 'ground.pmtiles', RASTER);
  await expect(dialog(page)).toHaveCount(0);
  await drawn(page);
  expect(colour(await patch(page, OPEN_LAND, 10))).toEqual([...PAINT]);
  const over = await patch(page, IN_SWEIDA, 20);
  expect(difference(zone, over)).toBeGreaterThan(0.9);
  expect(colour(over)).not.toEqual([...PAINT]);

  await page.getByRole('button', { name: 'Dark theme' }).click();
  await drawn(page);
  const dimmed = colour(await patch(page, OPEN_LAND, 10));
  expect(dimmed[1]).toBeGreaterThan(90);
  expect(dimmed[1]).toBeLessThan(PAINT[1]);
});

for (const [what, name, buffer, says] of [
  ['no PMTiles', 'notes.pmtiles', Buffer.from('just some notes'), 'This is no PMTiles file'],
  ['empty', 'empty.pmtiles', Buffer.alloc(0), 'This is no PMTiles file'],
  ['cut off', 'part.pmtiles', VECTOR.subarray(0, -20), 'ends before its tiles do'],
  ['of version 2', 'old.pmtiles', Buffer.concat([VECTOR.subarray(0, 7), Buffer.from([2]), VECTOR.subarray(8)]), 'version 2'],
  ['without layers', 'bare.pmtiles', pmtiles({ tile: vectorTile('a'), type: 1, metadata: {} }), 'names no layers'],
  ['with hostile metadata', 'odd.pmtiles', pmtiles({ tile: vectorTile('a'), type: 1, metadata: { name: 7 } }), 'damaged, at name'],
] as const) {
  test(`a file that is ${what} is refused by name, and what was open stays`, async ({ page }) => {
    await open(page);
    await openDialog(page);
    await addFile(page, 'blocks.pmtiles', VECTOR);
    await expect(dialog(page)).toHaveCount(0);
    await openDialog(page);
    await addFile(page, name, buffer);
    await expect(dialog(page).getByRole('alert')).toContainText(name);
    await expect(dialog(page).getByRole('alert')).toContainText(says);
    await expect(dialog(page).getByRole('listitem').filter({ hasText: 'Test blocks' })).toBeVisible();
  });
}

test('tiles that cannot be made sense of are taken off again, and the reader is told', async ({ page }) => {
  await open(page);
  await openDialog(page);
  const broken = pmtiles({ tile: Buffer.alloc(300, 0xff), type: 2, metadata: { name: 'Broken' } });
  await addFile(page, 'broken.pmtiles', broken);
  await expect(dialog(page).getByRole('alert')).toContainText('Its tiles cannot be read');
  await expect(dialog(page).getByRole('listitem')).toHaveCount(0);
});

test('an address on another host is refused before anything is asked; Escape gives the focus back', async ({ page }) => {
  await open(page);
  await openDialog(page);
  await expect(dialog(page)).toContainText('built to reach no other host');
  await dialog(page).getByLabel('Address of a file').fill('https://tiles.example.org/places.pmtiles');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('alert')).toContainText('tiles.example.org is not among them');
  await dialog(page).getByLabel('Address of a file').fill('javascript:alert(1)');
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('This is no address of a file');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(layers(page).getByRole('button', { name: 'Add map tiles (PMTiles)' })).toBeFocused();
});
