import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CATEGORIES, LANGUAGE_TAGS, STATUSES } from '../../../src/lib/vocabulary.ts';
import { ABOUT_KM, KM } from '../../../src/lib/reading.ts';
import { DEFAULT_VIEW, THEMES, formatView, parseView } from '../../../src/lib/view.ts';
import { RUNS, hostileString } from './hostile.ts';

const KEYS = Object.keys(DEFAULT_VIEW).concat(['map', 'category', 'status', 'lang', 'time', 'ring', '__proto__', '']);
const GOOD = [
  '8.2/33.05/36.30',
  'sweida,golan-buffer',
  'event/cease-fire',
  'off',
  'strike,violence',
  'happened',
  'ar',
  'dark',
  '9/-91/200',
  'centre-south:7.5:2',
];

const value = fc.oneof(hostileString, fc.constantFrom(...GOOD), fc.tuple(fc.constantFrom(...GOOD), hostileString).map(String));
const parameter = fc.tuple(fc.oneof(fc.constantFrom(...KEYS), hostileString), value, fc.constantFrom('raw', 'encoded'));
const hash = fc.oneof(
  hostileString,
  fc
    .array(parameter, { maxLength: 8 })
    .map(
      (all) => `#${all.map(([key, text, how]) => `${key}=${how === 'raw' ? text : encodeURIComponent(text.toWellFormed())}`).join('&')}`,
    ),
);

it('any address gives a view of nothing but known words, plain names and places in range', () => {
  fc.assert(
    fc.property(hash, (text) => {
      const view = parseView(text);
      if (view.camera) {
        expect(view.camera.zoom).toBeGreaterThanOrEqual(0);
        expect(view.camera.zoom).toBeLessThanOrEqual(24);
        expect(Math.abs(view.camera.latitude)).toBeLessThanOrEqual(85);
        expect(Math.abs(view.camera.longitude)).toBeLessThanOrEqual(180);
      }
      for (const id of [...(view.layers ?? []), ...(view.selected ? [view.selected.id] : [])]) expect(id).toMatch(/^[a-z0-9-]{1,80}$/);
      expect(['event', 'zone', undefined]).toContain(view.selected?.type);
      expect(CATEGORIES).toEqual(expect.arrayContaining(view.categories ?? []));
      expect(STATUSES).toEqual(expect.arrayContaining(view.statuses ?? []));
      if (view.reading) {
        expect(view.reading.km).toBeGreaterThanOrEqual(KM[0]);
        expect(view.reading.km).toBeLessThanOrEqual(KM[1]);
        expect(view.reading.about).toBeGreaterThanOrEqual(ABOUT_KM[0]);
        expect(view.reading.about).toBeLessThanOrEqual(ABOUT_KM[1]);
      }
      expect([...LANGUAGE_TAGS, undefined]).toContain(view.language);
      expect([...THEMES, undefined]).toContain(view.theme);
    }),
    RUNS,
  );
});

it('the address written of it is plain and means the same', () => {
  fc.assert(
    fc.property(hash, (text) => {
      const written = formatView(parseView(text));
      expect(written).toMatch(/^[a-z0-9#&=/,.:-]*$/);
      expect(formatView(parseView(written))).toBe(written);
    }),
    RUNS,
  );
});
