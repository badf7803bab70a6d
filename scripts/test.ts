/**
 * `npm test`: builds the site while the unit and component tests run, then runs the browser tests against it. Ends with the ten
 * slowest tests and one line with the totals. `npm test -- FILE…` runs only what belongs to these files: test files themselves,
 * and for source files the unit and component tests that import them.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { type Report, countLine, readPlaywright, readVitest, slowest, sum } from './test-report.ts';
import { findChromium } from './chromium.ts';
import { findEngines, missingEngines } from './engines.ts';
import { ROOT } from './site.ts';

const ARTICLE = join(ROOT, '../shared/article.txt');
const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const reports = mkdtempSync(join(tmpdir(), 'southern-syria-zones-'));

/** Runs a Node script with its output visible. Resolves with its exit code. */
function run(script: string, parameters: string[], environment: Record<string, string> = {}): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...parameters], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    child.once('error', fail).once('exit', (code) => done(code ?? 1));
  });
}

/** Reads a runner's report. A runner that failed without a failed test counts as one failure. */
function reportOf<Json>(name: string, path: string, code: number, read: (json: Json) => Report): Report {
  const report = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8')) as Json) : { passed: 0, failed: 0, skipped: 0, tests: [] };
  if (report.failed > 0 || (code === 0 && report.passed > 0)) return report;
  console.error(`${name}: ${report.passed === 0 ? 'no test passed' : `the runner exited with code ${code}`}`);
  return { ...report, failed: 1 };
}

async function runVitest(parameters: string[]): Promise<Report> {
  const path = join(reports, 'vitest.json');
  const code = await run(VITEST, [...parameters, '--reporter=default', '--reporter=json', `--outputFile.json=${path}`]);
  return reportOf('Unit and component tests', path, code, readVitest);
}

async function runPlaywright(parameters: string[], environment: Record<string, string> = {}): Promise<Report> {
  const path = join(reports, 'playwright.json');
  const code = await run(PLAYWRIGHT, ['test', '--reporter=list,json', ...parameters], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: path,
    ...environment,
  });
  return reportOf('Browser tests', path, code, readPlaywright);
}

async function runAll(): Promise<Report[]> {
  process.env.CHROMIUM = findChromium();
  const [built, vitest] = await Promise.all([run('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']), runVitest(['run'])]);
  if (built !== 0) throw new Error('The site could not be built, so the browser tests did not run.');
  return [vitest, await runPlaywright([], { SITE_BUILT: '1' })];
}

async function runFiles(files: string[]): Promise<Report[]> {
  const paths = files.map((file) => relative(ROOT, resolve(file)));
  const missing = paths.filter((path) => !existsSync(join(ROOT, path)));
  if (missing.length) throw new Error(`No such file: ${missing.join(', ')}`);
  const browser = paths.filter((path) => path.startsWith('tests/browser'));
  const tests = paths.filter((path) => /^tests\/(unit|component)/.test(path));
  const sources = paths.filter((path) => !path.startsWith('tests/'));
  const found: Report[] = [];
  if (tests.length) found.push(await runVitest(['run', ...tests]));
  if (sources.length) found.push(await runVitest(['related', '--run', ...sources]));
  if (browser.length) found.push(await runPlaywright(browser));
  return found;
}

async function main(files: string[]): Promise<void> {
  const all = files.length ? await runFiles(files) : await runAll();
  console.log('\nThe slowest tests:');
  for (const { name, milliseconds } of slowest(all, 10)) console.log(`${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${name}`);
  console.log();
  if (!existsSync(ARTICLE))
    console.log('Note: ../shared/article.txt is absent, so the quotations could not be checked against the article.');
  if (!files.length) for (const line of missingEngines(findEngines())) console.log(line);
  const total = sum(all);
  console.log(countLine(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}

main(process.argv.slice(2))
  .catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  })
  .finally(() => rmSync(reports, { recursive: true, force: true }));
