import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import ToolBar from '../../../src/app/ToolBar.svelte';
import type { AppState } from '../../../src/app/app-state.svelte.ts';
import Tools from '../../../src/app/Tools.svelte';
import { loadedApp } from '../support/app.ts';
import { layoutOf, NO_INSETS } from '../support/layout.ts';

const dialog = page.getByRole('dialog', { name: 'Search' });
const box = dialog.getByRole('combobox');
const options = dialog.getByRole('option');
const status = dialog.getByRole('status');
const toolButton = page.getByRole('group', { name: 'Tools' }).getByRole('button', { name: 'Search' });

/** Opens the search once the zones that are off by default are loaded too. */
async function openSearch(hash = ''): Promise<AppState> {
  const app = await loadedApp(hash);
  await app.loadMore();
  await expect.poll(() => app.more?.isSettled).toBe(true);
  await render(ToolBar, { app });
  await render(Tools, { app, layout: layoutOf(), insets: NO_INSETS });
  await toolButton.click();
  await expect.element(box).toHaveFocus();
  return app;
}

test('the map pans to a town typed in another spelling, and announces it', async () => {
  const app = await openSearch();
  for (const spelling of ['As-Suwayda', 'السويداء']) {
    app.openTool('find');
    await box.fill(spelling);
    await expect.element(options.first()).toHaveTextContent(/Sweida\s*Town/);
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(app.flight).toMatchObject({
      type: 'camera',
      camera: { latitude: expect.closeTo(32.709, 2), longitude: expect.closeTo(36.57, 2) },
    });
    expect(app.announcement).toBe('Sweida');
    app.flight = undefined;
    app.announcement = '';
  }
});

test('arrow keys move through the results, which are counted; Escape gives the focus back', async () => {
  await openSearch();
  await box.fill('sweida');
  await expect.poll(() => options.elements().length).toBeGreaterThan(3);
  await expect.element(status).toHaveTextContent(`${options.elements().length} results`);
  const isActive = async (option: ReturnType<typeof options.first>) => {
    await expect.element(option).toHaveAttribute('aria-selected', 'true');
    await expect.element(box).toHaveAttribute('aria-activedescendant', option.element().id);
  };
  await isActive(options.first());
  await userEvent.keyboard('{ArrowDown}');
  await isActive(options.nth(1));
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await isActive(options.last());
  await expect.element(options.last()).toBeInViewport();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(toolButton).toHaveFocus();
});

test('a quotation opens the event or zone that rests on it', async () => {
  const app = await openSearch();
  await box.fill('sectarian bloodshed');
  await options.filter({ hasText: 'sectarian bloodshed in July' }).click();
  expect(app.selected).toEqual({ type: 'event', id: 'cease-fire' });
});

test('a place outside the map opens the event there', async () => {
  const app = await openSearch();
  await box.fill('Baku');
  await expect.element(options.first()).toHaveTextContent('Beyond the map');
  await userEvent.keyboard('{Enter}');
  expect(app.selected).toEqual({ type: 'event', id: 'baku-meeting' });
});

test('a zone that is off by default is shown and opened', async () => {
  const app = await openSearch();
  await box.fill('deraa governorate');
  await options.filter({ has: page.getByText("Dar'a governorate", { exact: true }) }).click();
  expect(app.selectedZone?.properties.title.en).toBe("Dar'a governorate");
  expect(app.visibleZones).toContain(app.selectedZone);
  expect(app.flight).toMatchObject({ type: 'bbox' });
});

test('coordinates are a result, in Arabic digits too; outside the map the search says so', async () => {
  const app = await openSearch();
  await box.fill('٣٣٫٠٥، ٣٦٫٣٠');
  await expect.element(options).toHaveTextContent('33.05° N, 36.3° E');
  await box.fill('12, 77');
  await expect.element(status).toHaveTextContent('outside this map');
  expect(options.elements()).toEqual([]);
  await box.fill('33.05, 36.30');
  await userEvent.keyboard('{Enter}');
  expect(app.selected).toEqual({ type: 'point', id: '33.0500,36.3000' });
  expect(app.flight).toMatchObject({ type: 'camera', camera: { latitude: 33.05 } });
});

test('without results the search says what to try; examples fill the field', async () => {
  await openSearch();
  await box.fill('xylophone');
  await expect.element(status).toHaveTextContent('Nothing found for “xylophone”');
  await expect.element(status).toHaveTextContent('another spelling');
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog).toBeVisible();
  await box.fill('');
  await dialog.getByRole('button', { name: 'Suwayda' }).click();
  await expect.element(box).toHaveFocus();
  await expect.element(options.first()).toHaveTextContent('Sweida');
});

test('in Arabic names and counts are Arabic', async () => {
  const app = await loadedApp('#lang=ar');
  app.openTool('find');
  await render(Tools, { app, layout: layoutOf(), insets: NO_INSETS });
  const search = page.getByRole('dialog', { name: 'بحث' });
  await search.getByRole('combobox').fill('daraa');
  await expect.element(search.getByRole('option').first()).toHaveTextContent('درعا');
  await expect.element(search.getByRole('status')).toHaveTextContent(/\d+ (نتائج|نتيجة)/);
});

test('on a phone, choosing a result lowers a full sheet to show the map', async () => {
  const app = await loadedApp();
  const layout = layoutOf(390, 844);
  layout.sheet = 'full';
  app.openTool('find');
  await render(Tools, { app, layout, insets: NO_INSETS });
  await box.fill('Shahba');
  await options.first().click();
  expect(layout.sheet).toBe('half');
  expect(app.flight).toMatchObject({ type: 'camera', camera: { latitude: expect.closeTo(32.855, 2) } });
});
