import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import Evidence from '../../../src/evidence/Evidence.svelte';
import { LARGEST } from '../../../src/article/decode.ts';
import type { AppState } from '../../../src/app/app-state.svelte.ts';
import { article } from '../../../src/article/article.svelte.ts';
import Tools from '../../../src/app/Tools.svelte';
import { layoutOf, NO_INSETS } from '../support/layout.ts';
import { MADE_UP_ARTICLE, MADE_UP_PARAGRAPHS, QUOTATIONS, readingApp } from '../support/reading.ts';

/** The made-up article has the same quotations but another hash, so every copy here is one "with changes". */
const ALL = QUOTATIONS.length;

const reader = page.getByRole('region', { name: 'Article', exact: true });
const button = (name: string) => reader.getByRole('button', { name, exact: true });
const pasteField = reader.getByRole('textbox', { name: 'Text of the article' });
const find = <Found extends Element = HTMLElement>(selector: string) => [...reader.element().querySelectorAll<Found>(selector)];

/** The highlighted words of the article that an event or zone rests on. */
function mark(address: string) {
  const [found] = find(`a[data-bodies~="${address}"]`);
  if (!found) throw new Error(`no words for ${address}`);
  return page.elementLocator(found);
}

async function openReader(): Promise<AppState> {
  const app = await readingApp('#read=');
  await render(Tools, { app, layout: layoutOf(), insets: NO_INSETS });
  await expect.element(reader).toBeVisible();
  return app;
}

/** Chooses a file with the button "Open article". */
function choose(file: File): void {
  const [input] = find<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no input');
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const isOpen = (name: string) =>
  expect.element(reader).toHaveTextContent(`${name}: a copy with changes. ${ALL} of ${ALL} quotations were found in it.`);

async function openCopy(text = MADE_UP_ARTICLE, name = 'copy.txt'): Promise<void> {
  choose(new File([text], name, { type: 'text/plain' }));
  await isOpen(name);
}

/** Drops something on the article, as if from another window. */
function drop(fill: (data: DataTransfer) => void): void {
  const dataTransfer = new DataTransfer();
  fill(dataTransfer);
  const heading = reader.getByRole('heading', { name: 'Read along' }).element();
  for (const type of ['dragover', 'drop']) heading.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}

test('without a copy: 22 paraphrased paragraphs, with quotations that link to the map', async () => {
  const app = await openReader();
  await expect.poll(() => find('q').length).toBe(ALL);
  const paragraphs = find('[data-paragraph]');
  expect(paragraphs).toHaveLength(22);
  expect(paragraphs[6]?.textContent).toContain('An unnamed diplomatic source in Damascus');
  await mark('event/withdrawal-extent').click();
  expect(app.selected).toEqual({ type: 'event', id: 'withdrawal-extent' });
  expect(app.flight).toMatchObject({ type: 'event', event: { id: 'withdrawal-extent' } });
});

describe('opens a copy', () => {
  test('from a file, and from another one after it', async () => {
    await openReader();
    await openCopy();
    expect(find('[data-paragraph]')).toHaveLength(22);
    expect(find('[data-paragraph="22"] p').map(({ textContent }) => textContent.trim())).toEqual([MADE_UP_PARAGRAPHS[21]]);
    await button('Another copy').click();
    await openCopy(`A headline\n${MADE_UP_ARTICLE}`, 'other.txt');
    await expect.element(reader.getByText('A headline')).toBeVisible();
  });

  test('by dropping a file or text', async () => {
    await openReader();
    drop((data) => data.items.add(new File([MADE_UP_ARTICLE], 'dropped.txt', { type: 'text/plain' })));
    await isOpen('dropped.txt');
    drop((data) => data.setData('text/plain', MADE_UP_ARTICLE.replaceAll("'", '’')));
    await isOpen('The dropped text');
  });

  test('by pasting, in the field or beside it', async () => {
    const app = await openReader();
    await button('paste its text').click();
    await pasteField.fill('Something else.');
    await button('Read this text').click();
    await expect
      .element(reader.getByRole('alert'))
      .toHaveTextContent(`The pasted text seems to be another article: it holds 0 of ${ALL} quotations`);
    // The draft survives closing and reopening the article.
    await userEvent.keyboard('{Escape}');
    await expect.element(reader).not.toBeInTheDocument();
    app.openTool('read');
    await button('paste its text').click();
    await expect.element(pasteField).toHaveValue('Something else.');
    await pasteField.fill(MADE_UP_ARTICLE);
    await button('Read this text').click();
    await isOpen('The pasted text');

    await button('Forget my copy').click();
    await expect.poll(() => find('q').length).toBe(ALL);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', MADE_UP_ARTICLE);
    reader
      .getByRole('heading', { name: 'Read along' })
      .element()
      .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await isOpen('The pasted text');
  });

  test('in UTF-16 with its byte order mark', async () => {
    await openReader();
    choose(new File([Uint16Array.from([0xfeff, ...[...MADE_UP_ARTICLE].map((letter) => letter.charCodeAt(0))])], 'wide.txt'));
    await isOpen('wide.txt');
  });

  test('from HTML in the encoding that it declares', async () => {
    await openReader();
    const html = `<!doctype html><meta charset="windows-1252"><p>A “headline”</p>${MADE_UP_PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}`;
    // Apart from quotation marks and dashes, the article is Latin-1.
    const CODES: Record<string, number> = { '“': 0x93, '”': 0x94, '‘': 0x91, '’': 0x92, '–': 0x96, '—': 0x97 };
    choose(new File([Uint8Array.from([...html].map((letter) => CODES[letter] ?? letter.charCodeAt(0)))], 'old.html'));
    await isOpen('old.html');
    await expect.element(reader).toHaveTextContent('A “headline”');
  });
});

test('a file that is not a copy of the article is rejected with the reason, and the open copy stays', async () => {
  await openReader();
  await openCopy();
  await button('Another copy').click();
  const utf16 = Uint16Array.from([...MADE_UP_ARTICLE].map((letter) => letter.charCodeAt(0)));
  const refused: [name: string, content: BlobPart, reason: string][] = [
    ['empty.txt', ' \n', 'empty.txt has no text in it.'],
    ['other.txt', 'Other news. '.repeat(300), 'other.txt seems to be another article: it holds 0 of'],
    ['article.pdf', '%PDF-1.7 …', 'article.pdf is not a text or HTML file.'],
    ['a.png', Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0]), 'a.png is not a text or HTML file.'],
    // Windows-1252 quotation marks.
    ['old.txt', Uint8Array.from([0x93, 0x73, 0x6f, 0x94]), 'old.txt is not in UTF-8'],
    ['wide.txt', utf16, 'wide.txt is not in UTF-8'],
    ['large.txt', new Uint8Array(LARGEST + 1).fill(0x77), 'large.txt is larger than 2 MB'],
    ['a.html', '<script>1</script>', 'a.html has no text in it.'],
  ];
  for (const [name, content, reason] of refused) {
    choose(new File([content], name));
    await expect.element(reader.getByRole('alert')).toHaveTextContent(reason);
    await expect.element(reader.getByRole('alert')).toHaveTextContent('The copy that was open stays open.');
    expect(find('[data-paragraph="22"]')[0]?.textContent, name).toContain(MADE_UP_PARAGRAPHS[21]);
  }
});

