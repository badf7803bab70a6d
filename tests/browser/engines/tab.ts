import { expect } from '@playwright/test';
import { PNG } from 'pngjs';
import { pointAt } from '../support/mercator.ts';
import { parseView, type Camera } from '../../../src/app/view.ts';
import type { EngineName } from '../../../scripts/engines.ts';
import type { WebDriver } from '../support/webdriver.ts';
import type { SavedFile, Target } from './probe.ts';

export const MAP = 'section.map';

/** Size of the page, in CSS pixels: small, since every pixel is drawn by the CPU. */
const SIZE = [1000, 700] as const;

/** The page in a browser of another engine: what the flows do in it and read from it. */
export class Tab {
  constructor(
    readonly engine: EngineName,
    readonly driver: WebDriver,
    private readonly url: string,
  ) {}

  /** Loads the page anew. @param address search and hash */
  async load(address = ''): Promise<void> {
    await this.driver.goto(`${this.url}${address}`);
  }

  /** Shows a view: of the page that is open, else of a new one. */
  async open(hash: string): Promise<void> {
    const now = await this.driver.evaluate(() => location.origin + location.pathname + location.search);
    if (now !== this.url) return this.load(hash);
    await this.driver.evaluate((next) => void (location.hash = next), hash);
  }

  /** Waits until the live map is drawn and at rest. */
  async atRest(): Promise<void> {
    const state = () =>
      this.driver.evaluate((selector) => Object.values(document.querySelector<HTMLElement>(selector)?.dataset ?? {}), MAP);
    await expect.poll(state, { message: 'state of the map', timeout: 45_000 }).toEqual(['ready', 'true']);
  }

  async click(target: Target): Promise<void> {
    let place: { x: number; y: number } | undefined;
    const look = async () => {
      const found = await this.driver.evaluate((wanted) => window.probe.clickable(wanted), target);
      if (typeof found === 'string') return found;
      place = found;
      return 'can be clicked';
    };
    await expect.poll(look, { message: JSON.stringify(target) }).toBe('can be clicked');
    if (place) await this.driver.click(place.x, place.y);
  }

  /** Puts the keyboard's focus on an element once it is there. */
  async focus(target: Target): Promise<void> {
    await expect.poll(() => this.isShown(target), { message: JSON.stringify(target) }).toBe(true);
    await this.driver.evaluate((wanted) => window.probe.find(wanted)?.focus(), target);
  }

  isShown(target: Target): Promise<boolean> {
    return this.driver.evaluate((wanted) => window.probe.find(wanted) !== null, target);
  }

  isFocused(target: Target): Promise<boolean> {
    return this.driver.evaluate((wanted) => {
      const element = window.probe.find(wanted);
      return element !== null && element === document.activeElement;
    }, target);
  }

  text(target: Target): Promise<string | null> {
    return this.driver.evaluate((wanted) => window.probe.text(wanted), target);
  }

  value(target: Target): Promise<string | undefined> {
    return this.driver.evaluate((wanted) => (window.probe.find(wanted) as HTMLInputElement | null)?.value, target);
  }

  isChecked(target: Target): Promise<boolean | undefined> {
    return this.driver.evaluate((wanted) => (window.probe.find(wanted) as HTMLInputElement | null)?.checked, target);
  }

  attribute(target: Target, name: string): Promise<string | null | undefined> {
    return this.driver.evaluate((wanted, given) => window.probe.find(wanted)?.getAttribute(given), target, name);
  }

  setFile(target: Target, path: string): Promise<void> {
    return this.driver.setFile(path, (wanted) => window.probe.find(wanted), target);
  }

  hash(): Promise<string> {
    return this.driver.evaluate(() => location.hash);
  }

  async camera(): Promise<Camera> {
    const { camera } = parseView(await this.hash());
    if (!camera) throw new Error('no camera in the address');
    return camera;
  }

  /** Where a place lies in the window, in CSS pixels. */
  async pointAt(longitude: number, latitude: number): Promise<{ x: number; y: number }> {
    const box = await this.driver.evaluate(
      (selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect,
      MAP,
    );
    return pointAt(box, await this.camera(), longitude, latitude);
  }

  async clickMap(longitude: number, latitude: number): Promise<void> {
    const { x, y } = await this.pointAt(longitude, latitude);
    await this.driver.click(Math.round(x), Math.round(y));
  }

  /** A square of the window around a place, as pixels. */
  async patch(longitude: number, latitude: number, size: number): Promise<PNG> {
    const { x, y } = await this.pointAt(longitude, latitude);
    const shot = PNG.sync.read(await this.driver.screenshot());
    const part = new PNG({ width: size, height: size });
    PNG.bitblt(shot, part, Math.round(x - size / 2), Math.round(y - size / 2), size, size);
    return part;
  }

  /** The last file that the page handed to the reader's downloads. */
  saved(): Promise<SavedFile | undefined> {
    return this.driver.evaluate(() => window.probe.saved());
  }

  /** Gives the page a size. @param width the usual one if left out */
  async resize(width: number = SIZE[0], height: number = SIZE[1]): Promise<void> {
    await this.driver.resize(width, height);
    await expect.poll(() => this.driver.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
  }
}
