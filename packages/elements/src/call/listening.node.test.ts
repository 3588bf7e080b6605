import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginning, listened, verdictOf } from './listening.ts';

const VOICE = 0.1;
const NOTHING = 0.0001;

describe('listening to a microphone', () => {
  it('hears a voice, and still has heard it in the pause between two sentences', () => {
    const voice = listened(beginning(0), VOICE, 100);
    assert.equal(verdictOf(voice, 100), 'heard');
    assert.equal(verdictOf(listened(voice, NOTHING, 3000), 3000), 'heard');
  });

  it('says after five seconds that nothing comes, and takes that back at the first word', () => {
    const silence = listened(beginning(0), NOTHING, 4900);
    assert.equal(verdictOf(silence, 4900), 'listening');
    assert.equal(verdictOf(silence, 5000), 'silent');
    assert.equal(verdictOf(listened(silence, VOICE, 6000), 6000), 'heard');
  });

  it('blames no microphone while the browser does not listen', () => {
    const asleep = listened(beginning(0), null, 60_000);
    assert.equal(verdictOf(asleep, 60_000), 'listening');
    assert.equal(asleep.level, 0);
  });

  it('shows from nothing to as loud as can be, and nothing beyond', () => {
    const shown = (rms: number) => listened(beginning(0), rms, 0).level;
    assert.deepEqual([shown(0), shown(1), shown(4)], [0, 1, 1]);
    assert.ok(shown(0.01) > 0.3 && shown(0.01) < 0.4);
  });
});
