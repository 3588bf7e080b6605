import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keysToBook, MOST_KEYS } from './kit/at-counter.ts';
import { startWorld } from './kit/world.ts';

test(`an operator books a known resident with at most ${MOST_KEYS} keys beside what is typed`, async (t) => {
  const world = await startWorld('embedded');
  t.after(() => world.stop());
  const presses = await keysToBook(world);
  t.diagnostic(`${presses} keys`);
  assert.ok(presses <= MOST_KEYS, `${presses} keys`);
});
