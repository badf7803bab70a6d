import { expect, test } from 'vitest';
import { countLine, readPlaywright, readVitest, slowest, sum } from '../../../scripts/test-report.ts';

const VITEST = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };

test('counts a Vitest report, skipped and planned tests together', () => {
  expect(readVitest(VITEST)).toMatchObject({ passed: 7, failed: 1, skipped: 3 });
});

test('a test file that does not load counts as a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] },
  ];
  expect(readVitest({ ...VITEST, numFailedTests: 0, testResults }).failed).toBe(1);
});

test('a Playwright test that passed only when repeated counts as failed, and so does an error outside the tests', () => {
  const report = { stats: { expected: 20, unexpected: 1, flaky: 2, skipped: 3 }, errors: [{ message: 'no browser' }] };
  expect(readPlaywright(report)).toMatchObject({ passed: 20, failed: 4, skipped: 3 });
});

test('lists the slowest tests of both runners', () => {
  const vitest = readVitest({
    ...VITEST,
    testResults: [
      { status: 'passed', assertionResults: [{ fullName: 'a', duration: 5 }, { fullName: 'b', duration: 300 }, { fullName: 'c' }] },
    ],
  });
  const playwright = readPlaywright({
    stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 0 },
    errors: [],
    suites: [
      {
        title: 'ring.spec.ts',
        suites: [{ title: 'by touch', specs: [{ title: 'moves', tests: [{ projectName: 'map', results: [{ duration: 100 }] }] }] }],
      },
    ],
  });
  expect(slowest([vitest, playwright], 2)).toEqual([
    { name: 'b', milliseconds: 300 },
    { name: '[map] by touch › moves', milliseconds: 100 },
  ]);
});

test('the last line has the totals, and skipped tests only if there are any', () => {
  const both = sum([
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 2, failed: 3, skipped: 0 },
  ]);
  expect(countLine(both)).toBe('3 passed, 3 failed');
  expect(countLine({ passed: 1, failed: 0, skipped: 1 })).toBe('1 passed, 0 failed, 1 skipped');
});
