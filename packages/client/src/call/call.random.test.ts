import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CallReport } from './call-events.ts';
import type { CallRequest, CallState } from './call.machine.ts';
import { transition } from './call.machine.ts';
import { settled } from './testing/fake-clock.fixture.ts';
import { endedMeeting, failureOf, meetingWith, refused } from './testing/fake-meetings.fixture.ts';
import type { Station } from './testing/station.fixture.ts';
import { stationWith } from './testing/station.fixture.ts';

const requests: fc.Arbitrary<CallRequest> = fc.oneof(
  fc.constantFrom<CallRequest>(
    { type: 'devices-requested' },
    { type: 'join-requested' },
    { type: 'leave-requested' },
    { type: 'outcome-recorded', outcome: 'resolved' },
    { type: 'admission-decided', participant: 'other', decision: 'admitted' },
    { type: 'device-chosen', kind: 'audioinput', deviceId: 'headset' },
    { type: 'device-chosen', kind: 'videoinput', deviceId: 'document' },
  ),
  fc.boolean().map((on): CallRequest => ({ type: 'microphone-requested', on })),
  fc.boolean().map((on): CallRequest => ({ type: 'camera-requested', on })),
);

const meetings = fc.constantFrom(
  meetingWith('waiting'),
  meetingWith('admitted', 'in-progress'),
  meetingWith('joined', 'in-progress'),
  meetingWith('left'),
  meetingWith('denied'),
  endedMeeting(),
);

const failures = fc
  .constantFrom(
    'network',
    'timeout',
    'not-admitted',
    'meeting-ended',
    'not-found',
    'credential-used' as const,
  )
  .map((code) => failureOf(code));

const reports: fc.Arbitrary<CallReport> = fc.oneof(
  fc.constantFrom<CallReport>(
    { type: 'joined' },
    { type: 'lost', cause: 'media' },
    { type: 'lost', cause: 'session-expired' },
    { type: 'network-returned' },
    { type: 'closed' },
    { type: 'remote-changed', remote: { audio: 'flowing', video: 'stalled' } },
  ),
  fc.record({
    type: fc.constant('device-changed' as const),
    device: fc.constantFrom('microphone' as const, 'camera' as const),
    is: fc.constantFrom('off', 'live', 'muted', 'denied', 'missing', 'busy', 'lost' as const),
  }),
  meetings.map((meeting): CallReport => ({ type: 'meeting-read', meeting })),
  fc.record({
    type: fc.constant('request-failed' as const),
    request: fc.constantFrom('attend', 'watch', 'credentials', 'renewal', 'admit', 'outcome' as const),
    failure: failures,
  }),
);

describe('Whatever happens, in whatever order', () => {
  it('the machine answers, ends once, and disconnects before every way in but the first', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(requests, reports), { maxLength: 60 }), (events) => {
        let state: CallState = { step: 'idle' };
        let mayBeInRoom = false;
        for (const event of events) {
          const [next, ...effects] = transition(state, event);
          if (state.step === 'ended') assert.deepEqual([next, effects], [state, []]);
          for (const { type } of effects) {
            if (type === 'connect') assert.ok(!mayBeInRoom, 'two ways in');
            if (type === 'connect' || type === 'disconnect') mayBeInRoom = type === 'connect';
          }
          if (next.step === 'ended') assert.ok(!mayBeInRoom, 'ended in the room');
          state = next;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

type Happening = (station: Station) => void;

const happenings: fc.Arbitrary<Happening> = fc.oneof(
  requests.map(
    (request): Happening =>
      (station) =>
        station.call.send(request),
  ),
  meetings.map(
    (meeting): Happening =>
      (station) =>
        station.meetings.tell(meeting),
  ),
  fc.constantFrom<Happening>(
    (station) => station.room.lose('media'),
    (station) => station.room.lose('signalling'),
    (station) => station.room.made.at(0)?.lose('session-expired'),
    (station) => station.room.made.at(-1)?.finishEntry(),
    (station) => station.room.made.at(-1)?.finishEntry('deadline'),
    (station) => station.media.inUse.at(-1)?.unplug(),
    (station) => station.media.inUse.at(0)?.silence(true),
    (station) => station.media.inUse.at(0)?.silence(false),
    (station) => station.media.grant(),
    (station) => station.page.dispatchEvent(new Event('online')),
    (station) => station.meetings.next.credentials.push(refused('network')),
    (station) => station.meetings.next.attend.push(refused('timeout')),
    (station) => station.meetings.next.renewal.push(refused('network')),
  ),
  fc.constantFrom('granted', 'unanswered', 'denied', 'busy' as const).map(
    (answer): Happening =>
      (station) =>
        void (station.media.answers.audioinput = answer),
  ),
);

/** What must be true at every moment. */
function check({ call, room, media }: Station): void {
  assert.ok(room.present.length <= 1, 'two in the room for one person');
  const { state } = call;
  if (!('devices' in state)) return;
  const heard = media.inUse.filter(({ kind, enabled, muted }) => kind === 'audio' && enabled && !muted);
  if (state.devices.microphone === 'live') assert.ok(heard.length > 0, 'shown live, and silent');
  const published = room.present.map(({ sending }) => sending.audio);
  const onAir = heard.some(({ real }) => published.includes(real));
  if (onAir) assert.equal(state.devices.microphone, 'live', 'heard, and not shown live');
}

describe('Whatever happens to a session', () => {
  it('there is never a second entry, and the microphone is shown as its track is', async () => {
    const steps = fc.array(fc.tuple(happenings, fc.constantFrom(0, 0, 200, 5000, 200_000)), {
      maxLength: 40,
    });
    const entries = fc.array(fc.constantFrom('enters', 'hangs', 'unreachable' as const), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(entries, steps, async (script, happened) => {
        const station = stationWith(script);
        for (const [happen, ms] of happened) {
          happen(station);
          check(station);
          await station.clock.pass(ms);
          check(station);
        }
        await station.call.close();
        station.media.grant();
        await settled();
        assert.equal(station.media.inUse.length, 0);
        assert.equal(station.clock.pending, 0);
        assert.equal(station.page.listeners, 0);
        assert.equal(station.room.present.length, 0);
      }),
      { numRuns: 300 },
    );
  });
});
