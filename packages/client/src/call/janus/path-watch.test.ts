import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FakeClock } from '../testing/fake-clock.fixture.ts';
import { PathWatch } from './path-watch.ts';

function watched() {
  const clock = new FakeClock();
  const told: string[] = [];
  const path = new PathWatch(clock, {
    connected: () => told.push('connected'),
    broken: () => told.push('broken'),
  });
  return { clock, told, path };
}

describe('The path of the media', () => {
  it('may be away for less than two seconds', async () => {
    const { clock, told, path } = watched();
    path.is('connected');
    path.is('disconnected');
    await clock.pass(1999);
    path.is('connected');
    await clock.pass(10_000);
    assert.deepEqual(told, ['connected']);
  });

  it('is broken after two seconds, once', async () => {
    const { clock, told, path } = watched();
    path.is('disconnected');
    await clock.pass(2000);
    path.is('failed');
    path.broken();
    assert.deepEqual(told, ['broken']);
  });

  it('is broken at once when it failed', () => {
    const { told, path } = watched();
    path.is('failed');
    assert.deepEqual(told, ['broken']);
  });

  it('is of no interest any more once it was given up', async () => {
    const { clock, told, path } = watched();
    path.is('disconnected');
    path.stop();
    path.is('failed');
    await clock.pass(10_000);
    assert.deepEqual([told, clock.pending], [[], 0]);
  });
});
