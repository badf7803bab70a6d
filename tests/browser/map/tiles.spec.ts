import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serveSite, type Served } from '../../../scripts/site.ts';
import { expect, test } from '../support/test.ts';
import { difference, drawn, layers, map, open, patch } from '../support/page.ts';
import { deadOrigin, serveTiles, type TileServer } from '../support/tile-server.ts';
import { PAINT, RASTER, VECTOR, pmtiles, vectorTile } from '../support/pmtiles.ts';

/** Open land in the east, away from zones, pins and names. */
const OPEN_LAND = [37.3, 33.1] as const;
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
  await dialog(page).getByRole('radio', { name: 'Basemap' }).check();
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

const REFUSED = [
  ['no PMTiles', 'notes.pmtiles', Buffer.from('just some notes'), 'This is not a PMTiles file'],
  ['empty', 'empty.pmtiles', Buffer.alloc(0), 'This is not a PMTiles file'],
  ['cut off', 'part.pmtiles', VECTOR.subarray(0, -20), 'ends before its tiles do'],
  ['of version 2', 'old.pmtiles', Buffer.concat([VECTOR.subarray(0, 7), Buffer.from([2]), VECTOR.subarray(8)]), 'version 2'],
  ['without layers', 'bare.pmtiles', pmtiles({ tile: vectorTile('a'), type: 1, metadata: {} }), 'names no layers'],
  ['with hostile metadata', 'odd.pmtiles', pmtiles({ tile: vectorTile('a'), type: 1, metadata: { name: 7 } }), 'damaged, at name'],
] as const;

test('a file that cannot be used is refused by name with its reason, and what was open stays', async ({ page }) => {
  await open(page);
  await openDialog(page);
  await addFile(page, 'blocks.pmtiles', VECTOR);
  await expect(dialog(page)).toHaveCount(0);
  await openDialog(page);
  for (const [what, name, buffer, says] of REFUSED) {
    await test.step(what, async () => {
      await addFile(page, name, buffer);
      await expect(dialog(page).getByRole('alert')).toContainText(name);
      await expect(dialog(page).getByRole('alert')).toContainText(says);
    });
  }
  await page.keyboard.press('Escape');
  await expect(layers(page).getByRole('switch', { name: 'Test blocks' })).toBeChecked();
});

test('tiles that cannot be made sense of are taken off again, and the reader is told', async ({ page }) => {
  await open(page);
  await openDialog(page);
  const broken = pmtiles({ tile: Buffer.alloc(300, 0xff), type: 2, metadata: { name: 'Broken' } });
  await addFile(page, 'broken.pmtiles', broken);
  await expect(dialog(page).getByRole('alert')).toContainText('Its tiles cannot be read');
  await page.keyboard.press('Escape');
  await expect(layers(page).getByRole('switch', { name: 'Broken' })).toHaveCount(0);
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
  await expect(dialog(page).getByRole('alert')).toContainText('This is not the address of a file');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(layers(page).getByRole('button', { name: 'Add map tiles (PMTiles)' })).toBeFocused();
});

test.describe('a site that was built to reach a server of tiles', () => {
  test.describe.configure({ mode: 'default' });

  const folder = mkdtempSync(join(tmpdir(), 'southern-syria-online-'));
  let server: TileServer;
  let site: Served;

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    server = await serveTiles();
    const dead = await deadOrigin();
    const basemaps = ['good', 'slow', 'error', 'rubbish', 'whole', 'dies', 'private', 'refusing'].map(
      (name) => `${name}=${name === 'refusing' ? dead : server.origin}/${name}.pmtiles`,
    );
    execFileSync('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn', '--minify', 'false'], {
      env: { ...process.env, ONLINE_HOSTS: `${server.origin},${dead}`, ONLINE_BASEMAPS: basemaps.join(';') },
      stdio: 'pipe',
    });
    site = await serveSite({ host: '127.0.0.1', port: 0, outDir: folder });
  });
  test.afterAll(async () => {
    await Promise.all([site.close(), server.close()]);
    rmSync(folder, { recursive: true, force: true });
  });
  test.beforeEach(async ({ page }) => {
    server.asked.length = 0;
    await page.goto(site.url);
    await drawn(page);
    await openDialog(page);
  });

  test('asks the host of a basemap only once it is chosen, which says so before; by parts', async ({ page }) => {
    await expect(dialog(page).getByRole('button', { name: 'Use good' })).toHaveAccessibleDescription(
      `Contacts ${new URL(server.origin).host}, which then learns your internet address and what part of the map you look at.`,
    );
    expect(server.asked).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Use good' }).click();
    await expect(dialog(page)).toHaveCount(0);
    await drawn(page);
    expect(colour(await patch(page, OPEN_LAND, 10))).toEqual([...PAINT]);
    await expect(map(page).locator('.tile-credit')).toHaveText('© Painter');
    // Header with directory, description, tile.
    expect(server.asked).toEqual(Array(3).fill('/good.pmtiles'));
  });

  for (const [name, says] of [
    ['slow', 'did not answer in time'],
    ['error', 'answered with an error (500)'],
    ['rubbish', 'This is not a PMTiles file'],
    ['whole', 'does not give out parts of a file'],
    ['private', 'does not let other sites read its files (CORS)'],
    ['refusing', 'could not be reached'],
  ] as const) {
    test(`keeps the built-in basemap where the server is ${name}, and says why`, async ({ page, tolerate }) => {
      tolerate(/Failed to load resource|blocked by CORS policy/);
      await dialog(page)
        .getByRole('button', { name: `Use ${name}` })
        .click();
      await expect(dialog(page).getByRole('alert')).toContainText(says);
      await expect(dialog(page).getByRole('alert')).toContainText('The built-in basemap is shown.');
      await expect(dialog(page).getByRole('button', { name: 'Use good' })).toBeEnabled();
      await dialog(page).getByRole('button', { name: 'Close' }).click();
      await drawn(page);
      expect(colour(await patch(page, OPEN_LAND, 10))).not.toEqual([...PAINT]);
    });
  }

  test('keeps the basemap that is there where another cannot be had, and says which', async ({ page, tolerate }) => {
    tolerate(/Failed to load resource/);
    await dialog(page).getByRole('button', { name: 'Use good' }).click();
    await expect(dialog(page)).toHaveCount(0);
    await openDialog(page);
    await dialog(page).getByRole('button', { name: 'Use error' }).click();
    await expect(dialog(page).getByRole('alert')).toContainText('The basemap stays Green ground.');
    await expect(dialog(page).getByRole('alert')).not.toContainText('built-in');
    await page.keyboard.press('Escape');
    await drawn(page);
    expect(colour(await patch(page, OPEN_LAND, 10))).toEqual([...PAINT]);
  });

  test('goes back to the built-in basemap where the server dies later', async ({ page, tolerate }) => {
    tolerate(/Failed to load resource/);
    await dialog(page).getByRole('button', { name: 'Use dies' }).click();
    await expect(dialog(page).getByRole('alert')).toContainText('answered with an error (500)');
    await expect(dialog(page).getByRole('alert')).toContainText('The built-in basemap is shown.');
    await page.keyboard.press('Escape');
    await expect(layers(page).getByRole('switch', { name: 'Green ground' })).toHaveCount(0);
  });

  test('opens an address that a reader types, as a layer', async ({ page }) => {
    await dialog(page).getByLabel('Address of a file').fill(`${server.origin}/good.pmtiles`);
    await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(layers(page).getByRole('listitem').filter({ hasText: 'Green ground' })).toContainText('Layer · Pictures');
  });
});
