import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Remote } from './call.machine.ts';
import { RemoteMedia } from './remote-media.ts';
import { ScriptedRoom } from './scripted-transport.ts';
import { FakeClock } from './testing/fake-clock.fixture.ts';
import { FakeMedia, FakeTrack } from './testing/fake-media.fixture.ts';

function remoteMedia() {
  const clock = new FakeClock();
  const room = new ScriptedRoom();
  const reports: Remote[] = [];
  const remote = new RemoteMedia({
    clock,
    media: new FakeMedia(),
    report: (event) => event.type === 'remote-changed' && reports.push(event.remote),
    streamChanged: () => {},
  });
  const transport = room.create({ remoteTrack: () => {}, remotePresence: () => {}, lost: () => {} });
  return { clock, room, remote, reports, transport };
}

describe('What is shown of the other side', () => {
  it('is the newest picture while an older one of the same person is still there, frozen', async () => {
    const { clock, remote, reports, transport } = remoteMedia();
    remote.measure(transport);
    const [frozen, fresh] = [
      new FakeTrack('video', 'old line').real,
      new FakeTrack('video', 'new line').real,
    ];
    remote.track(frozen, true);
    remote.track(fresh, true);
    assert.deepEqual(remote.stream?.getTracks(), [fresh]);
    await clock.pass(200);
    remote.track(frozen, false);
    assert.deepEqual(remote.stream?.getTracks(), [fresh]);
    assert.equal(reports.at(-1)?.video, 'flowing');
  });

  it('is the older picture again when the newer one goes', () => {
    const { remote, transport } = remoteMedia();
    remote.measure(transport);
    const [first, second] = [new FakeTrack('video', 'first').real, new FakeTrack('video', 'second').real];
    remote.track(first, true);
    remote.track(second, true);
    remote.track(second, false);
    assert.deepEqual(remote.stream?.getTracks(), [first]);
  });

  it('is looked at often until it flows, then every second', async () => {
    const { clock, room, remote, transport } = remoteMedia();
    room.arriving = { audioPackets: 0, videoFrames: 0 };
    remote.measure(transport);
    assert.equal(clock.nextIn, 1000);
    remote.track(new FakeTrack('audio', 'far').real, true);
    assert.equal(clock.nextIn, 200);
    room.arriving = { audioPackets: 50, videoFrames: 0 };
    await clock.pass(200);
    assert.equal(clock.nextIn, 1000);
    remote.clear();
    assert.equal(clock.pending, 0);
  });
});
