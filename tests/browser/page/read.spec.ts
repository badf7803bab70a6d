import type { Locator, Page } from '@playwright/test';
import { MADE_UP_ARTICLE, MADE_UP_PARAGRAPHS, QUOTATIONS } from '../../fixtures/made-up-article.ts';
import { expect, test } from '../support/test.ts';
import { eventById, evidence, list, map, open, pin } from '../support/page.ts';

/** The made-up article has the quotations and not the article's hash: every copy here is one "with changes". */
const ALL = QUOTATIONS.length;

const reader = (page: Page): Locator => page.getByRole('region', { name: 'Article', exact: true });
const toolButton = (page: Page): Locator => page.getByRole('group', { name: 'Tools' }).getByRole('button', { name: 'Open article' });
const mark = (page: Page, address: string): Locator => reader(page).locator(`a[data-bodies~="${address}"]`).first();
const input = (page: Page): Locator => reader(page).locator('input[type="file"]');
const paragraph = (page: Page, number: number): Locator => reader(page).locator(`[data-paragraph="${number}"]`);

const file = (name: string, content: string, mimeType = 'text/plain') => ({ name, mimeType, buffer: Buffer.from(content) });
const COPY = file('copy.txt', MADE_UP_ARTICLE);

async function openReader(page: Page): Promise<void> {
  await open(page);
  await toolButton(page).click();
  await expect(reader(page).getByRole('heading', { name: 'Read along' })).toBeFocused();
}

const isOpen = (page: Page) =>
  expect(reader(page)).toContainText(`copy.txt: a copy with changes. ${ALL} of ${ALL} quotations were found in it.`);

async function openCopy(page: Page): Promise<void> {
  await input(page).setInputFiles(COPY);
  await isOpen(page);
}

test('a copy outlives a reload only when the reader asks to keep it', async ({ page }) => {
  const whole = evidence(page).locator('.whole mark').first();

  await test.step('a copy that is not kept is gone after a reload', async () => {
    await open(page, '#selected=event/withdrawal-extent');
    await evidence(page).getByRole('button', { name: 'Read along: ¶ 7' }).first().click();
    await expect(page).toHaveURL(/read=p7/);
    const chooser = page.waitForEvent('filechooser');
    await reader(page).getByText('Open article', { exact: true }).click();
    await (await chooser).setFiles(COPY);
    await isOpen(page);
    await expect(whole).toHaveText(eventById('withdrawal-extent').properties.excerpts[0]?.quote ?? '-');
    await page.reload();
    await expect(evidence(page).locator('blockquote').first()).toBeVisible();
    await expect(reader(page).locator('q').first()).toBeVisible();
    await expect(whole).toHaveCount(0);
  });

  await test.step('a kept copy is there again', async () => {
    await openCopy(page);
    await reader(page).getByRole('checkbox', { name: 'Keep it in this browser' }).check();
    await page.goto('./#selected=zone/sweida&read=p14');
    await page.reload();
    await expect(whole).toHaveText('Druze-majority Sweida province');
    await isOpen(page);
    await expect(reader(page).getByRole('checkbox', { name: 'Keep it in this browser' })).toBeChecked();
    await expect(paragraph(page, 14)).toBeInViewport();
  });

  await test.step('a forgotten copy is gone after a reload', async () => {
    await reader(page).getByRole('button', { name: 'Forget my copy' }).click();
    await expect(reader(page).locator('q').first()).toBeVisible();
    await page.reload();
    await expect(reader(page).locator('q').first()).toBeVisible();
  });
});

