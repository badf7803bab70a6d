/** `npm test`: the unit tests, then the browser tests, then one line that counts both. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, countLine, countPlaywright, countVitest, sum } from './counts.ts';
import { ROOT } from './site.ts';

const ARTICLE = join(ROOT, '../shared/article.txt');
const reports = mkdtempSync(join(tmpdir(), 'southern-syria-zones-'));

interface Suite {
  name: string;
  script: string;
  arguments: string[];
  environment: Record<string, string>;
  report: string;
  count: (report: never) => Counts;
}

const suites: Suite[] = [
  {
    name: 'Unit tests',
    script: 'node_modules/vitest/vitest.mjs',
    arguments: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, 'unit.json')}`],
    environment: {},
    report: join(reports, 'unit.json'),
    count: countVitest,
  },
  {
    name: 'Browser tests',
    script: 'node_modules/@playwright/test/cli.js',
    arguments: ['test', '--reporter=list,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'browser.json') },
    report: join(reports, 'browser.json'),
    count: countPlaywright,
  },
];

/** Runs one suite with its output visible. A runner that ended badly without saying which test failed counts as one failure. */
function run({ name, script, arguments: parameters, environment, report, count }: Suite): Counts {
  console.log(`\n${name}\n`);
  const { status } = spawnSync(process.execPath, [script, ...parameters], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  const counts = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8')) as never) : { passed: 0, failed: 0, skipped: 0 };
  if (counts.failed === 0 && (status !== 0 || counts.passed === 0)) {
    console.error(`${name}: ${counts.passed === 0 ? 'no test passed' : `the runner ended with code ${status}`}`);
    counts.failed = 1;
  }
  return counts;
}

const total = sum(suites.map(run));
rmSync(reports, { recursive: true, force: true });
console.log();
if (!existsSync(ARTICLE)) console.log('Note: ../shared/article.txt is absent, so the quotations could not be checked against the article.');
console.log(countLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
