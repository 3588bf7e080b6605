import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CallEffect, CallEvent } from './call-events.ts';
import type { CallState } from './call.machine.ts';
import { transition } from './call.machine.ts';
import { endedMeeting, failureOf, meetingWith } from './testing/fake-meetings.fixture.ts';

const DEVICES = { microphone: 'live', camera: 'live' } as const;
const WAITS = meetingWith('waiting');
const ADMITTED = meetingWith('admitted', 'in-progress');
const NOTHING = { audio: 'none', video: 'none' } as const;

const STATES = {
  idle: { step: 'idle' },
  checking: { step: 'checking', devices: DEVICES, failure: null },
  joining: { step: 'checking', devices: DEVICES, failure: null, joining: 1 },
  waiting: { step: 'waiting', devices: DEVICES, meeting: WAITS, failure: null },
  connecting: { step: 'connecting', devices: DEVICES, meeting: ADMITTED, phoneOffered: false },
  live: { step: 'live', devices: DEVICES, meeting: ADMITTED, remote: NOTHING, failure: null },
  recovering: {
    step: 'recovering',
    devices: DEVICES,
    meeting: ADMITTED,
    cause: 'media',
    attempt: 3,
    phoneOffered: false,
  },
  ended: { step: 'ended', reason: 'left', meeting: null, failure: null },
} as const satisfies Record<string, CallState>;
type Name = keyof typeof STATES;

const EVENTS = {
  join: { type: 'join-requested' },
  waits: { type: 'meeting-read', meeting: WAITS },
  admitted: { type: 'meeting-read', meeting: ADMITTED },
  denied: { type: 'meeting-read', meeting: meetingWith('denied') },
  over: { type: 'meeting-read', meeting: endedMeeting() },
  attendPassing: { type: 'request-failed', request: 'attend', failure: failureOf('timeout') },
  attendNotOpen: { type: 'request-failed', request: 'attend', failure: failureOf('meeting-not-open') },
  watchFinal: { type: 'request-failed', request: 'watch', failure: failureOf('not-found') },
  credentialsFinal: { type: 'request-failed', request: 'credentials', failure: failureOf('not-found') },
  notAdmitted: { type: 'request-failed', request: 'credentials', failure: failureOf('not-admitted') },
  credentialsPassing: { type: 'request-failed', request: 'credentials', failure: failureOf('timeout') },
  renewalOver: { type: 'request-failed', request: 'renewal', failure: failureOf('meeting-ended') },
  joined: { type: 'joined' },
  lost: { type: 'lost', cause: 'signalling' },
  leave: { type: 'leave-requested' },
  closed: { type: 'closed' },
} as const satisfies Record<string, CallEvent>;

const END = 'disconnect unwatch give-devices-back';

/** From each state, by each event: the step after it, and what is done. What is not listed changes nothing. */
const TABLE: Readonly<Partial<Record<keyof typeof EVENTS, Readonly<Partial<Record<Name, string>>>>>> = {
  join: { idle: 'checking: attend', checking: 'checking: attend' },
  waits: {
    joining: 'waiting: watch',
    waiting: 'waiting:',
    connecting: 'connecting:',
    live: 'live:',
    recovering: 'waiting: disconnect',
  },
  admitted: {
    joining: 'connecting: watch connect',
    waiting: 'connecting: connect',
    connecting: 'connecting:',
    live: 'live:',
    recovering: 'recovering:',
  },
  denied: inMeeting(`ended: ${END}`),
  over: inMeeting(`ended: ${END}`),
  attendPassing: { joining: 'checking: attend', waiting: 'waiting:', live: 'live:' },
  attendNotOpen: { joining: 'checking:', waiting: 'waiting:', live: 'live:' },
  watchFinal: { waiting: `ended: ${END}` },
  credentialsFinal: { connecting: `ended: ${END}`, recovering: `ended: ${END}` },
  notAdmitted: {
    connecting: 'recovering: disconnect connect attend',
    recovering: 'recovering: disconnect connect attend',
  },
  credentialsPassing: {
    connecting: 'recovering: disconnect connect',
    recovering: 'recovering: disconnect connect',
  },
  renewalOver: { checking: `ended: ${END}`, ...inMeeting(`ended: ${END}`) },
  joined: { connecting: 'live:', recovering: 'live:' },
  lost: {
    connecting: 'recovering: disconnect connect',
    live: 'recovering: disconnect connect',
    recovering: 'recovering: disconnect connect',
  },
  leave: { idle: `ended: ${END}`, checking: `ended: ${END}`, ...inMeeting(`ended: ${END} say-goodbye`) },
  closed: { idle: `ended: ${END}`, checking: `ended: ${END}`, ...inMeeting(`ended: ${END}`) },
};

