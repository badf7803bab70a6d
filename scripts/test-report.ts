/** Totals of a test run. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** One test with its duration. */
export interface TimedTest {
  name: string;
  milliseconds: number;
}

export interface Report extends Counts {
  tests: TimedTest[];
}

/** The fields of Vitest's JSON report that are used. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { fullName?: string; duration?: number | null }[] }[];
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: { title: string; tests: { projectName: string; results: { duration: number }[] }[] }[];
}

/** The fields of Playwright's JSON report that are used. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
  suites?: PlaywrightSuite[];
}

/** Reads a Vitest report. A file that could not be loaded counts as one failure, because its tests did not run. */
export function readVitest(report: VitestReport): Report {
  const unloadable = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
    tests: report.testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ fullName = '', duration }) => ({ name: fullName, milliseconds: duration ?? 0 })),
    ),
  };
}

function timesIn({ title, suites = [], specs = [] }: PlaywrightSuite): TimedTest[] {
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ projectName, results }) => ({
      name: `[${projectName}] ${title} › ${spec.title}`,
      milliseconds: results.reduce((total, { duration }) => total + duration, 0),
    })),
  );
  return [...own, ...suites.flatMap(timesIn)];
}

/** Reads a Playwright report. A test that passed only on retry and an error outside the tests count as failures. */
export function readPlaywright({ stats, errors, suites = [] }: PlaywrightReport): Report {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    tests: suites.flatMap(timesIn),
  };
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), {
    passed: 0,
    failed: 0,
    skipped: 0,
  });
}

/** The slowest tests of several reports, slowest first. */
export function slowest(reports: readonly Report[], count: number): TimedTest[] {
  return reports
    .flatMap(({ tests }) => tests)
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, count);
}

/** The line that other tools parse: `12 passed, 0 failed`, plus the number of skipped tests if there are any. */
export function countLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
