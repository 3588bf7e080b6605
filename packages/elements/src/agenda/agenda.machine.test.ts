import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Failure } from '@pue/client';
import { CIRCUMSTANCES, CUT, MORNING } from './agenda.fixture.ts';
import { INITIAL, transition, type AgendaEvent, type AgendaState } from './agenda.machine.ts';

const READING = { day: '2026-11-24', readAt: '2026-11-24T09:12:00+01:00', items: MORNING };
const read: AgendaEvent = { type: 'read', reading: READING };
const cut: AgendaEvent = { type: 'failed', failure: CUT };
const after = (...events: readonly AgendaEvent[]) =>
  events.reduce<readonly [AgendaState, ...unknown[]]>(
    ([state], event) => transition(state, event),
    [INITIAL],
  );

test('what was read is shown in the order of its time and read again in 15 seconds', () => {
  const [state, ...effects] = after(read);
  assert.equal(state.step, 'shown');
  assert.deepEqual(state.step === 'shown' && state.reading.items.map(({ id }) => id), ['b1', 'b2', 'b3']);
  assert.deepEqual(effects, [{ type: 'wait', milliseconds: 15_000 }]);
});

test('a cut keeps what was known, with the time at which it was known', () => {
  const [state] = after(read, cut);
  assert.equal(state.step, 'shown');
  assert.equal(state.step === 'shown' && state.reading.readAt, READING.readAt);
  assert.equal(state.step === 'shown' && state.stale?.code, 'network');
});

test('each failure doubles the pause, up to four minutes', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7].map((times) => after(...Array.from({ length: times }, () => cut))[1]);
  assert.deepEqual(
    pauses,
    [15_000, 30_000, 60_000, 120_000, 240_000, 240_000, 240_000].map((milliseconds) => ({
      type: 'wait',
      milliseconds,
    })),
  );
});

test('a server that says when it listens again is not asked earlier', () => {
  const failure: Failure = { code: 'rate-limited', status: 429, retryAfterMs: 90_000, ...CIRCUMSTANCES };
  assert.deepEqual(after({ type: 'failed', failure })[1], { type: 'wait', milliseconds: 90_000 });
});

test('one success ends the back-off', () => {
  assert.deepEqual(after(cut, cut, cut, read, cut)[1], { type: 'wait', milliseconds: 15_000 });
});

test('a grant that expires in mid-morning wipes the list, and nothing is tried by itself', () => {
  const failure: Failure = {
    code: 'grant-expired',
    status: 403,
    expired_at: '2026-11-24T09:00:00+01:00',
    ...CIRCUMSTANCES,
  };
  const [state, ...effects] = after(read, { type: 'failed', failure });
  assert.deepEqual(state, { step: 'refused', code: 'grant-expired' });
  assert.deepEqual(effects, []);
  assert.deepEqual(transition(state, { type: 'due' }), [state]);
});

test('a person may try again after signing in', () => {
  const failure: Failure = { code: 'unauthenticated', status: 401, ...CIRCUMSTANCES };
  const [state] = after({ type: 'failed', failure });
  assert.deepEqual(transition(state, { type: 'retried' }), [INITIAL, { type: 'read' }]);
});

test('a person who tries again while a list is shown keeps it in sight', () => {
  const [state] = after(read, cut);
  assert.deepEqual(transition(state, { type: 'retried' }), [state, { type: 'read' }]);
});
