import { describe, expect, it } from 'vitest';
import { LARGEST, decodeText } from '../../../src/article/decode.ts';
import { isHtml, textOfHtml } from '../../../src/article/html.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from([...text].flatMap((letter) => (isLittle ? [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8] : [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]))); // prettier-ignore
const latin1 = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

describe('a file that can be read', () => {
  it.each([
    ['UTF-8', utf8('Words “so”')],
    ['UTF-8 with a byte order mark', utf8('\ufeffWords “so”')],
    ['UTF-16 LE with a byte order mark', utf16('\ufeffWords “so”', true)],
    ['UTF-16 BE with a byte order mark', utf16('\ufeffWords “so”', false)],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: 'Words “so”' });
  });
});

describe('a file is decoded in the encoding that it declares', () => {
  it.each([
    // Node decodes Windows-1252 as Latin-1; browsers know its quotation marks, see tests/component/article/read.test.ts.
    ['windows-1252', latin1('<meta charset="windows-1252"><p>caf\xe9'), 'café'],
    ['another, without quotation marks', latin1('<head><META CHARSET=windows-1251><p>\xdd\xf2\xee'), 'Это'],
    ['an older form', latin1('<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">\xd3\xe6\xd1\xed\xc7'), 'سوريا'],
    ['XML', latin1('<?xml version="1.0" encoding="ISO-8859-1"?><p>caf\xe9'), 'café'],
    ['UTF-8 that declares the encoding it had on the web', utf8('<meta charset="windows-1252">“so”'), '“so”'],
  ])('%s', (_, bytes, words) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: expect.stringContaining(words) });
  });

  it.each([
    ['an unknown encoding name', latin1('<meta charset="klingon">\x93so\x94')],
    ['invalid UTF-8', latin1('<meta charset="utf-8">\x93so\x94')],
    ['a declaration that comes too late', latin1(`${' '.repeat(1024)}<meta charset="windows-1252">\x93so\x94`)],
  ])('except %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, problem: 'encoding' });
  });
});

describe('a file that cannot be read says why', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['only white space', utf8(' \n\t\u00a0'), 'empty'],
    ['Windows-1252', latin1('Words \x93so\x94 and some more'), 'encoding'],
    ['UTF-16 without a byte order mark', utf16('Words of an article', true), 'encoding'],
    ['UTF-16 without a byte order mark, with other letters', utf16('Words “so” \u0639\u0631\u0628', true), 'encoding'],
    ['a PDF', latin1('%PDF-1.7\n%\xe2\xe3'), 'not-text'],
    ['a Word document', latin1('PK\x03\x04\x14\x00'), 'not-text'],
    ['a picture', latin1('\x89PNG\r\n\x1a\n\x00\x00'), 'not-text'],
    ['machine code', Uint8Array.from([127, 69, 76, 70, 2, 1, 1, 3, 255, 254, 7, 200]), 'not-text'],
    ['text with a NUL character', utf8('some words\0and more'), 'not-text'],
    ['50 MB', new Uint8Array(50_000_000), 'too-large'],
    ['a byte too many', new Uint8Array(LARGEST + 1), 'too-large'],
  ])('%s', (_, bytes, problem) => {
    expect(decodeText(bytes)).toEqual({ ok: false, problem });
  });
});

describe('HTML', () => {
  it('is detected by its name or its first characters', () => {
    expect(isHtml('a.html', 'words')).toBe(true);
    expect(isHtml('A.HTM', 'words')).toBe(true);
    expect(isHtml('', '\n<!-- saved --><!DOCTYPE html><p>words')).toBe(true);
    expect(isHtml('', '<html lang="en">')).toBe(true);
    expect(isHtml('a.txt', 'if a < b then <b>')).toBe(false);
  });

  it('becomes text, one paragraph per line', () => {
    const html = `<!doctype html><html><head><title>Title</title><style>p { color: red }</style></head>
      <body><nav><a href="/">Home</a></nav><h1>Head</h1>
      <p class="a>b">One &ldquo;two&rdquo; <b>th</b>ree&nbsp;&#8212; <a href='x"y'>fo&#117;r</a>
      five</p><div>Six<br>seven</div><ul><li>Eight<li>Nine</ul><!-- not <p>this --> a &lt; b & c &unknown;</body></html>`;
    expect(textOfHtml(html).split('\n')).toEqual([
      'Head',
      'One “two” three\u00a0— four five',
      'Six',
      'seven',
      'Eight',
      'Nine',
      'a < b & c &unknown;',
    ]);
  });

  it.each([
    ['a script', 'A<script>window.ran = "<p>" </script>B', 'AB'],
    ['a script that never ends', 'A<script>window.ran = 1', 'A'],
    ['a style', 'A<style>* { display: none }</style>B', 'AB'],
    ['an image that fails', 'A<img src=x onerror="window.ran = 1>2">B', 'AB'],
    ['a link to a script', 'A<a href="javascript:window.ran=1">b</a>C', 'AbC'],
    ['a frame', 'A<iframe srcdoc="<script>x</script>">y</iframe>B', 'AB'],
    ['a drawing', 'A<svg onload=x><script>y</script><text>z</text></svg>B', 'AB'],
    ['a navigation that never ends', '<nav>A<p>B', 'A\nB'],
    ['a tag that never ends', 'A <b', 'A'],
    ['an attribute that never ends', 'A<p title="x>B</p>C', 'A\nB\nC'],
    ['markup that was escaped', '&lt;script&gt;x&lt;/script&gt;', '<script>x</script>'],
    ['numbers that are no characters', '&#0;&#xd800;&#x110000;', '\ufffd\ufffd\ufffd'],
  ])('loses %s', (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it.each(['<', '<!', '<!--', '<a ', '<a "', `<a '"`, '<nav>', '<script>', '</p', '&#', '<p title="x>', '<a \'> "'])(
    'with a megabyte of %s is read without delay',
    (part) => {
      expect(typeof textOfHtml(part.repeat(1_000_000 / part.length))).toBe('string');
    },
  );
});
