import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Fate } from './network.ts';
import { WRITES, type Write } from './writes.ts';
import { LoneDesk } from './lone-desk.ts';

const FAULTS: readonly Fate[] = [
  'lost',
  'lost in silence',
  'cut request',
  'reset after commit',
  'answer lost in silence',
  'cut answer',
  'doubled',
  'late',
  'gateway',
];
/** So many times in a row, and then all is well. */
const TIMES = 5;

const SECOND = 1000;
const MINUTE = 60 * SECOND;

describe('a line that fails five times in a row', () => {
  for (const [name, write] of Object.entries(WRITES))
    describe(`under ${name}`, () => {
      for (const fault of FAULTS) {
        it(`(${fault}, the write alone): the truth in the end, once, and never a silent screen`, () =>
          suffers(write, fault, write.path));
        it(`(${fault}, whatever is sent): the truth in the end, once, and never a silent screen`, () =>
          suffers(write, fault, /./));
      }
    });
});

async function suffers(write: Write, fault: Fate, path: RegExp): Promise<void> {
  const desk = new LoneDesk(write.atCounter);
  after(() => desk.close());
  await write.approach(desk);
  let left = TIMES;
  desk.network.plan = (arrival) => {
    const meant =
      arrival.method !== 'DELETE' && path.test(`${arrival.method} ${new URL(arrival.url).pathname}`);
    if (left === 0 || !meant) return undefined;
    left -= 1;
    return fault;
  };
  const key = write.press(desk);

  await desk.clock.pass(SECOND + 1);
  assert.notEqual(desk.doubt(key), 'none', 'a second later nothing is said');

  await desk.clock.pass(MINUTE);
  const known = desk.doubt(key) === undefined;
  assert.ok(known || desk.doubt(key) === 'unresolved', `after a minute: ${desk.doubt(key)}`);
  if (!known) desk.page.send({ type: 'try-again', key });

  await desk.clock.pass(2 * MINUTE);
  assert.equal(desk.doubt(key), undefined, 'it is known in the end');
  write.check(desk);
  desk.ledger.checkAll();
  assert.equal(desk.ledger.broken, undefined, desk.ledger.lines.join('\n'));
}
