import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settled } from './testing/fake-clock.fixture.ts';
import { endedMeeting, meetingWith, refused } from './testing/fake-meetings.fixture.ts';
import type { Station } from './testing/station.fixture.ts';
import { on, stationInRoom } from './testing/station.fixture.ts';

/** The pauses before the next so many tries. */
async function pausesOf(station: Station, tries: number): Promise<readonly (number | null)[]> {
  const pauses: (number | null)[] = [];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    pauses.push(station.clock.nextIn);
    await station.clock.pass(station.clock.nextIn ?? 0);
  }
  return pauses;
}

describe('A call that loses its way', () => {
  it('comes back at once, with fresh credentials and the same devices', async () => {
    const station = await stationInRoom();
    station.room.lose('signalling');
    await settled();
    on(station, 'live');
    assert.equal(station.room.made.length, 2);
    assert.deepEqual(station.meetings.keys, ['key-1', 'key-2']);
    assert.equal(station.room.last.sending.audio, station.media.last('audio').real);
    assert.equal(station.media.asked.length, 2);
  });

  it('tries again after growing pauses, for as long as the meeting lasts', async () => {
    const station = await stationInRoom(['enters', 'unreachable']);
    station.room.lose('media');
    await settled();
    // Half of each ceiling: chance is 0.5 here. The first try waits for nothing.
    assert.deepEqual(await pausesOf(station, 7), [150, 600, 1350, 2400, 3500, 3500, 3500]);
    assert.equal(on(station, 'recovering').attempt, 9);
    station.meetings.tell(endedMeeting());
    await settled();
    assert.equal(on(station, 'ended').reason, 'meeting-ended');
    assert.equal(station.clock.pending, 0);
  });

  it('does not wait out the pause when the network is back', async () => {
    const station = await stationInRoom(['enters', 'unreachable', 'unreachable', 'enters']);
    station.room.lose('signalling');
    await settled();
    await pausesOf(station, 1);
    on(station, 'recovering');
    station.page.dispatchEvent(new Event('online'));
    await settled();
    on(station, 'live');
  });

  it('never has two entries in the room at once', async () => {
    const station = await stationInRoom(['enters', 'hangs', 'enters']);
    station.room.lose('signalling');
    await settled();
    station.room.last.finishEntry('deadline');
    await station.clock.pass(1000);
    on(station, 'live');
    assert.equal(station.room.made.length, 3);
    assert.equal(station.room.present.length, 1);
  });

  it('does not listen to a way that it has given up', async () => {
    const station = await stationInRoom();
    const [first] = station.room.made;
    station.room.lose('signalling');
    await settled();
    first?.lose('media');
    first?.remoteLeaves();
    assert.equal(on(station, 'live').step, 'live');
    assert.notEqual(station.call.remoteStream, null);
  });

  it('waits again when the server put it back into the waiting room', async () => {
    const station = await stationInRoom(['enters', 'hangs']);
    station.room.lose('media');
    await settled();
    station.meetings.tell(meetingWith('waiting'));
    await settled();
    on(station, 'waiting');
    assert.equal(station.room.present.length, 0);
    station.meetings.tell(meetingWith('admitted', 'in-progress'));
    await settled();
    on(station, 'connecting');
  });

  it('asks for its place again when the server gave it away', async () => {
    const station = await stationInRoom();
    station.meetings.next.credentials.push(refused('not-admitted'));
    station.room.lose('media');
    await station.clock.pass(1000);
    on(station, 'live');
    assert.deepEqual(station.meetings.asked.filter((what) => what === 'attend here').length, 2);
  });

  it('comes not back before the time that the server asked for', async () => {
    const station = await stationInRoom();
    station.meetings.next.credentials.push(refused('rate-limited', { retryAfterMs: 9000 }));
    station.room.lose('media');
    await station.clock.pass(8900);
    on(station, 'recovering');
    await station.clock.pass(200);
    on(station, 'live');
  });

  it('ends as failed when no other try can help', async () => {
    const station = await stationInRoom();
    station.meetings.next.credentials.push(refused('grant-expired'));
    station.room.lose('media');
    await settled();
    const ended = on(station, 'ended');
    assert.deepEqual([ended.reason, ended.failure?.code], ['failed', 'grant-expired']);
    assert.equal(station.media.inUse.length, 0);
  });

  it('goes on trying when the code for the room could not be loaded', async () => {
    const station = await stationInRoom(['engine-not-loaded', 'enters']);
    await station.clock.pass(0);
    on(station, 'live');
  });
});

