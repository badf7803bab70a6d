import { expect, it } from 'vitest';
import { dataBlock, inline, inlineScript, jsonUrl } from '../../../scripts/single-file.ts';

it('an inline script cannot close its element, and keeps its meaning', () => {
  const code = 'var a = "</script><!-- x -->"';
  expect(inlineScript(code)).not.toMatch(/<\/script|<!--/i);
  expect(new Function(`${inlineScript(code)}; return a`)()).toBe('</script><!-- x -->');
});

it('inline data cannot close their element, and are unchanged', () => {
  const json = JSON.stringify({ title: '</script><script>alert(1)</script><!--' });
  const block = dataBlock('geo/a.geojson', json);
  const text = /^<script type="application\/json" id="\.\/geo\/a\.geojson">([^<]*)<\/script>$/.exec(block)?.[1] ?? '';
  expect(JSON.parse(text)).toEqual(JSON.parse(json));
});

it('inlines scripts, styles and icon, even with dollar signs', () => {
  const html =
    '<link rel="icon" href="./icon.svg" /><link rel="stylesheet" crossorigin href="./a.css"><script type="module" crossorigin src="./a.js"></script>';
  const files: Record<string, string> = { 'icon.svg': '<svg/>', 'a.css': 'a{}', 'a.js': "b('$&$1')" };
  expect(inline(html, (path) => files[path] ?? '')).toBe(
    '<link rel="icon" href="data:image/svg+xml;base64,PHN2Zy8+" /><style>a{}</style><script type="module">b(\'$&$1\')</script>',
  );
});

it('JSON as an address comes back letter for letter, and ends no attribute', async () => {
  const json = `{"a":"100 % <b> & 'c' # d","e":"دمشق"}\n`;
  const url = jsonUrl(json);
  expect(url).not.toMatch(/['<\n#]/);
  expect(await (await fetch(url.replaceAll('&amp;', '&'))).text()).toBe(json);
});
