import { expect, test } from '../support/test.ts';
import { HOSTILE, OVERRIDE, expectInert, serveHostileFiles } from '../support/hostile.ts';
import { EVENTS, ZONES, drawn, evidence, layers, list, map, open, zoneSwitch } from '../support/page.ts';

test('files full of markup, scripts and direction overrides are shown as text', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => (dialogs.push(dialog.message()), void dialog.dismiss()));
  const images: string[] = [];
  page.on('request', (request) => request.resourceType() === 'image' && !/icon|^data:/.test(request.url()) && images.push(request.url()));
  await serveHostileFiles(page);
  await open(page);

  await test.step('the page works', async () => {
    for (const { properties } of ZONES) await expect(zoneSwitch(page, properties.title.en)).toBeChecked();
    await expect(map(page).locator('button.edge-marker').first()).toBeVisible();
    await expect(map(page)).not.toContainText('NaN');
    await expect(page.getByRole('alert').filter({ hasNotText: 'WebGL 2' })).toHaveCount(0);
    await expectInert(page);
  });

  for (const { id, properties } of EVENTS.slice(0, 3)) {
    await test.step(`event ${id}`, async () => {
      await list(page).locator(`button[data-opens="event/${id}"]`).click();
      await expect(evidence(page).getByRole('heading', { level: 2 })).toContainText('<img src="https://example.org/a.png"');
      await expect(evidence(page).locator('blockquote').first()).toContainText("'; background: url(https://example.org/b.png)");
      await expect(evidence(page).locator('blockquote').first()).toContainText(properties.excerpts[0]?.quote ?? '');
      await expectInert(page);
    });
  }

  await test.step('text with a direction override is isolated from its neighbours', async () => {
    const leaking = await page.locator('main, section.map, aside').evaluateAll(
      (roots, override) =>
        roots
          .flatMap((root) => [...root.querySelectorAll('*')])
          // A text in a drawing stands alone.
          .filter((element) => element instanceof HTMLElement)
          .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.includes(override)))
          .filter((element) => {
            const { display, unicodeBidi } = getComputedStyle(element);
            return (
              display.startsWith('inline') && !/^(inline-block|inline-flex|inline-grid)$/.test(display) && !/isolate/.test(unicodeBidi)
            );
          })
          .map((element) => `${element.tagName} ${element.className}`),
      OVERRIDE,
    );
    expect(leaking).toEqual([]);
  });

  for (const { id, properties } of ZONES) {
    await test.step(`zone ${id}`, async () => {
      await layers(page).locator(`button[aria-label$="${properties.title.en}"]`).click();
      await expect(evidence(page)).toContainText('<script>window.ran = 2</script>');
      await expectInert(page);
    });
  }
  expect(dialogs).toEqual([]);
  expect(images).toEqual([]);
});

test('a hostile address falls back to the default and is rewritten', async ({ page }) => {
  for (const hash of [
    `#map=1e999/NaN/Infinity&layers=${encodeURIComponent(HOSTILE)}&selected=event/<img src=x onerror=window.ran=1>&category=__proto__&lang=<script>&theme=javascript:alert(1)`,
    `#layers=${'a,'.repeat(20_000)}&selected=zone/constructor`,
  ]) {
    await page.goto('about:blank');
    await page.goto(`./${hash}`);
    await drawn(page);
    await expect(page).toHaveURL(/#layers=sweida,golan-buffer,damascus-ring$/);
    await expect(list(page)).toBeVisible();
    await expectInert(page);
  }
});