describe('The session token', () => {
  it('is renewed after six tenths of its life, again and again', async () => {
    const station = await stationInRoom();
    await station.clock.pass(180_000);
    assert.deepEqual(station.room.last.tokens, ['first-token', 'renewed-1']);
    await station.clock.pass(180_000);
    assert.deepEqual(station.room.last.tokens, ['first-token', 'renewed-1', 'renewed-2']);
  });

  it('is asked for again when the first answer did not come', async () => {
    const station = await stationInRoom();
    station.meetings.next.renewal.push(refused('timeout'), refused('network'));
    await station.clock.pass(182_000);
    assert.deepEqual(station.room.last.tokens, ['first-token', 'renewed-1']);
    on(station, 'live');
  });

  it('is renewed for the room that is open and for no other', async () => {
    const station = await stationInRoom();
    station.room.lose('signalling');
    await settled();
    await station.clock.pass(180_000);
    assert.deepEqual(
      station.room.made.map(({ tokens }) => tokens.length),
      [1, 2],
    );
  });
});

describe('What comes from the other side', () => {
  it('flows, stalls after three seconds without a picture, and flows again', async () => {
    const station = await stationInRoom();
    await station.clock.pass(1000);
    assert.deepEqual(on(station, 'live').remote, { audio: 'flowing', video: 'flowing' });
    station.room.arriving = { audioPackets: 50, videoFrames: 0 };
    await station.clock.pass(3000);
    assert.deepEqual(on(station, 'live').remote, { audio: 'flowing', video: 'stalled' });
    station.room.arriving = { audioPackets: 50, videoFrames: 24 };
    await station.clock.pass(1000);
    assert.deepEqual(on(station, 'live').remote, { audio: 'flowing', video: 'flowing' });
  });

  it('stalls after two seconds without sound', async () => {
    const station = await stationInRoom();
    await station.clock.pass(1000);
    station.room.arriving = { audioPackets: 0, videoFrames: 24 };
    await station.clock.pass(2000);
    assert.deepEqual(on(station, 'live').remote, { audio: 'stalled', video: 'flowing' });
  });

  it('is no stall when the other side switches its camera off', async () => {
    const station = await stationInRoom();
    await station.clock.pass(1000);
    const camera = station.room.remoteTracks[1];
    assert.ok(camera);
    station.room.last.remoteStops(camera);
    await station.clock.pass(10_000);
    assert.deepEqual(on(station, 'live').remote, { audio: 'flowing', video: 'none' });
  });

  it('is nothing when the other side has left', async () => {
    const station = await stationInRoom();
    await station.clock.pass(1000);
    station.room.last.remoteLeaves();
    assert.deepEqual(on(station, 'live').remote, { audio: 'none', video: 'none' });
    assert.equal(station.call.remoteStream, null);
  });

  it('is offered the telephone after twenty seconds, however many tries there were, and goes on trying', async () => {
    const station = await stationInRoom(['enters', 'unreachable']);
    station.room.lose('media');
    await settled();
    await station.clock.pass(19_900);
    assert.equal(on(station, 'recovering').phoneOffered, false);
    await station.clock.pass(100);
    assert.equal(on(station, 'recovering').phoneOffered, true);
    const tries = on(station, 'recovering').attempt;
    await station.clock.pass(10_000);
    assert.ok(on(station, 'recovering').attempt > tries);
    assert.equal(on(station, 'recovering').phoneOffered, true);
  });

  it('is not offered it when the way came back before, and counts anew the next time', async () => {
    const station = await stationInRoom(['enters', 'unreachable', 'enters', 'unreachable']);
    station.room.lose('media');
    await settled();
    await station.clock.pass(5000);
    on(station, 'live');
    station.room.lose('media');
    await settled();
    await station.clock.pass(19_900);
    assert.equal(on(station, 'recovering').phoneOffered, false);
  });

  it('says to the service that it goes on by telephone, and takes that back', async () => {
    const station = await stationInRoom(['enters', 'unreachable']);
    station.room.lose('media');
    await settled();
    for (const byPhone of [true, false]) {
      station.call.send({ type: 'telephone-chosen', byPhone });
      await settled();
      assert.equal(on(station, 'recovering').meeting.by_phone, byPhone);
    }
    assert.deepEqual(
      station.meetings.asked.filter((what) => what.startsWith('telephone')),
      ['telephone true', 'telephone false'],
    );
  });
});
