import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, formatView, parseView, type View } from '../../../src/app/view.ts';

const WHOLE: View = {
  camera: { zoom: 8.2, latitude: 33.05, longitude: 36.3 },
  layers: ['sweida', 'golan-buffer'],
  selected: { type: 'event', id: 'cease-fire' },
  pins: false,
  doubt: true,
  step: 2,
  reading: { origin: 'centre-south', km: 7.5, about: 2 },
  categories: ['violence', 'strike'],
  statuses: ['planned'],
  tools: { tour: '3', time: '2025-07-01..2025-07-31' },
  language: 'ar',
  theme: 'dark',
};

describe('the address of a view', () => {
  it('parses the documented form', () => {
    const view = parseView('#map=8.2/33.05/36.30&layers=sweida,golan-buffer&selected=event/cease-fire');
    expect(view).toEqual({
      ...WHOLE,
      pins: true,
      doubt: false,
      step: undefined,
      reading: undefined,
      categories: undefined,
      statuses: undefined,
      tools: {},
      language: undefined,
      theme: undefined,
    });
  });

  it('survives formatting and parsing', () => {
    expect(parseView(formatView(WHOLE))).toEqual(WHOLE);
  });

  it('does not escape commas and slashes', () => {
    expect(formatView(WHOLE)).toBe(
      '#map=8.2/33.0500/36.3000&layers=sweida,golan-buffer&selected=event/cease-fire&pins=off&doubt=on&step=2&ring=centre-south:7.5:2&category=violence,strike&status=planned&tour=3&time=2025-07-01..2025-07-31&lang=ar&theme=dark',
    );
  });

  it.each(['event/cease-fire', 'zone/damascus-ring', 'actor/druze', 'point/33.0500,36.3000', 'row/0b2f-4.12'])('selects %s', (what) => {
    expect(formatView(parseView(`#selected=${what}`))).toBe(`#selected=${what}`);
  });

  it('distinguishes no layers from the default layers', () => {
    expect(parseView('#layers=').layers).toEqual([]);
    expect(parseView('').layers).toBeUndefined();
    expect(formatView({ ...DEFAULT_VIEW, layers: [] })).toBe('#layers=');
  });

  it.each([
    '#map=abc',
    '#map=8/95/36',
    '#map=8/33/999',
    '#map=99/33/36',
    '#map=8/33',
    '#selected=event',
    '#selected=event/',
    '#selected=planet/mars',
    '#selected=event/a/b',
    '#selected=event/<script>',
    '#selected=event/a.b',
    '#selected=point/33',
    '#selected=row/a',
    '#selected=__proto__/a',
    '#layers=.',
    '#time=__proto__',
    '#status=',
    '#layers=<b>',
    '#doubt=maybe',
    '#step=0',
    '#step=two',
    '#step=-2',
    '#step=2abc',
    '#step=99999999999999999999999',
    '#ring=edge:9999',
    '#ring=edge:7,5',
    '#ring=moon:10',
    '#lang=tlh',
    '#theme=sepia',
    '#%%%',
    '#&&==&',
  ])('falls back to the default for %s', (hash) => {
    expect(parseView(hash)).toEqual(DEFAULT_VIEW);
  });
});
