/** An element of the page: by its role and accessible name, inside another one if given; or by a CSS selector. */
export type Target = string | { role: Role; name?: string; within?: Target };

export type Role =
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'complementary'
  | 'dialog'
  | 'heading'
  | 'option'
  | 'region'
  | 'slider'
  | 'spinbutton'
  | 'status'
  | 'switch'
  | 'tab'
  | 'textbox';

/** A file that the page handed to the reader's downloads. */
export interface SavedFile {
  name: string;
  type: string;
  text: string;
  /** Size and number of different colours, where it is a picture. */
  picture?: { width: number; height: number; colors: number };
}

export interface Probe {
  /** What went wrong in this tab since the last time that this was asked: errors, rejections, breaches of the policy. */
  errors: () => string[];
  find: (target: Target) => HTMLElement | null;
  /** Text of an element as the reader sees it, in one line; null where there is none. */
  text: (target: Target) => string | null;
  /** Where an element can be clicked; or in words why it cannot be. */
  clickable: (target: Target) => Promise<{ x: number; y: number } | string>;
  saved: () => Promise<SavedFile | undefined>;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/**
 * Runs in the page before anything of it (nothing from outside this function may be used): what the tests ask of the page, the same
 * in every engine. Engines that give no access to their console and downloads are served by it as well.
 */
export function installProbe(): void {
  const KEY = 'probe-errors';
  // In the tab's storage, so that a reload keeps them.
  const noted = () => JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as string[];
  const note = (line: string) => sessionStorage.setItem(KEY, JSON.stringify([...noted(), line]));
  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      if (target instanceof Element)
        note(`not loaded: ${target.tagName} ${target.getAttribute('src') ?? target.getAttribute('href') ?? ''}`);
      else note(`error: ${event.message} (${event.filename}:${event.lineno}:${event.colno})`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) =>
    note(`rejection: ${String(reason)} ${String((reason as Error | null)?.stack ?? '')}`),
  );
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
    note(`policy: ${effectiveDirective} blocked ${blockedURI} at ${sourceFile}:${lineNumber}`),
  );
  for (const level of ['error', 'warn'] as const) {
    const say = console[level].bind(console);
    console[level] = (...given: unknown[]) => {
      note(`console.${level}: ${given.map(String).join(' ')}`);
      say(...given);
    };
  }

  // The still map is drawn faster than the live one.
  if (location.search.includes('still')) {
    const getContext = HTMLCanvasElement.prototype.getContext as (...given: unknown[]) => unknown;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
      return given[0] === 'webgl2' ? null : getContext.apply(this, given);
    } as typeof HTMLCanvasElement.prototype.getContext;
  }

  // A service worker would answer in the server's place: only pages that ask for it have one.
  if (navigator.serviceWorker && !location.search.includes('offline')) {
    navigator.serviceWorker.register = () => Promise.reject(new Error('not in this test'));
  }

  const blobs = new Map<string, Blob>();
  const files: { name: string; blob: Blob | undefined }[] = [];
  const createUrl = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (object) => {
    const url = createUrl(object);
    if (object instanceof Blob) blobs.set(url, object);
    return url;
  };
  const clickLink = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) files.push({ name: this.download, blob: blobs.get(this.href) });
    else clickLink.call(this);
  };

  const SELECTORS: Record<Role, string> = {
    button: 'button, summary, [role="button"]',
    checkbox: 'input[type="checkbox"]',
    combobox: 'select, [role="combobox"]',
    complementary: 'aside',
    dialog: 'dialog[open]',
    heading: 'h1, h2, h3',
    option: '[role="option"]',
    region: 'section',
    slider: 'input[type="range"]',
    spinbutton: '[role="spinbutton"]',
    status: '[role="status"]',
    switch: '[role="switch"]',
    tab: '[role="tab"]',
    textbox: 'textarea, input[type="text"], [role="textbox"]',
  };
  const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  const nameOf = (element: HTMLElement): string => {
    const own = element.getAttribute('aria-label');
    const named = element
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '');
    const labels = [...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent);
    return inOneLine(own ?? (named ?? (labels.length ? labels : [element.textContent])).join(' '));
  };
  const find = (target: Target): HTMLElement | null => {
    if (typeof target === 'string') return document.querySelector(target);
    const root = target.within === undefined ? document : find(target.within);
    const all = [...(root?.querySelectorAll<HTMLElement>(SELECTORS[target.role]) ?? [])].filter((element) => element.checkVisibility());
    return all.find((element) => target.name === undefined || nameOf(element) === target.name) ?? null;
  };

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  async function clickable(target: Target): Promise<{ x: number; y: number } | string> {
    const element = find(target);
    if (!element) return 'is not there';
    if ((element as HTMLButtonElement).disabled) return 'is disabled';
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const before = element.getBoundingClientRect();
    await frame();
    await frame();
    const after = element.getBoundingClientRect();
    if (['x', 'y', 'width', 'height'].some((side) => before[side as 'x'] !== after[side as 'x'])) return 'is moving';
    // A link may run over several lines.
    const box = element.getClientRects()[0] ?? after;
    const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
    const hit = document.elementFromPoint(x, y);
    if (element.contains(hit) || (hit && [...((element as HTMLInputElement).labels ?? [])].some((label) => label.contains(hit))))
      return { x, y };
    return `is covered by ${hit ? `${hit.tagName} ${hit.className}` : 'nothing'}`;
  }

  async function readPicture(blob: Blob): Promise<{ width: number; height: number; colors: number }> {
    const image = await createImageBitmap(blob);
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    return { width, height, colors: new Set(pixels.filter((_, at) => at % 7 === 0)).size };
  }

  window.probe = {
    errors: () => {
      const all = noted();
      sessionStorage.removeItem(KEY);
      return all;
    },
    find,
    text: (target) => {
      const text = find(target)?.textContent;
      return text === undefined ? null : inOneLine(text);
    },
    clickable,
    saved: async () => {
      const file = files.at(-1);
      if (!file?.blob) return undefined;
      const { name, blob } = file;
      const isPicture = blob.type.startsWith('image/');
      return { name, type: blob.type, text: isPicture ? '' : await blob.text(), ...(isPicture && { picture: await readPicture(blob) }) };
    },
  };
}
