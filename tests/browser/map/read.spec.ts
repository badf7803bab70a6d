import { writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { MADE_UP_ARTICLE, MADE_UP_PARAGRAPHS, QUOTATIONS } from '../../fixtures/made-up-article.ts';
import { expect, test } from '../support/test.ts';
import { camera, drawn, evidence, eventById, list, map, open, pin } from '../support/page.ts';

/** The made-up article has the quotations and not the article's hash: every copy here is one "with changes". */
const ALL = QUOTATIONS.length;

const reader = (page: Page): Locator => page.getByRole('region', { name: 'Article', exact: true });
const toolButton = (page: Page): Locator => page.getByRole('group', { name: 'Tools' }).getByRole('button', { name: 'Open article' });
const mark = (page: Page, address: string): Locator => reader(page).locator(`a[data-bodies~="${address}"]`);
const input = (page: Page): Locator => reader(page).locator('input[type="file"]');

const file = (name: string, content: string | Buffer, mimeType = 'text/plain') => ({
  name,
  mimeType,
  buffer: typeof content === 'string' ? Buffer.from(content) : content,
});

async function openReader(page: Page, hash = ''): Promise<void> {
  await open(page, hash);
  await toolButton(page).click();
  await expect(reader(page).getByRole('heading', { name: 'Read along' })).toBeFocused();
}

async function openCopy(page: Page, text = MADE_UP_ARTICLE, name = 'copy.txt'): Promise<void> {
  await input(page).setInputFiles(file(name, text));
  await expect(reader(page)).toContainText(`${name}: a copy with changes. ${ALL} of ${ALL} quotations were found in it.`);
}

/** Lets go of something over the article, as from another window. */
async function drop(page: Page, given: { name?: string; text: string }): Promise<void> {
  const transfer = await page.evaluateHandle(({ name, text }) => {
    const data = new DataTransfer();
    if (name) data.items.add(new File([text], name, { type: 'text/plain' }));
    else data.setData('text/plain', text);
    return data;
  }, given);
  await reader(page).dispatchEvent('dragover', { dataTransfer: transfer });
  await reader(page).dispatchEvent('drop', { dataTransfer: transfer });
}

test('without a copy: 22 paragraphs in own words, with the quotations that lead to the map', async ({ page }) => {
  await openReader(page);
  const paragraphs = reader(page).locator('[data-paragraph]');
  await expect(paragraphs).toHaveCount(22);
  await expect(reader(page).locator('q')).toHaveCount(ALL);
  await expect(paragraphs.nth(6)).toContainText('An unnamed diplomatic source in Damascus');
  await mark(page, 'event/withdrawal-extent').first().click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(eventById('withdrawal-extent').properties.title.en);
});

test('opens by button, and again from a file that was mended', async ({ page }) => {
  await openReader(page);
  const chooser = page.waitForEvent('filechooser');
  await reader(page).getByText('Open article', { exact: true }).click();
  await (await chooser).setFiles(file('copy.txt', MADE_UP_ARTICLE));
  await expect(reader(page).locator('.text [data-paragraph="22"] p')).toHaveText(MADE_UP_PARAGRAPHS[21] ?? '-');
  await expect(reader(page).locator('[data-paragraph]')).toHaveCount(22);
  await reader(page).getByRole('button', { name: 'Another copy' }).click();
  await openCopy(page, `A headline\n${MADE_UP_ARTICLE}`, 'other.txt');
  await expect(reader(page).getByText('A headline')).toBeVisible();
});

test('opens by drop, a file or words', async ({ page }) => {
  await openReader(page);
  await drop(page, { name: 'dropped.txt', text: MADE_UP_ARTICLE });
  await expect(reader(page)).toContainText(`dropped.txt: a copy with changes. ${ALL} of ${ALL}`);
  await drop(page, { text: MADE_UP_ARTICLE.replaceAll("'", '’') });
  await expect(reader(page)).toContainText(`The dropped text: a copy with changes. ${ALL} of ${ALL}`);
});

test('opens by paste, in the field and beside it', async ({ page }) => {
  await openReader(page);
  await reader(page).getByRole('button', { name: 'paste its text' }).click();
  const field = reader(page).getByRole('textbox', { name: 'Text of the article' });
  await field.fill('Something else.');
  await reader(page).getByRole('button', { name: 'Read this text' }).click();
  await expect(reader(page).getByRole('alert')).toContainText(`The pasted text seems to be another article: it holds 0 of ${ALL}`);
  // What was written stays, also when the article is closed and opened again.
  await page.keyboard.press('Escape');
  await toolButton(page).click();
  await reader(page).getByRole('button', { name: 'paste its text' }).click();
  await expect(field).toHaveValue('Something else.');
  await field.fill(MADE_UP_ARTICLE);
  await reader(page).getByRole('button', { name: 'Read this text' }).click();
  await expect(reader(page)).toContainText('The pasted text: a copy with changes');

  await reader(page).getByRole('button', { name: 'Forget my copy' }).click();
  await expect(reader(page).locator('q').first()).toBeVisible();
  await reader(page).evaluate((region, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    region.querySelector('h2')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, MADE_UP_ARTICLE);
  await expect(reader(page)).toContainText('The pasted text: a copy with changes');
});

const utf16 = Buffer.from(MADE_UP_ARTICLE, 'utf16le');
const REFUSED = [
  { what: 'no text in it', given: file('empty.txt', ' \n'), says: 'empty.txt has no text in it.' },
  {
    what: 'another article',
    given: file('other.txt', 'Other news. '.repeat(300)),
    says: 'other.txt seems to be another article: it holds 0 of',
  },
  { what: 'a PDF', given: file('article.pdf', '%PDF-1.7 …'), says: 'article.pdf is not a text or HTML file.' },
  { what: 'a picture', given: file('a.png', Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0])), says: 'a.png is not a text or HTML file.' },
  {
    what: 'Windows-1252',
    given: file('old.txt', Buffer.from('“so”'.replace('“', '\x93').replace('”', '\x94'), 'latin1')),
    says: 'old.txt is not in UTF-8',
  },
  { what: 'UTF-16 without its mark', given: file('wide.txt', utf16), says: 'wide.txt is not in UTF-8' },
  { what: '50 MB', given: file('large.txt', Buffer.alloc(50_000_000, 'word ')), says: 'large.txt is larger than 2 MB' },
  { what: 'HTML without words', given: file('a.html', '<script>1</script>'), says: 'a.html has no text in it.' },
];

