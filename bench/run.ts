/**
 * `npm run bench`: compares the built site with a bare MapLibre page over the same data, in one run that alternates between the
 * pages, and the ring's computation with bare turf. Exits with code 1 if a budget is exceeded. BENCH_RUNS sets the number of runs
 * of each page (5 or more); `npm run bench -- ring` and `npm run bench -- import` run only those measures.
 */
import { chromium, type Browser } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { CHROMIUM_ARGUMENTS, WITH_WEBGL, findChromium } from '../scripts/chromium.ts';
import { ROOT, buildSite, serveSite } from '../scripts/site.ts';
import { measureMatching } from './article.ts';
import { measureImport } from './import.ts';
import { measurePinClick, measureToggle } from './interact.ts';
import { VIEWPORT, load, type Load } from './load.ts';
import { measurePicture } from './picture.ts';
import { measurePointQuery } from './point.ts';
import { judge, table, type Measure, type Row } from './report.ts';
import { measureDrag, measureReadings } from './ring.ts';
import { measureSearch } from './search.ts';

const RUNS = Math.max(5, Number(process.env.BENCH_RUNS) || 7);

interface Samples {
  site: Load[];
  bare: Load[];
  pinClick: number[];
  toggle: number[];
  picture: number[];
}

/** Builds a page of bench/ like the site: same bundler, same data files. */
async function buildPage(name: 'bare' | 'ring' | 'points', outDir: string): Promise<void> {
  await build({
    root: join(ROOT, 'bench', name),
    configFile: false,
    base: './',
    publicDir: join(ROOT, 'static'),
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1300 },
    logLevel: 'warn',
  });
}

/** Loads each page once. The order alternates between runs, so that warm-up and drift affect both equally. */
async function takeTurns(browser: Browser, urls: { site: string; bare: string }, siteFirst: boolean, into: Samples): Promise<void> {
  for (const which of siteFirst ? (['site', 'bare'] as const) : (['bare', 'site'] as const)) {
    const { page, result } = await load(browser, urls[which]);
    into[which].push(result);
    if (which === 'site') {
      into.pinClick.push(await measurePinClick(page));
      into.toggle.push(await measureToggle(page));
      into.picture.push(await measurePicture(page));
    }
    await page.context().close();
  }
}

/** Describes the machine. */
const machine = (browser: Browser): string =>
  `${availableParallelism()} cores, ${cpus()[0]?.model.trim() ?? 'unknown CPU'}, Chromium ${browser.version()} with software WebGL`;

function report(samples: Samples, search: Row): boolean {
  const of = (loads: Load[], key: keyof Load) => loads.map((each) => each[key]);
  const compared = (name: string, key: keyof Load, unit: Measure['unit'], budget: number): Measure => ({
    name,
    unit,
    site: of(samples.site, key),
    bare: of(samples.bare, key),
    limit: { budget },
  });
  const rows = [
    compared('script before any interaction, gzip', 'scriptKilobytes', 'KB', 1.4),
    compared('first contentful paint', 'firstPaint', 'ms', 0.75),
    compared('last visual change', 'lastChange', 'ms', 1.25),
    { name: 'pin click to evidence visible', unit: 'ms', site: samples.pinClick, limit: { aim: 50 } } satisfies Measure,
    { name: 'main-thread work of a layer toggle', unit: 'ms', site: samples.toggle, limit: { aim: 33 } } satisfies Measure,
    ...measureMatching(),
    measurePointQuery(),
    { name: 'picture at 2×, press to saved file', unit: 'ms', site: samples.picture, limit: { aim: 3000 } } satisfies Measure,
  ].map(judge);
  rows.push(search);

  console.log(`\n${VIEWPORT.width} × ${VIEWPORT.height}, empty cache, median of ${RUNS} runs each, alternating\n`);
  console.log(table([['', 'this site', 'bare page', 'ratio', 'limit', ''], ...rows.map(({ cells }) => cells)]));
  console.log(`
Script: every JavaScript response until the page is idle, without MapLibre's worker, each gzipped at level 9; 1 KB = 1,000 bytes.
First contentful paint: as the browser reports it, from the start of navigation.
Last visual change: time of the last compositor frame (screencast) that differs from the one before, from the start of navigation.
Pin click: from the click to the painted frame with the excerpt. Toggle: the main thread's task time within a second, minus that of an idle page.
Search: from the keystroke to the painted frame with the results, over the whole gazetteer; the slowest of the queries in bench/search.ts.
Article matching: finding every quotation in a made-up text as long as the article, in Node.
Point query: the zones at a point, the distance and direction to each, the governorate and the nearest town, in Node.
Picture: a PNG of the map with its legend, at twice the screen's resolution, with software rendering.`);
  return rows.some(({ exceeded }) => exceeded);
}

