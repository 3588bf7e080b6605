import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NOTHING_YET, forgotten, measured, remoteOf } from './flow.ts';

const BOTH = new Set(['audio', 'video'] as const);
const figures = (audioPackets: number, videoFrames: number) => ({ audioPackets, videoFrames });

describe('What the figures say', () => {
  it('is nothing before anything came', () => {
    const flow = measured(NOTHING_YET, figures(0, 0), 1000);
    assert.deepEqual(remoteOf(flow, BOTH, 60_000), { audio: 'none', video: 'none' });
  });

  it('is nothing of what was not announced', () => {
    const flow = measured(NOTHING_YET, figures(10, 10), 1000);
    assert.deepEqual(remoteOf(flow, new Set(['audio'] as const), 1000), { audio: 'flowing', video: 'none' });
  });

  it('is a stall after two seconds of silence and three without a picture', () => {
    const flow = measured(NOTHING_YET, figures(10, 10), 1000);
    assert.deepEqual(remoteOf(flow, BOTH, 2999), { audio: 'flowing', video: 'flowing' });
    assert.deepEqual(remoteOf(flow, BOTH, 3000), { audio: 'stalled', video: 'flowing' });
    assert.deepEqual(remoteOf(flow, BOTH, 4000), { audio: 'stalled', video: 'stalled' });
  });

  it('flows when another stream begins to count from zero', () => {
    const before = measured(NOTHING_YET, figures(500, 500), 1000);
    const after = measured(before, figures(3, 3), 9000);
    assert.deepEqual(remoteOf(after, BOTH, 9000), { audio: 'flowing', video: 'flowing' });
  });

  it('is no stall when a camera comes back that had been switched off', () => {
    const before = measured(NOTHING_YET, figures(500, 500), 1000);
    const off = forgotten(before, 'video');
    assert.equal(remoteOf(off, BOTH, 60_000).video, 'none');
    assert.equal(remoteOf(measured(off, figures(500, 501), 60_000), BOTH, 60_000).video, 'flowing');
  });
});
