import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tallySession } from './browser-tally.mjs';

const suite = (tests, suites = []) => ({ tests, suites });
const passed = { passed: true };
const failed = { passed: false };
const skipped = { passed: false, skipped: true };

test('tests are counted through all suites', () => {
  const testResults = suite([passed], [suite([failed, skipped], [suite([passed])])]);
  assert.deepEqual(tallySession({ passed: false, errors: [], testResults }), {
    passed: 2,
    failed: 1,
    skipped: 1,
  });
});

test('a file that did not load counts as a failure, though it has no test to show', () => {
  assert.equal(tallySession({ passed: false, errors: [{}], testResults: undefined }).failed, 1);
});

test('a file that broke outside its tests counts as a failure', () => {
  assert.equal(tallySession({ passed: true, errors: [{}], testResults: suite([passed]) }).failed, 1);
});
