import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Events } from '../../../src/story/schemas/events.ts';
import type { Zones } from '../../../src/story/schemas/zones.ts';

const read = <T>(file: string) => JSON.parse(readFileSync(`static/geo/${file}`, 'utf8')) as T;
export const zones = read<Zones>('zones.geojson');
export const events = read<Events>('events.geojson');

export const drawnMap = (page: Page): Locator => page.locator('section.map[data-state="ready"][data-idle="true"]');

/** A browser without WebGL 2. */
export async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext as (...given: unknown[]) => unknown;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
      return type === 'webgl2' ? null : original.call(this, type, ...rest);
    } as typeof HTMLCanvasElement.prototype.getContext;
  });
}