test('words that several zones rest on open them one after the other, even a zone that is not loaded yet', async () => {
  const app = await openReader();
  await openCopy();
  for (const id of ['golan-buffer', 'line-bravo', 'line-alpha', 'golan-buffer']) {
    await mark('zone/golan-buffer').click();
    await expect.poll(() => app.selectedZone?.id).toBe(id);
    await expect.element(mark('zone/golan-buffer')).toHaveAttribute('aria-current', 'true');
  }
  expect(app.isZoneVisible('line-bravo')).toBe(true);
});

test('the evidence shows each excerpt in its whole paragraph of the copy', async () => {
  const app = await readingApp('#selected=event/withdrawal-extent');
  await render(Evidence, { app });
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  const readAlong = evidence.getByRole('button', { name: 'Read along: ¶ 7' });
  const whole = () => [...evidence.element().querySelectorAll('.whole')];
  await expect.element(readAlong.first()).toBeVisible();
  expect(whole()).toEqual([]);
  await readAlong.first().click();
  expect(app.tools['read']).toBe('p7');

  await article.open(app, { name: 'copy.txt', text: MADE_UP_ARTICLE });
  const quote = app.selectedEvent?.properties.excerpts[0]?.quote;
  await expect.poll(() => whole()[0]?.textContent).toBe(MADE_UP_PARAGRAPHS[6]);
  expect(whole()[0]?.querySelector('mark')?.textContent).toBe(quote);
  expect(evidence.element().querySelector('blockquote')?.textContent.trim()).toBe(quote);
});

test('a copy is saved in the browser only while the reader wants it', async () => {
  await openReader();
  await openCopy();
  const stored = () => JSON.stringify({ ...localStorage });
  const keep = reader.getByRole('checkbox', { name: 'Keep it in this browser' });
  expect(stored()).not.toContain('outside the capital');
  await keep.click();
  expect(stored()).toContain('outside the capital');
  await keep.click();
  expect(stored()).not.toContain('outside the capital');
  await keep.click();
  await button('Forget my copy').click();
  expect(stored()).not.toContain('outside the capital');
});

test('broken or unavailable storage does no harm', async () => {
  const app = await readingApp('#read=');
  localStorage.setItem('southern-syria-zones/article', '{"text": 7');
  onTestFinished(() => localStorage.clear());
  await article.restore(app);
  await render(Tools, { app, layout: layoutOf(), insets: NO_INSETS });
  await expect.element(button('paste its text')).toBeVisible();
  const write = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  onTestFinished(() => write.mockRestore());
  await openCopy();
  await reader.getByRole('checkbox', { name: 'Keep it in this browser' }).click();
  await expect.element(reader.getByRole('alert')).toHaveTextContent('This browser could not save the copy.');
  expect(find('[data-paragraph="1"]')).toHaveLength(1);
});