function inMeeting(result: string) {
  return { joining: result, waiting: result, connecting: result, live: result, recovering: result };
}

const types = (effects: readonly CallEffect[]) => effects.map(({ type }) => type);

describe('The table of a call', () => {
  for (const [eventName, event] of Object.entries(EVENTS)) {
    for (const [stateName, state] of Object.entries(STATES)) {
      const row: Readonly<Record<string, string>> = TABLE[eventName as keyof typeof EVENTS] ?? {};
      const expected = row[stateName];
      it(`${stateName}, ${eventName}: ${expected ?? 'nothing changes'}`, () => {
        const [next, ...effects] = transition(state, event);
        if (expected === undefined) {
          assert.equal(next, state);
          assert.deepEqual(effects, []);
        } else {
          assert.equal(`${next.step}: ${types(effects).join(' ')}`.trim(), expected);
        }
      });
    }
  }
});

describe('A call', () => {
  it('counts the tries to come back, and begins anew after each success', () => {
    const [second] = transition(STATES.recovering, EVENTS.lost);
    assert.deepEqual([second.step, 'attempt' in second && second.attempt], ['recovering', 4]);
    const [live] = transition(second, EVENTS.joined);
    const [first] = transition(live, EVENTS.lost);
    assert.deepEqual([first.step, 'attempt' in first && first.attempt], ['recovering', 1]);
  });

  it('says in the end which meeting it was, and why it ended', () => {
    const [ended] = transition(STATES.live, EVENTS.over);
    assert.deepEqual(ended, {
      step: 'ended',
      reason: 'meeting-ended',
      meeting: endedMeeting(),
      failure: null,
    });
    const [denied] = transition(STATES.waiting, EVENTS.denied);
    assert.equal('reason' in denied && denied.reason, 'denied');
  });

  it('passes on what the officer decides only while there is a meeting to decide on', () => {
    const decision = { type: 'admission-decided', participant: 'p1', decision: 'denied' } as const;
    for (const state of [STATES.waiting, STATES.connecting, STATES.live, STATES.recovering]) {
      const effect = { type: 'admit', participant: 'p1', decision: 'denied' };
      assert.deepEqual(transition(state, decision), [state, effect]);
    }
    for (const state of [STATES.idle, STATES.checking, STATES.ended]) {
      assert.deepEqual(transition(state, decision), [state]);
    }
  });

  it('is the same object when the figures of the other side are the same', () => {
    const event = { type: 'remote-changed', remote: { ...NOTHING } } as const;
    assert.equal(transition(STATES.live, event)[0], STATES.live);
    const flowing = { type: 'remote-changed', remote: { audio: 'flowing', video: 'none' } } as const;
    assert.notEqual(transition(STATES.live, flowing)[0], STATES.live);
  });

  it('honours the pause that the server asks for', () => {
    const failure = failureOf('maintenance', { retryAfterMs: 30_000 });
    const [, ...effects] = transition(STATES.connecting, {
      type: 'request-failed',
      request: 'credentials',
      failure,
    });
    assert.deepEqual(effects.at(-1), { type: 'connect', attempt: 1, notBeforeMs: 30_000 });
  });

  it('stops waiting for a pause when the network is back', () => {
    assert.deepEqual(transition(STATES.recovering, { type: 'network-returned' }), [
      STATES.recovering,
      { type: 'hasten' },
    ]);
  });
});