test('what is no copy of the article is refused with its reason, and the copy that was open stays', async ({ page }, info) => {
  await openReader(page);
  await openCopy(page);
  await reader(page).getByRole('button', { name: 'Another copy' }).click();
  for (const { what, given, says } of REFUSED) {
    await test.step(`a file with ${what}`, async () => {
      // By way of the disk: 50 MB take half a minute to hand over otherwise.
      const path = info.outputPath(given.name);
      writeFileSync(path, given.buffer);
      await input(page).setInputFiles(path);
      await expect(reader(page).getByRole('alert')).toContainText(says);
      await expect(reader(page).getByRole('alert')).toContainText('The copy that was open stays.');
      await expect(reader(page).locator('[data-paragraph="22"]')).toContainText(MADE_UP_PARAGRAPHS[21] ?? '-');
    });
  }
});

test('UTF-16 with its mark is read', async ({ page }) => {
  await openReader(page);
  await input(page).setInputFiles(file('wide.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])));
  await expect(reader(page)).toContainText(`wide.txt: a copy with changes. ${ALL} of ${ALL}`);
});

test('HTML in the encoding that it declares is read', async ({ page }) => {
  await openReader(page);
  const html = `<!doctype html><meta charset="windows-1252"><p>A “headline”</p>${MADE_UP_PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}`;
  // Above Latin-1 the article has quotation marks and dashes alone.
  const CODES: Record<string, number> = { '“': 0x93, '”': 0x94, '‘': 0x91, '’': 0x92, '–': 0x96, '—': 0x97 };
  const bytes = Buffer.from([...html].map((letter) => CODES[letter] ?? letter.charCodeAt(0)));
  await input(page).setInputFiles(file('old.html', bytes, 'text/html'));
  await expect(reader(page)).toContainText(`old.html: a copy with changes. ${ALL} of ${ALL}`);
  await expect(reader(page)).toContainText('A “headline”');
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
  await reader(page)
    .locator('[data-paragraph="5"] p')
    .click({ position: { x: 2, y: 2 } });
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await expect(page.locator('#app :is(img, script, iframe, base, meta), #app [onclick], #app [href^="javascript:" i]')).toHaveCount(0);
  await expect(reader(page).getByRole('link', { name: 'link', exact: true })).toHaveCount(0);
  expect(requests.filter((url) => !/\/(assets|geo)\//.test(url))).toEqual([]);
});

test('a mark flies to its pin, and a pin scrolls to its words', async ({ page }) => {
  await openReader(page, '#map=11/33.9/38.2');
  await openCopy(page);
  const before = camera(page);
  const ceaseFire = mark(page, 'event/cease-fire').first();
  await ceaseFire.click();
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('A cease-fire ends the violence');
  await expect(ceaseFire).toHaveAttribute('aria-current', 'true');
  await drawn(page);
  await expect.poll(() => camera(page)).not.toEqual(before);
  await expect(pin(page, 'cease-fire')).toBeVisible();

  await expect(mark(page, 'event/security-understandings').first()).not.toBeInViewport();
  await pin(page, 'forces-role-disputed').click();
  await expect(mark(page, 'event/forces-role-disputed').first()).toBeInViewport();
  await expect(mark(page, 'event/forces-role-disputed').first()).toHaveAttribute('aria-current', 'true');
  await expect(ceaseFire).not.toHaveAttribute('aria-current', 'true');
});

test('a mark of words that several rest on leads from one to the next, also to a zone that was not fetched', async ({ page }) => {
  await openReader(page);
  await openCopy(page);
  const shared = mark(page, 'zone/golan-buffer').first();
  await expect(shared).toHaveAttribute('data-bodies', 'zone/golan-buffer zone/line-bravo zone/line-alpha');
  for (const title of ['Golan buffer zone', 'Line Bravo', 'Line Alpha', 'Golan buffer zone']) {
    await shared.click();
    await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(title);
  }
  await expect(page).toHaveURL(/layers=[^&]*line-bravo/);
});

test('the evidence shows each excerpt in its whole paragraph', async ({ page }) => {
  await open(page, '#selected=event/withdrawal-extent');
  await evidence(page).getByRole('button', { name: 'Read along: ¶ 7' }).first().click();
  await expect(reader(page)).toBeVisible();
  await expect(page).toHaveURL(/read=p7/);
  await openCopy(page);
  const [excerpt] = eventById('withdrawal-extent').properties.excerpts;
  await expect(evidence(page).locator('blockquote').first()).toHaveText(excerpt?.quote ?? '-');
  await expect(evidence(page).locator('.whole').first()).toHaveText(MADE_UP_PARAGRAPHS[6] ?? '-');
  await expect(evidence(page).locator('.whole mark').first()).toHaveText(excerpt?.quote ?? '-');

  await page.goto('./#selected=zone/sweida');
  await page.reload();
  await expect(evidence(page).locator('blockquote').first()).toBeVisible();
  // It was not asked to be kept.
  await expect(evidence(page).locator('.whole')).toHaveCount(0);
});

test('a copy is kept only on request, and is forgotten on request', async ({ page }) => {
  await openReader(page);
  await openCopy(page);
  const stored = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(await stored()).not.toContain('outside the capital');
  await reader(page).getByRole('checkbox', { name: 'Keep it in this browser' }).check();
  expect(await stored()).toContain('outside the capital');

  await page.goto('./#selected=zone/sweida');
  await page.reload();
  await expect(evidence(page).locator('.whole mark').first()).toHaveText('Druze-majority Sweida province');
  await page.goto('./#read=p14');
  await page.reload();
  await expect(reader(page)).toContainText('copy.txt: a copy with changes');
  await expect(reader(page).getByRole('checkbox', { name: 'Keep it in this browser' })).toBeChecked();
  await expect(reader(page).locator('[data-paragraph="14"]')).toBeInViewport();

  await reader(page).getByRole('button', { name: 'Forget my copy' }).click();
  await expect(reader(page).locator('q').first()).toBeVisible();
  expect(await stored()).not.toContain('outside the capital');
  await page.reload();
  await expect(reader(page).locator('q').first()).toBeVisible();
});

test('storage that holds something else, or is closed, does no harm', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('southern-syria-zones/article', '{"text": 7'));
  await openReader(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openCopy(page);
  await reader(page).getByRole('checkbox', { name: 'Keep it in this browser' }).click();
  await expect(reader(page).getByRole('alert')).toContainText('This browser keeps nothing for this page.');
  await expect(reader(page).locator('[data-paragraph="1"]')).toBeVisible();
});

test('the address names a paragraph, and a broken one opens the article at its start', async ({ page }) => {
  await open(page, '#read=p20');
  await expect(reader(page).locator('[data-paragraph="20"]')).toBeInViewport();
  await expect(reader(page).locator('[data-paragraph="20"]')).toHaveClass(/target/);
  await reader(page).getByRole('link', { name: 'Paragraph 19', exact: true }).click();
  await expect(page).toHaveURL(/read=p19/);
  await page.goBack();
  await expect(page).toHaveURL(/read=p20/);
  for (const broken of ['p23', 'p0', 'javascript:1']) {
    await page.goto(`./#read=${broken}`);
    await expect(reader(page).locator('[data-paragraph]')).toHaveCount(22);
    await expect(reader(page).locator('.target')).toHaveCount(0);
  }
});

test('Escape closes the evidence first, then the article, and the focus goes back', async ({ page }) => {
  await openReader(page);
  const link = mark(page, 'event/cease-fire').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(evidence(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  await expect(link).toBeFocused();
  // What lies under the article is out of the way.
  await expect(page.locator('main')).toHaveAttribute('inert');
  await page.keyboard.press('Escape');
  await expect(reader(page)).toHaveCount(0);
  await expect(toolButton(page)).toBeFocused();
  await expect(page.locator('main')).not.toHaveAttribute('inert');
  await expect(list(page).getByRole('button').first()).toBeVisible();
});

test('on a phone: a page of its own, which gives way to the map and comes back where it was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReader(page);
  await openCopy(page);
  const box = await reader(page).boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  await expect(page.locator('section.map')).toHaveAttribute('inert');
  await expect(page.locator('.sheet')).toHaveAttribute('inert');
  const link = mark(page, 'event/security-chief').first();
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

test('quotations that cannot be fetched are said, with a way to try again', async ({ page, tolerate }) => {
  tolerate(/Failed to load resource/);
  await page.route('**/geo/annotations.jsonld', (route) => route.fulfill({ status: 500 }));
  await openReader(page);
  const alert = page.getByRole('alert').filter({ hasText: 'geo/annotations.jsonld' });
  await expect(alert).toBeVisible();
  await input(page).setInputFiles(file('copy.txt', MADE_UP_ARTICLE));
  await expect(reader(page).getByRole('alert')).toContainText('could not be compared');
  await page.unroute('**/geo/annotations.jsonld');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(reader(page).locator('q')).toHaveCount(ALL);
  await openCopy(page);
});
