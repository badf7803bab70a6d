import { parseFragment } from './parse-attributes.ts';
import { describe, expect, it } from 'vitest';
import { FRAME, embedCode, hostOrigin, wantedHeight, withinFrame } from '../../../src/embed/embed.ts';

describe('the origin of the page around an embedded map', () => {
  it('is that of the direct parent frame, if the browser reports it', () => {
    expect(hostOrigin(['https://news.example', 'https://portal.example'], 'https://other.example/a')).toBe('https://news.example');
  });

  it('is otherwise that of the referrer', () => {
    expect(hostOrigin([], 'https://news.example:8080/story?id=1')).toBe('https://news.example:8080');
  });

  it('is unknown without a usable value, so no message is sent', () => {
    for (const [ancestors, referrer] of [
      [[], ''],
      [['null'], 'https://news.example/'],
      [['file://'], ''],
      [[], 'about:client'],
      [[], '*'],
    ] as const) {
      expect(hostOrigin(ancestors, referrer)).toBeUndefined();
    }
  });
});

describe('sizes of a frame', () => {
  it('are clamped, and invalid ones fall back to the default', () => {
    expect(withinFrame(1e9, FRAME.height, 480)).toBe(1600);
    expect(withinFrame(-1, FRAME.height, 480)).toBe(240);
    expect(withinFrame(NaN, FRAME.height, 480)).toBe(480);
    expect(withinFrame(400.4, FRAME.height, 480)).toBe(400);
  });

  it('follow the width, with room for the bar', () => {
    expect(wantedHeight(738, 1.23)).toBe(644);
    expect(wantedHeight(200, 1.23)).toBe(420);
    expect(wantedHeight(4000, 1.23)).toBe(800);
  });
});

describe('the embed code', () => {
  const url = 'https://example.org/map/?embed=1#map=8/33/36&layers=sweida&lang=ar';

  it('is one iframe with URL, title, size and both permissions that the map needs', () => {
    const { name, attributes } = parseFragment(embedCode({ url, title: 'A "map" <b>', width: undefined, height: 480 }));
    expect(name).toBe('iframe');
    expect(attributes).toMatchObject({ src: url, title: 'A "map" <b>', width: '100%', height: '480' });
    expect(attributes['sandbox']?.split(' ')).toEqual(expect.arrayContaining(['allow-scripts', 'allow-same-origin']));
  });

  it('escapes its attributes', () => {
    const code = embedCode({ url: `${url}"><script>x()</script>`, title: 'x', width: 300, height: 480 });
    expect(code.match(/</g)).toHaveLength(2);
    expect(parseFragment(code).attributes['src']).toBe(`${url}"><script>x()</script>`);
  });
});