test('HTML is shown as its words: nothing in it runs, is fetched or styled', async ({ page }) => {
  const requests: string[] = [];
  await openReader(page);
  page.on('request', (request) => requests.push(request.url()));
  const hostile = `<!doctype html><html><head><title>Title</title><script>window.ran = 1</script><style>* { display: none !important }</style>
    <meta http-equiv="refresh" content="0;url=https://example.org/"><base href="https://example.org/"></head>
    <body onload="window.ran = 2"><img src="https://example.org/a.png" onerror="window.ran = 3"><svg onload="window.ran = 4"></svg>
    <iframe srcdoc="<script>parent.ran = 5</script>"></iframe><p>&lt;img src=x onerror=window.ran=6&gt; a headline</p>
    ${MADE_UP_PARAGRAPHS.map((text) => `<p onclick="window.ran = 7">${text.replace(' ', ' <a href="javascript:window.ran = 8">link</a> ')}</p>`).join('\n')}</body></html>`;
  await input(page).setInputFiles(file('page.html', hostile, 'text/html'));
  await expect(reader(page)).toContainText(/page\.html: a copy with changes\. \d+ of/);
  await expect(reader(page)).toContainText('<img src=x onerror=window.ran=6> a headline');
  await paragraph(page, 5)
    .locator('p')
    .click({ position: { x: 2, y: 2 } });
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await expect(page.locator('#app :is(img, script, iframe, base, meta), #app [onclick], #app [href^="javascript:" i]')).toHaveCount(0);
  await expect(reader(page).getByRole('link', { name: 'link', exact: true })).toHaveCount(0);
  expect(requests.filter((url) => !/\/(assets|geo)\//.test(url))).toEqual([]);
});

test('the address names a paragraph, pins lead to their words, and Escape leads out', async ({ page }) => {
  await test.step('the address names a paragraph, and Back leads to the one before', async () => {
    await open(page, '#read=p20');
    await expect(paragraph(page, 20)).toBeInViewport();
    await expect(paragraph(page, 20)).toHaveClass(/target/);
    await reader(page).getByRole('link', { name: 'Paragraph 19', exact: true }).click();
    await expect(page).toHaveURL(/read=p19/);
    await expect(paragraph(page, 20)).not.toHaveClass(/target/);
    await page.goBack();
    await expect(page).toHaveURL(/read=p20/);
    await expect(paragraph(page, 20)).toHaveClass(/target/);
  });

  await test.step('a broken paragraph opens the article without a target', async () => {
    await page.goto('./#read=p23');
    await expect(reader(page).locator('.target')).toHaveCount(0);
    await expect(reader(page).locator('[data-paragraph]')).toHaveCount(22);
  });

  await test.step('a pin scrolls to its words', async () => {
    await openCopy(page);
    const [first, last] = [mark(page, 'event/security-understandings'), mark(page, 'event/security-chief')];
    await first.scrollIntoViewIfNeeded();
    await expect(last).not.toBeInViewport();
    await pin(page, 'security-chief').click();
    await expect(last).toBeInViewport();
    await expect(last).toHaveAttribute('aria-current', 'true');
    await expect(first).not.toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Escape');
    await expect(evidence(page)).toHaveCount(0);
  });

  await test.step('Escape closes the evidence first, then the article, and gives the focus back', async () => {
    await page.keyboard.press('Escape');
    await expect(reader(page)).toHaveCount(0);
    await toolButton(page).click();
    const link = mark(page, 'event/cease-fire');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(evidence(page).getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(evidence(page)).toHaveCount(0);
    await expect(link).toBeFocused();
    // The lists under the article are out of the way.
    await expect(page.locator('main')).toHaveAttribute('inert');
    await page.keyboard.press('Escape');
    await expect(reader(page)).toHaveCount(0);
    await expect(toolButton(page)).toBeFocused();
    await expect(page.locator('main')).not.toHaveAttribute('inert');
    await expect(list(page).getByRole('button').first()).toBeVisible();
  });
});

test('on a phone the article is a page of its own, which gives way to the map and comes back where it was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReader(page);
  await openCopy(page);
  const box = await reader(page).boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  await expect(page.locator('section.map')).toHaveAttribute('inert');
  await expect(page.locator('.sheet')).toHaveAttribute('inert');
  const link = mark(page, 'event/security-chief');
  await link.scrollIntoViewIfNeeded();
  await link.click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toBeVisible();
  await expect(page.locator('section.map')).not.toHaveAttribute('inert');
  await expect(map(page)).toBeVisible();
  await expect(reader(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(link).toBeInViewport();
  await expect(link).toBeFocused();
  await reader(page).getByRole('button', { name: 'Close the article' }).click();
  await expect(page.locator('section.map')).not.toHaveAttribute('inert');
  await expect(toolButton(page)).toBeFocused();
});

test('quotations that cannot be fetched are reported, with a way to try again', async ({ page, tolerate }) => {
  tolerate(/Failed to load resource/);
  await page.route('**/geo/annotations.jsonld', (route) => route.fulfill({ status: 500 }));
  await openReader(page);
  const alert = page.getByRole('alert').filter({ hasText: 'geo/annotations.jsonld' });
  await expect(alert).toBeVisible();
  await input(page).setInputFiles(COPY);
  await expect(reader(page).getByRole('alert')).toContainText('could not be compared');
  await page.unroute('**/geo/annotations.jsonld');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(reader(page).locator('q')).toHaveCount(ALL);
  await openCopy(page);
});
