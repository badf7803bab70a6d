import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { parseOnlineHosts } from './online-hosts.ts';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi;
/** Script types that browsers run: none, module, JavaScript. Blocks of any other type are data, which a policy does not cover. */
const RUNS = /^(?:|module|text\/javascript)$/i;
/** The tags that {@link withPolicy} writes. Anchored to the start of a line, because inline scripts may contain the same text. */
const TOP = /^[ \t]*<meta (?:charset|http-equiv="Content-Security-Policy"|name="referrer")[^>]*>\n?/gim;

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** CSP hashes of the page's inline scripts. */
export function inlineScriptHashes(html: string): string[] {
  return [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !/\ssrc\s*=/i.test(attributes))
    .filter(([, attributes = '']) => RUNS.test(/\stype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? ''))
    .map(([, , text = '']) => sha256(text));
}

/** CSP hashes of the page's inline styles. */
export function inlineStyleHashes(html: string): string[] {
  return [...html.matchAll(STYLE)].map(([, text = '']) => sha256(text));
}

interface PolicyOptions {
  /** Other origins that the page may fetch data and images from. */
  onlineHosts: readonly string[];
  /** Whether the page is the single file, which needs no server. */
  single: boolean;
}

/** The policy of one built page. It allows only the inline scripts and styles that the page has now, by hash. */
export function buildPolicy(html: string, { onlineHosts, single }: PolicyOptions): string {
  const self = single ? [] : ["'self'"];
  const directives: Record<string, readonly string[]> = {
    // Also covers the manifest: WebKit does not know manifest-src.
    'default-src': self,
    'object-src': [],
    'media-src': [],
    'script-src': [...self, ...inlineScriptHashes(html)],
    'style-src': [...self, ...inlineStyleHashes(html)],
    'img-src': [...self, 'data:', ...onlineHosts],
    'font-src': single ? ['data:'] : self,
    // When opened from disk, MapLibre fetches its worker's blob and starts it from a data: URL.
    'connect-src': [...(single ? ['blob:'] : self), ...onlineHosts],
    'worker-src': single ? ['blob:', 'data:'] : self,
    // The share dialog's preview of the embedded map (src/share/Embed.svelte).
    'frame-src': self,
    'base-uri': [],
    'form-action': [],
    'require-trusted-types-for': ["'script'"],
    // MapLibre's worker, Svelte's templates and, on a server, the service worker and the import's workers.
    'trusted-types': ['default', 'svelte-trusted-html', ...(single ? [] : ['service-worker', 'import-worker'])],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.length ? [...new Set(sources)].join(' ') : "'none'"}`)
    .join('; ');
}

/**
 * Puts CSP, referrer policy and charset at the very top of the head, because a policy applies only to what comes after it.
 * Replaces existing ones.
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
 * Adds Content-Security-Policy and Referrer-Policy to the built page. Must be the last plugin that changes the page: a script or
 * style added afterwards has no hash and will not run. Hosts of online layers come from ONLINE_HOSTS.
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
        if (page?.type !== 'asset') throw new Error('the build produced no index.html to add a policy to');
        page.source = withPolicy(String(page.source), { onlineHosts, single });
      },
    },
  };
}
