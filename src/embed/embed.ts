/** What an embedded map tells the page around it. README.md has the same for those who embed it. */
export type EmbedMessage = {
  /** The project's name (`slug` of the story), by which the page around can tell these messages from others. */
  source: string;
} & (
  | {
      type: 'height';
      /** At which the map fills a frame of the present width, in CSS pixels. */
      height: number;
    }
  | {
      type: 'selection';
      /** `event/<id>`, `zone/<id>`, … as in the address; null where nothing is open. */
      selection: string | null;
      /** In the map's language. */
      title: string | null;
    }
);

/** Both of the first two are needed: scripts, and an origin from which the map may fetch its own files. The others open links and save files. */
export const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** Least and largest size of a frame, in CSS pixels. */
export const FRAME = { width: [240, 2000], height: [240, 1600] } as const;

/** Room below the map for the embedded map's own bar, in CSS pixels; src/embed/embed.css has it too. */
export const BAR = 44;

/** A number of CSS pixels brought within bounds; the fallback for what is no number. */
export function withinFrame(value: number, [least, most]: readonly [number, number], fallback: number): number {
  return Number.isFinite(value) ? Math.round(Math.min(Math.max(value, least), most)) : fallback;
}

/** Height for a frame of a width, so that the opening view fills it. @param ratio width by height of what the map opens on */
export function wantedHeight(width: number, ratio: number): number {
  return withinFrame(width / ratio + BAR, [420, 800], 480);
}

/**
 * Origin of the page around, the only one that messages are sent to; undefined where it is not known (a page from disk, or one
 * that hides where it is): then none are sent.
 *
 * @param ancestors origins of the frames around, innermost first, where the browser tells them
 * @param referrer address that the browser says this page was asked for from
 */
export function hostOrigin(ancestors: readonly string[], referrer: string): string | undefined {
  const [given = referrer] = ancestors;
  try {
    const { protocol, origin } = new URL(given);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The markup that embeds the map. @param width CSS pixels; undefined for the whole width of the page around */
export function embedCode({
  url,
  title,
  width,
  height,
}: {
  url: string;
  title: string;
  width: number | undefined;
  height: number;
}): string {
  const attributes = {
    src: url,
    title,
    width: width === undefined ? '100%' : String(width),
    height: String(height),
    style: 'border:0;max-width:100%',
    sandbox: SANDBOX,
    allow: 'fullscreen; clipboard-write',
    // So that the map knows which page to send its messages to.
    referrerpolicy: 'strict-origin-when-cross-origin',
    loading: 'lazy',
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<iframe${written.join('')}></iframe>`;
}
