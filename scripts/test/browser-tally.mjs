import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { total } from './tally.mjs';

/** Writes how many browser tests passed, failed and were skipped, for the last line of `npm test`. */
export function tallyReporter(path) {
  return {
    onTestRunFinished({ sessions }) {
      const tally = total(sessions.map(tallySession));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(tally));
      console.log(`  ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
    },
  };
}

export function tallySession({ passed, errors, testResults }) {
  const tests = testResults === undefined ? [] : testsOf(testResults);
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  // A file that did not load, or broke outside its tests, has no failed test to show for it.
  const broken = failed === 0 && (!passed || errors.length > 0) ? 1 : 0;
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: failed + broken,
    skipped: tests.filter((test) => test.skipped).length,
  };
}

function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
