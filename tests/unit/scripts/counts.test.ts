import { expect, test } from 'vitest';
import { countLine, countPlaywright, countVitest, sum } from '../../../scripts/counts.ts';

test('a Vitest report is counted, skipped and planned tests together', () => {
  const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };
  expect(countVitest(report)).toEqual({ passed: 7, failed: 1, skipped: 3 });
});

test('a test file that does not load counts as a failure', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 7, failed: 1, skipped: 0 });
});

test('a Playwright test that passed only when repeated counts as failed, and so does an error outside the tests', () => {
  const report = { stats: { expected: 20, unexpected: 1, flaky: 2, skipped: 3 }, errors: [{ message: 'no browser' }] };
  expect(countPlaywright(report)).toEqual({ passed: 20, failed: 4, skipped: 3 });
});

test('the last line sums both and names skipped tests only where there are any', () => {
  const both = sum([
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 2, failed: 3, skipped: 0 },
  ]);
  expect(countLine(both)).toBe('3 passed, 3 failed');
  expect(countLine({ passed: 1, failed: 0, skipped: 1 })).toBe('1 passed, 0 failed, 1 skipped');
});
