import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { serveOnlineSite } from '../support/online-site.ts';
import { difference, drawn, layers, map, open, patch } from '../support/page.ts';
import { PAINT, RASTER, VECTOR } from '../support/pmtiles.ts';
import { deadOrigin, serveTiles } from '../support/tile-server.ts';
import { pmtiles } from '../../fixtures/pmtiles.ts';

/** Open land in the east, away from zones, pins and names. */
const OPEN_LAND = [37.3, 33.1] as const;
/** In Sweida province, away from its pins and names. */
const IN_SWEIDA = [37.2, 32.62] as const;

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Map tiles' });
const alert = (page: Page) => dialog(page).getByRole('alert');
const opener = (page: Page) => layers(page).getByRole('button', { name: 'Add map tiles (PMTiles)' });

/** Opens the dialog from the layers. */
async function openDialog(page: Page): Promise<void> {
  if (!(await opener(page).isVisible())) await layers(page).getByText('More zones, and how sure the edges are').click();
  await opener(page).click();
  await expect(dialog(page)).toBeVisible();
}

const addFile = (page: Page, name: string, buffer: Buffer) =>
  dialog(page).getByLabel('File on this device').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

/** Colour of the land in the east, once the map is at rest. */
async function land(page: Page): Promise<number[]> {
  await drawn(page);
  return [...(await patch(page, OPEN_LAND, 10)).data.subarray(0, 3)];
}

test('tiles of a file are drawn as a layer or as the basemap, and taken off again', async ({ page }) => {
  await open(page);
  const [ground, zone] = [await patch(page, OPEN_LAND, 20), await patch(page, IN_SWEIDA, 20)];
  const covered = async () => {
    await drawn(page);
    return difference(ground, await patch(page, OPEN_LAND, 20));
  };

  await test.step('vector tiles as a layer: drawn, credited on the map, switched off, removed', async () => {
    await openDialog(page);
    await addFile(page, 'blocks.pmtiles', VECTOR);
    await expect(dialog(page)).toHaveCount(0);
    await expect.poll(covered).toBeGreaterThan(0.9);
    await expect(map(page).locator('.tile-credit')).toHaveText('© Somebody');
    const shown = layers(page).getByRole('switch', { name: 'Test blocks' });
    await shown.click();
    await expect(map(page).locator('.tile-credit')).toHaveCount(0);
    await expect.poll(covered).toBe(0);
    await layers(page).getByRole('button', { name: 'Remove Test blocks' }).click();
    await expect(shown).toHaveCount(0);
  });

  await test.step('pictures as the basemap: under the zones, over the built-in land, dimmed in the dark theme', async () => {
    await openDialog(page);
    await dialog(page).getByRole('radio', { name: 'Basemap' }).check();
    await expect(dialog(page)).toContainText('Boundaries, zones and names stay this map’s own');
    await addFile(page, 'ground.pmtiles', RASTER);
    await expect(dialog(page)).toHaveCount(0);
    await expect.poll(() => land(page)).toEqual([...PAINT]);
    const over = await patch(page, IN_SWEIDA, 20);
    expect(difference(zone, over)).toBeGreaterThan(0.9);
    expect([...over.data.subarray(0, 3)]).not.toEqual([...PAINT]);
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await expect.poll(async () => (await land(page))[1]).toBeLessThan(PAINT[1]);
    expect((await land(page))[1]).toBeGreaterThan(90);
  });

  await test.step('tiles that cannot be read are taken off, and the reader is told', async () => {
    await openDialog(page);
    const broken = pmtiles({ tile: new Uint8Array(300).fill(0xff), type: 2, metadata: { name: 'Broken' } });
    await addFile(page, 'broken.pmtiles', Buffer.from(broken));
    await expect(alert(page)).toContainText('Its tiles cannot be read');
    await page.keyboard.press('Escape');
    await expect(layers(page).getByRole('switch', { name: 'Broken' })).toHaveCount(0);
    await expect(opener(page)).toBeFocused();
  });
});

test('a site with online basemaps asks their host once one is chosen, and keeps the basemap where that fails', async ({
  page,
  tolerate,
}) => {
  tolerate(/Failed to load resource|blocked by CORS policy/);
  const server = await serveTiles();
  const dead = await deadOrigin();
  const basemaps = ['good', 'error', 'rubbish', 'whole', 'dies', 'private', 'refusing'].map(
    (name) => `${name}=${name === 'refusing' ? dead : server.origin}/${name}.pmtiles`,
  );
  const site = await serveOnlineSite({ ONLINE_HOSTS: `${server.origin},${dead}`, ONLINE_BASEMAPS: basemaps.join(';') });
  try {
    const use = (name: string) => dialog(page).getByRole('button', { name: `Use ${name}` });
    await page.goto(site.url);
    const builtIn = await land(page);
    await openDialog(page);

    await test.step('the dialog says which host a basemap contacts, and none is asked yet', async () => {
      await expect(use('good')).toHaveAccessibleDescription(
        `Contacts ${new URL(server.origin).host}, which then learns your internet address and what part of the map you look at.`,
      );
      expect(server.asked).toEqual([]);
    });

    for (const [name, says] of [
      ['error', 'answered with an error (500)'],
      ['rubbish', 'This is not a PMTiles file'],
      ['whole', 'does not give out parts of a file'],
      ['private', 'does not let other sites read its files (CORS)'],
      ['refusing', 'could not be reached'],
    ] as const) {
      await test.step(`the built-in basemap stays where the server is ${name}`, async () => {
        await use(name).click();
        await expect(alert(page)).toContainText(`${name}: `);
        await expect(alert(page)).toContainText(says);
        await expect(alert(page)).toContainText('The built-in basemap is shown.');
        await expect(use('good')).toBeEnabled();
      });
    }

    await test.step('a basemap whose server fails later gives way to the built-in one', async () => {
      await use('dies').click();
      await expect(alert(page)).toContainText('answered with an error (500)');
      await expect(alert(page)).toContainText('The built-in basemap is shown.');
      await expect(layers(page).getByRole('switch', { name: 'Green ground' })).toHaveCount(0);
      await page.keyboard.press('Escape');
      expect(await land(page)).toEqual(builtIn);
    });

    await test.step('a basemap that can be had is read by parts, drawn and credited', async () => {
      server.asked.length = 0;
      await openDialog(page);
      await use('good').click();
      await expect(dialog(page)).toHaveCount(0);
      await expect.poll(() => land(page)).toEqual([...PAINT]);
      await expect(map(page).locator('.tile-credit')).toHaveText('© Painter');
      // Header with directory, description, tile.
      expect(server.asked).toEqual(Array(3).fill('/good.pmtiles'));
    });

    await test.step('it stays where another cannot be had', async () => {
      await openDialog(page);
      await use('error').click();
      await expect(alert(page)).toContainText('The basemap stays Green ground.');
      await expect(alert(page)).not.toContainText('built-in');
    });

    await test.step('an address that the reader types opens as a layer', async () => {
      await dialog(page).getByLabel('Address of a file').fill(`${server.origin}/good.pmtiles`);
      await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
      await expect(dialog(page)).toHaveCount(0);
      await expect(layers(page).getByRole('listitem').filter({ hasText: 'Layer · Pictures' })).toContainText('Green ground');
      expect(await land(page)).toEqual([...PAINT]);
    });
  } finally {
    await Promise.all([site.close(), server.close()]);
  }
});
