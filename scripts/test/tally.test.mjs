import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settle, total } from './tally.mjs';

test('a part that passed is what it counted', () => {
  assert.deepEqual(settle(0, { passed: 3, failed: 0, skipped: 1 }), { passed: 3, failed: 0, skipped: 1 });
});

test('a part that ran no test has failed', () => {
  assert.equal(settle(0, { passed: 0, failed: 0, skipped: 0 }).failed, 1);
});

test('a part that said nothing has failed', () => {
  assert.equal(settle(0).failed, 1);
});

test('a part that ended badly has failed, even when every test that it counted passed', () => {
  assert.equal(settle(1, { passed: 3, failed: 0, skipped: 0 }).failed, 1);
});

test('failed tests are counted, not the part', () => {
  assert.equal(settle(1, { passed: 3, failed: 2, skipped: 0 }).failed, 2);
});

test('the last line is the sum of the parts', () => {
  const parts = [
    settle(0, { passed: 3, failed: 0, skipped: 1 }),
    settle(1, { passed: 1, failed: 2, skipped: 0 }),
  ];
  assert.deepEqual(total(parts), { passed: 4, failed: 2, skipped: 1 });
});
