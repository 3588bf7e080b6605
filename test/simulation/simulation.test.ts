import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Flaws } from './books.ts';
import { KNOWN_SEEDS } from './known-seeds.ts';
import { playSeeds } from './play-seeds.ts';
import type { Played } from './seed-worker.ts';
import { simulate, storeFor } from './simulate.ts';

const SEEDS = 2000;
/** Within so many stories a missing safeguard must show. */
const SOON = 50;

describe('a crowd after the same few slots, over a network that does its worst', () => {
  it(`${SEEDS} times: nobody is told what is not so, no slot is had twice, nobody is left waiting`, async () => {
    const broken: Played[] = [];
    let played = 0;
    await playSeeds(1, SEEDS, (one) => {
      played += 1;
      if (one.broken !== undefined) broken.push(one);
    });
    assert.deepEqual(broken, []);
    assert.equal(played, SEEDS);
  });

  for (const { seed, found } of KNOWN_SEEDS)
    it(`seed ${seed} ends well, where once ${found}`, async () => {
      assert.equal((await simulate(seed, { store: storeFor(seed), changes: false })).broken, undefined);
    });

  it('is the same story each time for the same seed', async () => {
    for (const seed of [3, 10]) {
      const first = await simulate(seed, { store: storeFor(seed) });
      assert.deepEqual(await simulate(seed, { store: storeFor(seed) }), first);
    }
  });
});

describe('what the simulation is worth', () => {
  const flaws: readonly (readonly [string, Flaws])[] = [
    ['the unique index of slots', { slotsTwice: true }],
    ['the answer that is kept with each key', { forgetsKeys: true }],
  ];
  for (const [what, flaw] of flaws)
    it(`it sees within ${SOON} seeds that a desk is without ${what}`, async () => {
      for (let seed = 1; seed <= SOON; seed += 1)
        if ((await simulate(seed, { flaws: flaw })).broken !== undefined) return;
      assert.fail(`${SOON} stories ended well although they must not`);
    });
});
