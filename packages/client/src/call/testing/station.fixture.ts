import { createCallSession } from '../call-session.ts';
import type { CallView } from '../call-session.ts';
import type { CallRole, CallState } from '../call.machine.ts';
import type { CreateTransport } from '../call-transport.ts';
import type { ScriptedEntry } from '../scripted-transport.ts';
import { ScriptedRoom } from '../scripted-transport.ts';
import { CountingTarget } from './counting-target.fixture.ts';
import { FakeClock, settled } from './fake-clock.fixture.ts';
import { FakeMedia, FakeTrack } from './fake-media.fixture.ts';
import { FakeMeetings, meetingWith } from './fake-meetings.fixture.ts';

/** A session with everything around it made up. */
export interface Station {
  readonly call: CallView;
  readonly clock: FakeClock;
  readonly media: FakeMedia;
  readonly meetings: FakeMeetings;
  readonly room: ScriptedRoom;
  readonly page: CountingTarget;
}

export function stationWith(
  entries: readonly ScriptedEntry[] = [],
  role: CallRole = 'station',
  create?: CreateTransport,
): Station {
  const [clock, media, meetings] = [new FakeClock(), new FakeMedia(), new FakeMeetings()];
  const [room, page] = [new ScriptedRoom(...entries), new CountingTarget()];
  let keys = 0;
  const call = createCallSession({
    ...{
      meetingId: 'meeting-1',
      role,
      displayLabel: 'Sportello',
      lang: () => 'de',
      meetings,
      createTransport: create ?? room.create,
    },
    ...{ clock, media, page, random: () => 0.5, ids: () => `key-${(keys += 1)}` },
  });
  return { call, clock, media, meetings, room, page };
}

/** With both devices, admitted, in the room with an officer who is seen and heard. */
export async function stationInRoom(entries: readonly ScriptedEntry[] = []): Promise<Station> {
  const station = stationWith(entries);
  station.room.remoteTracks = [new FakeTrack('audio', 'far').real, new FakeTrack('video', 'far').real];
  station.meetings.meeting = meetingWith('admitted', 'in-progress');
  station.call.send({ type: 'devices-requested' });
  await settled();
  station.call.send({ type: 'join-requested' });
  await settled();
  return station;
}

/** The state, which is on this step, or the test is wrong. */
export function on<S extends CallState['step']>({ call }: Station, step: S): Extract<CallState, { step: S }> {
  const { state } = call;
  if (!isOn(state, step)) throw new Error(`Expected ${step}, is ${state.step}`);
  return state;
}

function isOn<S extends CallState['step']>(
  state: CallState,
  step: S,
): state is Extract<CallState, { step: S }> {
  return state.step === step;
}
