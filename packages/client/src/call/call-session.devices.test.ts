import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settled } from './testing/fake-clock.fixture.ts';
import { FakeTrack } from './testing/fake-media.fixture.ts';
import { on, stationInRoom, stationWith } from './testing/station.fixture.ts';

describe('Microphone and camera', () => {
  it('keep the microphone when the camera is refused', async () => {
    const station = stationWith();
    station.media.answers.videoinput = 'denied';
    station.call.send({ type: 'devices-requested' });
    await settled();
    assert.deepEqual(on(station, 'checking').devices, { microphone: 'live', camera: 'denied' });
    assert.equal(station.media.inUse.length, 1);
  });

  it('let a person in who has neither', async () => {
    const station = stationWith();
    station.media.answers.videoinput = 'missing';
    station.media.answers.audioinput = 'missing';
    station.call.send({ type: 'devices-requested' });
    await settled();
    station.call.send({ type: 'join-requested' });
    await settled();
    on(station, 'waiting');
  });

  it('send no picture at all while the camera is off, and the new one when it is on again', async () => {
    const station = await stationInRoom();
    station.call.send({ type: 'camera-requested', on: false });
    await settled();
    assert.equal(on(station, 'live').devices.camera, 'off');
    assert.equal(station.room.last.sending.video, null);
    station.call.send({ type: 'camera-requested', on: true });
    await settled();
    assert.equal(station.room.last.sending.video, station.media.last('video').real);
  });

  it('put the camera’s light out when it is switched off', async () => {
    const station = await stationInRoom();
    const camera = station.media.last('video');
    station.call.send({ type: 'camera-requested', on: false });
    await settled();
    assert.equal(camera.readyState, 'ended');
  });

  it('mute by the track, and say so only then', async () => {
    const station = await stationInRoom();
    const microphone = station.media.last('audio');
    station.call.send({ type: 'microphone-requested', on: false });
    assert.equal(microphone.enabled, false);
    assert.equal(on(station, 'live').devices.microphone, 'muted');
    station.call.send({ type: 'microphone-requested', on: true });
    assert.equal(microphone.enabled, true);
    assert.equal(on(station, 'live').devices.microphone, 'live');
  });

  it('are muted when the system mutes them', async () => {
    const station = await stationInRoom();
    station.media.last('audio').silence(true);
    assert.equal(on(station, 'live').devices.microphone, 'muted');
    station.media.last('audio').silence(false);
    assert.equal(on(station, 'live').devices.microphone, 'live');
  });

  it('give the old microphone up only when the new one is on the air', async () => {
    const station = await stationInRoom();
    const old = station.media.last('audio');
    const onTheAir: unknown[] = [];
    old.stop = () => {
      onTheAir.push(station.room.last.sending.audio);
      FakeTrack.prototype.stop.call(old);
    };
    station.call.send({ type: 'device-chosen', kind: 'audioinput', deviceId: 'headset' });
    await settled();
    assert.deepEqual(onTheAir, [station.media.last('audio').real]);
    assert.equal(station.media.last('audio').deviceId, 'headset');
    assert.equal(old.readyState, 'ended');
  });

  it('keep the microphone that is there when the other one cannot be opened', async () => {
    const station = await stationInRoom();
    const microphone = station.media.last('audio');
    station.media.answers.audioinput = 'busy';
    station.call.send({ type: 'device-chosen', kind: 'audioinput', deviceId: 'headset' });
    await settled();
    assert.equal(on(station, 'live').devices.microphone, 'live');
    assert.equal(microphone.readyState, 'live');
    assert.equal(station.room.last.sending.audio, microphone.real);
  });

  it('fall back on the default microphone when the one in use is unplugged, and say that it was lost', async () => {
    const station = await stationInRoom();
    const told: string[] = [];
    station.call.subscribe(() => told.push(on(station, 'live').devices.microphone));
    station.media.last('audio').unplug();
    await settled();
    assert.ok(told.includes('lost'));
    assert.equal(told.at(-1), 'live');
    assert.equal(station.room.last.sending.audio, station.media.last('audio').real);
    assert.equal(station.media.asked.at(-1), 'audioinput default');
  });

  it('try the default device once, and stay lost without one', async () => {
    const station = await stationInRoom();
    station.media.answers.audioinput = 'missing';
    station.media.last('audio').unplug();
    await settled();
    assert.equal(on(station, 'live').devices.microphone, 'lost');
    assert.equal(station.media.asked.length, 3);
    assert.equal(station.room.last.sending.audio, null);
  });

  it('never unmute a person by changing or losing the microphone', async () => {
    const station = await stationInRoom();
    station.call.send({ type: 'microphone-requested', on: false });
    station.media.last('audio').unplug();
    await settled();
    assert.equal(on(station, 'live').devices.microphone, 'muted');
    assert.equal(station.media.last('audio').enabled, false);
    station.call.send({ type: 'device-chosen', kind: 'audioinput', deviceId: 'headset' });
    await settled();
    assert.equal(station.media.last('audio').enabled, false);
    assert.equal(on(station, 'live').devices.microphone, 'muted');
  });

  it('go on the air as they are now when they changed while the room was being entered', async () => {
    const station = await stationInRoom(['hangs']);
    station.call.send({ type: 'camera-requested', on: false });
    await settled();
    station.room.last.finishEntry();
    await settled();
    on(station, 'live');
    assert.equal(station.room.last.sending.video, null);
  });

  it('show the same preview stream from beginning to end', async () => {
    const station = await stationInRoom();
    const stream = station.call.localStream;
    station.call.send({ type: 'device-chosen', kind: 'videoinput', deviceId: 'document' });
    await settled();
    assert.equal(station.call.localStream, stream);
    assert.deepEqual(stream?.getTracks().length, 2);
  });

  it('enter the room anew when another track cannot be put on the air', async () => {
    const station = await stationInRoom();
    station.room.last.refuseReplacing('media-failed');
    station.call.send({ type: 'camera-requested', on: false });
    await settled();
    on(station, 'live');
    assert.equal(station.room.made.length, 2);
    assert.equal(station.room.last.sending.video, null);
  });
});
