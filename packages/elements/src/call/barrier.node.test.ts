import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type BarrierEntry, barriersOf, codeOf, logged } from './barrier.ts';
import { SCENES } from './call.fixture.ts';

const codes = (scene: keyof typeof SCENES) => barriersOf(SCENES[scene]).map(codeOf);
const short = (log: readonly BarrierEntry[]) =>
  log.map(({ barrier, since, until }) => `${codeOf(barrier)} ${since}–${until ?? ''}`);

describe('what is in the way of a meeting', () => {
  it('has a code for each device by itself, and none where somebody chose to do without', () => {
    assert.deepEqual(codes('camera-denied'), ['PUE-CAM-DENIED']);
    assert.deepEqual(codes('nothing-plugged-in'), ['PUE-MIC-MISSING', 'PUE-CAM-MISSING']);
    assert.deepEqual(codes('live-muted'), []);
  });

  it('has a code for what stalls, for how the way was lost, and for what the service said', () => {
    assert.deepEqual(codes('all-stalled'), ['PUE-SOUND-STALLED', 'PUE-PICTURE-STALLED']);
    assert.deepEqual(codes('recovering-signalling'), ['PUE-LINE-SIGNALLING-LOST']);
    assert.deepEqual(codes('recovering-media'), ['PUE-LINE-MEDIA-LOST']);
    assert.deepEqual(codes('too-early'), ['PUE-API-MEETING-NOT-OPEN']);
    assert.deepEqual(codes('live'), []);
  });

  it('is logged from when it is seen to when it is gone, once for as long as it lasts', () => {
    let log = logged([], barriersOf(SCENES['recovering-media']), 1000);
    assert.equal(logged(log, barriersOf(SCENES['recovering-media']), 2000), log);
    log = logged(log, barriersOf(SCENES.live), 4000);
    log = logged(log, barriersOf(SCENES['sound-stalled']), 9000);
    assert.deepEqual(short(log), ['PUE-LINE-MEDIA-LOST 1000–4000', 'PUE-SOUND-STALLED 9000–']);
  });

  it('keeps the last fifty', () => {
    let log: readonly BarrierEntry[] = [];
    for (let at = 0; at < 200; at += 2) {
      log = logged(log, barriersOf(SCENES['recovering-media']), at);
      log = logged(log, [], at + 1);
    }
    assert.equal(log.length, 50);
    assert.equal(log.at(-1)?.until, 199);
  });
});
