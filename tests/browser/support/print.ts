import type { Page } from '@playwright/test';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

async function toPdf(page: Page, format: 'A4' | 'Letter') {
  const data = new Uint8Array(await page.pdf({ format }));
  return getDocument({ data, verbosity: 0 }).promise;
}

interface Printed {
  /** Text of each page, in one line. */
  pages: string[];
  /** Width and height of the first page, in millimetres. */
  size: [number, number];
}

/** Prints the current page and reads the PDF. */
export async function print(page: Page, format: 'A4' | 'Letter'): Promise<Printed> {
  const document = await toPdf(page, format);
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const [, , width = 0, height = 0] = (await document.getPage(1)).view;
  return { pages, size: [(width / 72) * 25.4, (height / 72) * 25.4] };
}

/** Prints the page and reads the distinct colours of the pictures on the first sheet. */
export async function printedColors(page: Page): Promise<Set<number>> {
  const sheet = await (await toPdf(page, 'A4')).getPage(1);
  const colors = new Set<number>();
  const { fnArray, argsArray } = await sheet.getOperatorList();
  for (const [at, operation] of fnArray.entries()) {
    if (operation !== OPS.paintImageXObject) continue;
    const [name] = argsArray[at] as [string];
    const { data, width, height } = (await new Promise((resolve) => sheet.objs.get(name, resolve))) as ImageData;
    if (width < 300 || height < 300) continue;
    const step = data.length / (width * height);
    for (let pixel = 0; pixel < data.length; pixel += step * 7) {
      colors.add(((data[pixel] ?? 0) << 16) | ((data[pixel + 1] ?? 0) << 8) | (data[pixel + 2] ?? 0));
    }
  }
  return colors;
}

/** Removes spaces and quotation marks, so that line breaks in the PDF do not matter. */
export const squeezed = (text: string): string => text.replace(/[\s“”]+/g, '');
