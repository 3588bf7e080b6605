import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ScriptedRoom } from './scripted-transport.ts';
import { settled } from './testing/fake-clock.fixture.ts';
import { endedMeeting, meetingWith, refused } from './testing/fake-meetings.fixture.ts';
import { on, stationInRoom, stationWith } from './testing/station.fixture.ts';

describe('A call at the station', () => {
  it('asks the browser and the server for nothing before somebody does something', async () => {
    const { call, media, meetings, room } = stationWith();
    await settled();
    assert.equal(call.state.step, 'idle');
    assert.deepEqual([media.asked, meetings.asked, room.made], [[], [], []]);
  });

  it('waits until the officer lets it in, then enters the room', async () => {
    const station = stationWith();
    station.call.send({ type: 'join-requested' });
    await settled();
    assert.equal(on(station, 'waiting').meeting.id, 'meeting-1');
    assert.equal(station.room.made.length, 0);
    station.meetings.tell(meetingWith('admitted', 'in-progress'));
    await settled();
    assert.equal(on(station, 'live').remote.audio, 'none');
    assert.equal(station.room.present.length, 1);
  });

  it('asks for the titles of the meeting in the language of the page', async () => {
    const station = stationWith();
    station.call.send({ type: 'join-requested' });
    await settled();
    assert.deepEqual(station.meetings.languages, ['de']);
  });

  it('fetches what the room needs while it waits, and not before', async () => {
    let prepared = 0;
    const room = new ScriptedRoom();
    const station = stationWith(
      [],
      'station',
      Object.assign(room.create, { prepare: () => (prepared += 1) }),
    );
    station.call.send({ type: 'devices-requested' });
    await settled();
    assert.equal(prepared, 0);
    station.call.send({ type: 'join-requested' });
    assert.equal(prepared, 1);
  });

  it('goes straight into the room after a reload when it had been let in already', async () => {
    const station = stationWith();
    station.meetings.meeting = meetingWith('joined', 'in-progress');
    station.call.send({ type: 'join-requested' });
    await settled();
    on(station, 'live');
  });

  it('tells the officer what works, and nothing while the person is still being asked', async () => {
    const station = stationWith();
    station.media.answers.videoinput = 'missing';
    station.call.send({ type: 'devices-requested' });
    await settled();
    station.call.send({ type: 'join-requested' });
    await settled();
    assert.deepEqual(station.meetings.presences[0]?.device_check, {
      microphone: 'working',
      camera: 'missing',
    });
    const hurried = stationWith();
    hurried.media.answers.videoinput = 'unanswered';
    hurried.call.send({ type: 'devices-requested' });
    hurried.call.send({ type: 'join-requested' });
    await settled();
    assert.equal(hurried.meetings.presences[0]?.device_check, undefined);
  });

  it('asks for a place again when the line was down, and says why meanwhile', async () => {
    const station = stationWith();
    station.meetings.next.attend.push(refused('network'));
    station.call.send({ type: 'join-requested' });
    await settled();
    assert.equal(on(station, 'checking').failure?.code, 'network');
    assert.equal(station.clock.nextIn, 150);
    await station.clock.pass(150);
    on(station, 'waiting');
  });

  it('ends for everybody when the officer closes the meeting, with the devices given back', async () => {
    const station = await stationInRoom();
    station.meetings.tell(endedMeeting());
    await settled();
    assert.equal(on(station, 'ended').reason, 'meeting-ended');
    assert.deepEqual([station.media.inUse.length, station.room.present.length], [0, 0]);
  });

  it('gives up its place and every device when the person leaves', async () => {
    const station = await stationInRoom();
    station.call.send({ type: 'leave-requested' });
    await settled();
    assert.equal(on(station, 'ended').reason, 'left');
    assert.equal(station.meetings.asked.at(-1), 'attend left');
    assert.deepEqual([station.media.inUse.length, station.room.present.length], [0, 0]);
    assert.equal(station.call.localStream, null);
    assert.equal(station.call.remoteStream, null);
  });

  it('gives back a camera that the person allows only after having left', async () => {
    const station = stationWith();
    station.media.answers.videoinput = 'unanswered';
    station.call.send({ type: 'devices-requested' });
    await settled();
    station.call.send({ type: 'leave-requested' });
    station.media.grant();
    await settled();
    assert.equal(station.media.tracks.length, 2);
    assert.equal(station.media.inUse.length, 0);
  });

  it('leaves the room when the page goes away, and keeps its place for a reload', async () => {
    const station = await stationInRoom();
    station.page.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: false }));
    await settled();
    assert.equal(station.room.present.length, 0);
    assert.equal(station.media.inUse.length, 0);
    assert.ok(!station.meetings.asked.includes('attend left'));
  });

  it('stays in the room when the page is only put aside', async () => {
    const station = await stationInRoom();
    station.page.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }));
    await settled();
    on(station, 'live');
  });

  it('leaves no timer, no listener and no watcher behind, however often it is closed', async () => {
    const station = await stationInRoom();
    let isClosed = false;
    station.call.subscribe(() => assert.ok(!isClosed, 'told after the close'));
    const closing = [station.call.close(), station.call.close()];
    isClosed = true;
    await Promise.all(closing);
    await settled();
    assert.equal(station.clock.pending, 0);
    assert.equal(station.page.listeners, 0);
    assert.equal(station.meetings.watchers, 0);
    assert.deepEqual(
      station.media.tracks.map(({ listeners }) => listeners),
      [0, 0],
    );
    assert.equal(station.room.present.length, 0);
  });

  it('leaves nothing behind when it is closed in the middle of entering', async () => {
    const station = await stationInRoom(['hangs']);
    on(station, 'connecting');
    await station.call.close();
    await settled();
    assert.deepEqual([station.clock.pending, station.page.listeners, station.meetings.watchers], [0, 0, 0]);
    assert.equal(station.room.present.length, 0);
  });

  it('tells whoever subscribed, until they do not want it any more', async () => {
    const station = stationWith();
    let told = 0;
    const stop = station.call.subscribe(() => (told += 1));
    station.call.send({ type: 'devices-requested' });
    await settled();
    assert.ok(told > 0);
    const before = told;
    stop();
    station.call.send({ type: 'leave-requested' });
    assert.equal(told, before);
  });
});

describe('A call at the officer’s desk', () => {
  it('lets the station in, and shows why when that did not work', async () => {
    const desk = stationWith([], 'officer');
    desk.meetings.meeting = meetingWith('admitted', 'waiting');
    desk.call.send({ type: 'join-requested' });
    await settled();
    on(desk, 'live');
    desk.meetings.admission = refused('booking-state');
    desk.call.send({ type: 'admission-decided', participant: 'other', decision: 'admitted' });
    await settled();
    assert.equal(on(desk, 'live').failure?.code, 'booking-state');
    desk.meetings.admission = null;
    desk.call.send({ type: 'admission-decided', participant: 'other', decision: 'admitted' });
    await settled();
    assert.equal(on(desk, 'live').failure, null);
    assert.equal(desk.meetings.asked.at(-1), 'admit other admitted');
  });

  it('ends with the outcome that the officer records', async () => {
    const desk = stationWith([], 'officer');
    desk.meetings.meeting = meetingWith('admitted', 'in-progress');
    desk.call.send({ type: 'join-requested' });
    await settled();
    desk.call.send({ type: 'outcome-recorded', outcome: 'resolved' });
    await settled();
    assert.equal(on(desk, 'ended').reason, 'meeting-ended');
    assert.equal(desk.meetings.presences.at(-1)?.role, 'officer');
  });
});
