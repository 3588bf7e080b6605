import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CUT } from '../agenda/agenda.fixture.ts';
import { anOffer, GONE } from './earlier.fixture.ts';
import { type EarlierEvent, type EarlierState, INITIAL, minutesLeft, transition } from './earlier.machine.ts';

const MINUTE = 60_000;
const OFFER = anOffer('o1');
const ACCEPT = { type: 'pressed', command: { act: 'accept', offer: OFFER }, key: 'k1' } as const;

function after(...events: readonly EarlierEvent[]): EarlierState {
  return events.reduce((state: EarlierState, event) => transition(state, event)[0], INITIAL);
}

const read = (now = 0, offers = [OFFER]): EarlierEvent => ({ type: 'read', offers, now });

test('a device whose clock is wrong counts the same minutes', () => {
  for (const now of [0, 1_900_000_000_000]) {
    const [offered] = after(read(now)).offers ?? [];
    assert.ok(offered !== undefined);
    assert.equal(minutesLeft(offered, now), 198);
    assert.equal(minutesLeft(offered, now + 197.5 * MINUTE), 1);
    assert.equal(minutesLeft(offered, now + 198 * MINUTE), 0);
  }
});

test('the list is read again in half a minute, or as soon as an offer has ended', () => {
  const wait = (expires: string) =>
    transition(INITIAL, read(0, [anOffer('o1', { expires_at: expires })])).find((it) => 'type' in it);
  assert.deepEqual(wait('2026-11-24T12:30:00+01:00'), { type: 'wait', ms: 30_000 });
  assert.deepEqual(wait('2026-11-24T09:12:10+01:00'), { type: 'wait', ms: 11_000 });
});

test('a failed reading keeps what was read, and never asks before the server listens again', () => {
  const [state, effect] = transition(after(read()), {
    type: 'read-failed',
    failure: { ...CUT, retryAfterMs: 90_000 },
    now: 5,
  });
  assert.equal(state.offers?.length, 1);
  assert.equal(state.stale?.code, 'network');
  assert.equal(state.now, 5);
  assert.deepEqual(effect, { type: 'wait', ms: 90_000 });
});

test('two presses are one answer', () => {
  const [state, ...effects] = transition(after(read(), ACCEPT), { ...ACCEPT, key: 'k2' });
  assert.deepEqual(effects, []);
  assert.deepEqual(
    state.works.map(({ key }) => key),
    ['k1'],
  );
});

test('an answer that failed is sent again under the same key', () => {
  const failed = after(read(), ACCEPT, { type: 'write-failed', about: 'o1', failure: CUT });
  const [, effect] = transition(failed, { type: 'tried-again', about: 'o1' });
  assert.ok(effect?.type === 'write');
  assert.equal(effect.work.key, 'k1');
  assert.equal(effect.work.failure, undefined);
});

test('an offer with an answer on its way, or one that failed, stays in sight when it is gone from the list', () => {
  const sending = after(read(), ACCEPT, read(0, []));
  assert.equal(sending.offers?.length, 1);
  const failed = after(read(), ACCEPT, { type: 'write-failed', about: 'o1', failure: GONE }, read(0, []));
  assert.equal(failed.offers?.length, 1);
  const [closed, effect] = transition(failed, { type: 'closed', about: 'o1' });
  assert.deepEqual(closed.works, []);
  assert.deepEqual(effect, { type: 'read' });
  assert.deepEqual(transition(closed, read(0, []))[0].offers, []);
});

test('what was accepted leaves the list and is said; a missed call leaves the offer there', () => {
  const accepted = after(read(), ACCEPT, { type: 'written', about: 'o1' });
  assert.deepEqual(accepted.offers, []);
  assert.equal(accepted.done?.act, 'accept');
  const missed = after(
    read(),
    { type: 'pressed', command: { act: 'miss', offer: OFFER }, key: 'k' },
    { type: 'written', about: 'o1' },
  );
  assert.equal(missed.offers?.length, 1);
  assert.equal(missed.done?.act, 'miss');
});

test('an answer to what nobody asked changes nothing', () => {
  const state = after(read());
  assert.equal(transition(state, { type: 'written', about: 'o9' })[0], state);
});
