import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Served {
  /** URL of the start page, ending in a slash. */
  url: string;
  close: () => Promise<void>;
}

interface ServeOptions {
  host: string;
  /** 0 picks any free port. */
  port: number;
  /** Base path of the site on the host. */
  base?: string;
  /** Folder that holds the built files, relative to the project. */
  outDir?: string;
}

/** Builds the production site into `dist/`. */
export async function buildSite(): Promise<void> {
  await build({ root: ROOT, logLevel: 'warn' });
}

/** Serves a built site. `appType: 'mpa'` answers 404 for missing files, as a plain host does. */
export async function serveSite({ host, port, base = '/', outDir = 'dist' }: ServeOptions): Promise<Served> {
  const server = await preview({
    root: ROOT,
    base,
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir },
    preview: { host, port, strictPort: true, open: false },
  });
  const address = server.httpServer.address() as AddressInfo;
  return { url: `http://${host}:${address.port}${base}`, close: () => server.close() };
}
