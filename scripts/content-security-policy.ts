import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { parseOnlineHosts } from './online-hosts.ts';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi;
/** What a browser runs: no type, a module, JavaScript. Blocks of any other type are data, and no policy speaks of them. */
const RUNS = /^(?:|module|text\/javascript)$/i;
/** Each on a line of its own, as {@link withPolicy} and index.html write them: inline scripts may hold the like. */
const TOP = /^[ \t]*<meta (?:charset|http-equiv="Content-Security-Policy"|name="referrer")[^>]*>\n?/gim;

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of the scripts that stand in the page itself, as a policy writes them. */
export function inlineScriptHashes(html: string): string[] {
  return [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !/\ssrc\s*=/i.test(attributes))
    .filter(([, attributes = '']) => RUNS.test(/\stype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? ''))
    .map(([, , text = '']) => sha256(text));
}

/** Hashes of the style sheets that stand in the page itself. */
export function inlineStyleHashes(html: string): string[] {
  return [...html.matchAll(STYLE)].map(([, text = '']) => sha256(text));
}

interface PolicyOptions {
  /** Origins that the page may fetch data and images from besides its own. */
  onlineHosts: readonly string[];
  /** Whether the page is the one file that has no server: what it needs lies in itself. */
  single: boolean;
}

/** The policy of one built page. Only the inline scripts and styles that the page has now are allowed, by their hashes. */
export function buildPolicy(html: string, { onlineHosts, single }: PolicyOptions): string {
  const self = single ? [] : ["'self'"];
  const directives: Record<string, readonly string[]> = {
    // The manifest falls under this one: WebKit does not know manifest-src.
    'default-src': self,
    'object-src': [],
    'media-src': [],
    'script-src': [...self, ...inlineScriptHashes(html)],
    'style-src': [...self, ...inlineStyleHashes(html)],
    'img-src': [...self, 'data:', ...onlineHosts],
    'font-src': single ? ['data:'] : self,
    // From a file MapLibre fetches its worker's blob and starts it as a data: address.
    'connect-src': [...(single ? ['blob:'] : self), ...onlineHosts],
    'worker-src': single ? ['blob:', 'data:'] : self,
    // The preview of the map embedded in another page (src/share/Embed.svelte).
    'frame-src': self,
    'base-uri': [],
    'form-action': [],
    'require-trusted-types-for': ["'script'"],
    // MapLibre's worker, Svelte's templates, and where there is a server the service worker and the worker that reads files.
    'trusted-types': ['default', 'svelte-trusted-html', ...(single ? [] : ['service-worker', 'import-worker'])],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.length ? [...new Set(sources)].join(' ') : "'none'"}`)
    .join('; ');
}

/**
 * Puts policy, referrer policy and character set at the very top of the head: a policy holds only for what comes after it. Those
 * that the page has already give way.
 */
export function withPolicy(html: string, options: PolicyOptions): string {
  const top = [
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${buildPolicy(html, options)}" />`,
    '<meta name="referrer" content="no-referrer" />',
  ];
  return html.replace(TOP, '').replace(/<head>\n?/, () => `<head>\n    ${top.join('\n    ')}\n`);
}

/**
 * Gives the built page its Content-Security-Policy and Referrer-Policy, once every other plugin has put into the page what it
 * has: a script or style added afterwards has no hash and will not run. Hosts of online layers come from ONLINE_HOSTS.
 */
export function contentSecurityPolicy({ single = false } = {}): Plugin {
  const onlineHosts = parseOnlineHosts(process.env['ONLINE_HOSTS']);
  return {
    name: 'content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the build made no index.html to protect');
        page.source = withPolicy(String(page.source), { onlineHosts, single });
      },
    },
  };
}
