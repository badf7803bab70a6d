import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Reads a printed page: its text without spaces, and the number of different colours in its large pictures. */
export async function readPdf(bytes: Buffer): Promise<{ text: string; pictureColors: number }> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const colors = new Set<number>();
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number);
    const { items } = await sheet.getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
    const { fnArray, argsArray } = await sheet.getOperatorList();
    for (const [at, operation] of fnArray.entries()) {
      if (operation !== OPS.paintImageXObject) continue;
      const [name] = argsArray[at] as [string];
      const { data, width, height } = (await new Promise((done) => sheet.objs.get(name, done))) as ImageData;
      if (width < 300 || height < 300) continue;
      const step = data.length / (width * height);
      for (let pixel = 0; pixel < data.length; pixel += step * 7) {
        colors.add(((data[pixel] ?? 0) << 16) | ((data[pixel + 1] ?? 0) << 8) | (data[pixel + 2] ?? 0));
      }
    }
  }
  return { text: text.replace(/\s+/g, ''), pictureColors: colors.size };
}
