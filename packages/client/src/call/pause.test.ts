import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Pause, pauseBefore } from './pause.ts';
import { FakeClock } from './testing/fake-clock.fixture.ts';

const ALMOST_ONE = 0.999_999;

describe('The pause before another try', () => {
  it('is nothing, then grows up to seven seconds', () => {
    const longest = [0, 1, 2, 3, 4, 5, 6, 7, 50].map((attempt) => pauseBefore(attempt, () => ALMOST_ONE, 0));
    assert.deepEqual(longest, [0, 0, 300, 1200, 2700, 4800, 7000, 7000, 7000]);
  });

  it('is anything below that, by chance', () => {
    assert.equal(
      pauseBefore(4, () => 0, 0),
      0,
    );
    assert.equal(
      pauseBefore(4, () => 0.25, 0),
      675,
    );
  });

  it('is never shorter than the server asked for', () => {
    assert.equal(
      pauseBefore(1, () => 0.5, 20_000),
      20_000,
    );
  });

  it('can be cut short, and called off, without leaving a timer', async () => {
    const clock = new FakeClock();
    const pause = new Pause(clock);
    const hastened = pause.wait(5000, new AbortController().signal);
    pause.hasten();
    await hastened;
    const caller = new AbortController();
    const calledOff = pause.wait(5000, caller.signal);
    caller.abort();
    await calledOff;
    assert.equal(clock.pending, 0);
  });
});
