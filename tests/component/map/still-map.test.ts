import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import SvgMap from '../../../src/map/still/SvgMap.svelte';
import { loadedApp } from '../support/app.ts';

test('the still map credits its data, and its link to the note on boundaries does not query the point below', async () => {
  const app = await loadedApp();
  const target = document.createElement('section');
  target.style.cssText = 'position: relative; width: 896px; height: 800px';
  document.body.append(target);
  const onboundaries = vi.fn();
  await render(SvgMap, { target, props: { app, insets: { top: 0, right: 0, bottom: 0, left: 0 }, narrow: false, onboundaries } });
  await expect.element(page.getByText(/Natural Earth, GeoNames/)).toBeVisible();
  await page.getByRole('link', { name: app.t.mapBoundaries }).click();
  expect(onboundaries).toHaveBeenCalledOnce();
  expect(app.selected).toBeUndefined();
});