/** Compares the ring's computation with bare turf, and measures a drag on the site. */
async function ring(browser: Browser, urls: { site: string; ring: string }): Promise<boolean> {
  const rows = [...(await measureReadings(browser, urls.ring)), await measureDrag(browser, urls.site)].map(judge);
  console.log(`\n${table([['', 'this site', 'bare turf', 'ratio', 'limit', ''], ...rows.map(({ cells }) => cells)])}`);
  console.log(
    '\nRing: median in Chromium of buffering, clipping to Syria and rounding, compared with turf.buffer and turf.difference alone, alternating.',
  );
  return rows.some(({ exceeded }) => exceeded);
}

/** Compares importing points with bare clustering. */
async function importing(browser: Browser, urls: { site: string; points: string }): Promise<boolean> {
  const rows = await measureImport(browser, urls);
  console.log(`\n${table([['', 'this site', 'bare page', 'ratio', 'limit', ''], ...rows.map(({ cells }) => cells)])}`);
  console.log(`
From file to map: reading, checking and previewing GeoJSON, then adding, clustering and drawing it until the map is idle; compared with File.text, JSON.parse and MapLibre alone.
Frame: mean time between animation frames while the map is dragged and zoomed. Memory: private memory of the page's process, without the browser's code and the GPU process.`);
  return rows.some(({ exceeded }) => exceeded);
}

const ALONE = ['ring', 'import'] as const;

async function main(alone: (typeof ALONE)[number] | undefined): Promise<boolean> {
  const executablePath = findChromium();
  console.log('Building the site and the pages that it is compared with…');
  await buildSite();
  const folders: string[] = [];
  const serve = async (name: Parameters<typeof buildPage>[0]) => {
    const folder = mkdtempSync(join(tmpdir(), `${name}-page-`));
    folders.push(folder);
    await buildPage(name, folder);
    return serveSite({ host: '127.0.0.1', port: 0, outDir: folder });
  };
  const [site, bare, ringPage, points] = [
    await serveSite({ host: '127.0.0.1', port: 0 }),
    await serve('bare'),
    await serve('ring'),
    await serve('points'),
  ];
  /** Each part gets its own browser, so that one cannot slow down the next. */
  const inBrowser = async <T>(act: (browser: Browser) => Promise<T>): Promise<T> => {
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS, ...WITH_WEBGL] });
    return act(browser).finally(() => browser.close());
  };
  try {
    console.log(await inBrowser((browser) => Promise.resolve(machine(browser))));
    let exceeded = false;
    if (alone !== 'import') exceeded = await inBrowser((browser) => ring(browser, { site: site.url, ring: ringPage.url }));
    if (alone !== 'ring') exceeded = (await inBrowser((browser) => importing(browser, { site: site.url, points: points.url }))) || exceeded;
    if (alone) return exceeded;
    const search = judge(await inBrowser((browser) => measureSearch(browser, site.url)));
    return (
      (await inBrowser(async (browser) => {
        const urls = { site: site.url, bare: bare.url };
        const samples: Samples = { site: [], bare: [], pinClick: [], toggle: [], picture: [] };
        await takeTurns(browser, urls, true, { site: [], bare: [], pinClick: [], toggle: [], picture: [] });
        for (let run = 0; run < RUNS; run++) {
          await takeTurns(browser, urls, run % 2 === 0, samples);
          console.log(`run ${run + 1} of ${RUNS}`);
        }
        return report(samples, search);
      })) || exceeded
    );
  } finally {
    await Promise.all([site, bare, ringPage, points].map((server) => server.close()));
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

main(ALONE.find((name) => process.argv.includes(name))).then(
  (exceeded) => (process.exitCode = exceeded ? 1 : 0),
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
