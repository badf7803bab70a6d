import { readFileSync, readdirSync, renameSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { PUBLIC_DIR } from './story.ts';

const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs';
/** Modules that need a server, and their replacements. */
const REPLACED: Record<string, string> = {
  'src/map/worker-script.ts': 'src/single/worker-script.ts',
  'src/story/fetch-data.ts': 'src/single/embedded.ts',
  'src/import/worker-addresses.ts': 'src/single/no-workers.ts',
};

/** Bundles MapLibre's worker into one script. */
async function bundleWorker(): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, target: 'es2022', rolldownOptions: { input: fileURLToPath(import.meta.resolve(WORKER)) } },
  })) as Rolldown.RolldownOutput;
  if (output.length !== 1) throw new Error('MapLibre’s worker was not bundled into one script');
  return output[0].code;
}

/** Escapes a script so that it is safe inside a script element. Only strings contain such text, and their value does not change. */
export const inlineScript = (code: string): string => code.replace(/<(?=\/script)/gi, '\\x3c').replace(/<!--/g, '\\x3c!--');

/** Embeds JSON in the page as a block that `fetchData` of src/single/embedded.ts finds by its URL. */
export function dataBlock(path: string, json: string): string {
  return `<script type="application/json" id="./${path}">${json.replaceAll('<', '\\u003c')}</script>`;
}

/** Encodes a file as a data: URL. */
const dataUrl = (type: string, text: string): string => `data:${type};base64,${Buffer.from(text).toString('base64')}`;

/** Encodes JSON as a data: URL for an attribute in single quotes. Its many double quotes stay as they are: a third shorter than Base64. */
export function jsonUrl(json: string): string {
  const escaped = json.replace(/[%#'\n\r\t]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
  return `data:application/json;charset=utf-8,${escaped.replaceAll('&', '&amp;').replaceAll('<', '%3C')}`;
}

/** Inlines everything that a page links to: scripts, styles, the icon, and the data files linked for readers without scripts. */
export function inline(html: string, read: (path: string) => string): string {
  return html
    .replace(/<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/g, (_, path: string) => {
      return `<script type="module">${inlineScript(read(path))}</script>`;
    })
    .replace(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g, (_, path: string) => `<style>${read(path)}</style>`)
    .replace(/href="\.\/([^"]+\.svg)"/g, (_, path: string) => `href="${dataUrl('image/svg+xml', read(path))}"`)
    .replace(/<a href="\.\/([^"]+)"/g, (_, path: string) => {
      return `<a download="${basename(path)}" href='${jsonUrl(read(path))}'`;
    });
}

/** Builds the whole site as one HTML file `name` that needs no server, with script, worker, styles, icon and data inside. */
export function singleFile(name: string): Plugin {
  let root = '';
  let outDir = '';
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'pre',
    configResolved: (config) =>
      void ({
        root,
        build: { outDir },
      } = config),
    async resolveId(source, importer) {
      const resolved = importer ? await this.resolve(source, importer, { skipSelf: true }) : null;
      const replacement = resolved && REPLACED[relative(root, resolved.id)];
      return replacement ? join(root, replacement) : resolved;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the build produced no index.html');
        const read = (path: string): string => {
          const file = bundle[path];
          if (!file) return readFileSync(resolve(root, PUBLIC_DIR, path), 'utf8');
          return file.type === 'chunk' ? file.code : String(file.source);
        };
        const files = readdirSync(resolve(root, PUBLIC_DIR, 'geo'), { recursive: true, encoding: 'utf8' }).filter((path) =>
          /json(ld)?$/.test(path),
        );
        const blocks = [
          ...files.sort().map((path) => dataBlock(`geo/${path}`, read(`geo/${path}`))),
          `<script type="text/plain" id="map-worker">${inlineScript(await bundleWorker())}</script>`,
        ];
        page.source = inline(String(page.source), read).replace('</body>', () => `${blocks.join('\n')}\n</body>`);
        for (const path of Object.keys(bundle)) if (path !== 'index.html') Reflect.deleteProperty(bundle, path);
      },
    },
    writeBundle: () => renameSync(join(root, outDir, 'index.html'), join(root, outDir, name)),
  };
}
