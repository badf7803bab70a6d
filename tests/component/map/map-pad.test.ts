import type { Map as GlMap } from 'maplibre-gl';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import MapPad from '../../../src/map/MapPad.svelte';
import { loadedApp } from '../support/app.ts';

const DIRECTIONS = {
  en: { north: 'north', south: 'south', east: 'east', west: 'west' },
  ar: { north: 'شمال', south: 'جنوب', east: 'شرق', west: 'غرب' },
};

for (const language of ['en', 'ar'] as const) {
  test(`each arrow pans the map in its direction, with west on the left: ${language}`, async () => {
    const app = await loadedApp(`#lang=${language}`);
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    const asked: [number, number][] = [];
    const map = { panBy: (by: [number, number]) => asked.push(by) } as unknown as GlMap;
    await render(MapPad, { app, map });
    const arrow = (direction: keyof typeof DIRECTIONS.en) =>
      page.getByRole('button', { name: DIRECTIONS[language][direction], exact: true });
    for (const direction of ['north', 'south', 'east', 'west'] as const) await arrow(direction).click();
    expect(asked.map((by) => by.map(Math.sign))).toEqual([
      [0, -1],
      [0, 1],
      [1, 0],
      [-1, 0],
    ]);
    const left = (direction: 'east' | 'west') => arrow(direction).element().getBoundingClientRect().left;
    expect(left('west')).toBeLessThan(left('east'));
  });
}
