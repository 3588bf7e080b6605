import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  cancelBooking,
  createBooking,
  createHold,
  extendHold,
  listBookings,
  moveBooking,
  problemsOf,
  PROBLEMS,
  readBookingCalendar,
  type ProblemSlug,
} from '@pue/client/contract';
import { problems as german } from '../strings/de/problems.ts';
import { problems as english } from '../strings/en/problems.ts';
import { problems as french } from '../strings/fr/problems.ts';
import { problems as italian } from '../strings/it/problems.ts';
import { problems as slovene } from '../strings/sl/problems.ts';
import type { BookingEffect } from './booking.messages.ts';
import { anyProblem as problem } from './fake-api.fixture.ts';
import { FILLED, HOLDER, SLOT, Walk } from './machine-walk.fixture.ts';

const targets = (effects: readonly BookingEffect[]) =>
  effects.flatMap((effect) => (effect.type === 'focus' ? [effect.target] : []));

/** The server is still at it: nothing is known, so nothing is said to have failed. */
const OPEN: readonly ProblemSlug[] = ['idempotency-in-progress'];

describe('whatever the server says to a hold', () => {
  for (const code of problemsOf(createHold).filter((slug) => !OPEN.includes(slug)))
    it(`${code}: is shown where one chooses, with the focus on it, and another time can be pressed`, () => {
      const walk = new Walk().toTime().send({ type: 'slot-picked', slot: SLOT, key: 'key-1' });
      walk.take();
      walk.send({ type: 'hold-failed', key: 'key-1', failure: problem(code) });
      const { attempt } = walk.is('time').claim;
      assert.equal(attempt.kind === 'refused' && attempt.failure.code, code);
      assert.deepEqual(targets(walk.take()), ['message']);
      walk.send({ type: 'slot-picked', slot: SLOT, key: 'key-2' });
      assert.equal(walk.is('time').claim.attempt.kind, 'holding');
    });
});

describe('whatever the server says to a booking', () => {
  for (const code of problemsOf(createBooking).filter((slug) => !OPEN.includes(slug)))
    it(`${code}: leads to where it can be mended, with all that was typed`, () => {
      const walk = new Walk().toSending();
      walk.send({ type: 'book-failed', key: 'key-2', failure: problem(code) });
      assert.ok(walk.state.step === 'check' || walk.state.step === 'details', walk.state.step);
      assert.deepEqual(walk.state.draft, FILLED);
      assert.match(targets(walk.take()).join(), /^(message|faults)$/);
    });

  it('idempotency-in-progress: is waited for', () => {
    const walk = new Walk().toSending();
    walk.send({ type: 'book-failed', key: 'key-2', failure: problem('idempotency-in-progress') });
    assert.equal(walk.is('sending').write.doubt, 'checking');
  });
});

describe('whatever the server says to more time', () => {
  for (const code of problemsOf(extendHold).filter((slug) => !OPEN.includes(slug)))
    it(`${code}: is shown beside the time that is left`, () => {
      const walk = new Walk().toDetails().send({ type: 'more-time', key: 'key-2' });
      walk.take();
      walk.send({ type: 'extend-failed', key: 'key-2', failure: problem(code) });
      const { held, attempt } = walk.is('details').claim;
      assert.ok(held.failure?.code === code || (attempt.kind === 'refused' && attempt.failure.code === code));
      assert.match(targets(walk.take()).join(), /^(hold|message)$/);
    });
});

describe('whatever the server says to a move', () => {
  for (const code of problemsOf(moveBooking).filter((slug) => !OPEN.includes(slug)))
    it(`${code}: is shown with the appointment that stands, and the focus on it`, () => {
      const walk = new Walk().toSendingMove();
      walk.send({ type: 'move-failed', key: 'key-2', failure: problem(code) });
      if (walk.state.step === 'appointment') {
        const { doing, own } = walk.state;
        assert.equal(doing.kind === 'reading' && doing.because.code, code);
        walk.send({ type: 'own-read', booking: own.booking });
      } else assert.equal(walk.is('check').moving?.booking.state, 'confirmed');
      assert.equal(targets(walk.take()).at(-1), 'message');
    });

  it('idempotency-in-progress: is waited for', () => {
    const walk = new Walk().toSendingMove();
    walk.send({ type: 'move-failed', key: 'key-2', failure: problem('idempotency-in-progress') });
    assert.equal(walk.is('sending-move').write.doubt, 'checking');
  });
});

describe('whatever the server says to a cancellation', () => {
  for (const code of problemsOf(cancelBooking))
    it(`${code}: is shown with the appointment as it is now, and the focus on it`, () => {
      const walk = new Walk().toAppointment().send({ type: 'cancel-wanted' });
      walk.send({ type: 'cancel-confirmed', key: 'key-1', reason: '' });
      walk.send({ type: 'cancel-failed', key: 'key-1', failure: problem(code) });
      const { doing, own } = walk.is('appointment');
      if (doing.kind === 'reading') walk.send({ type: 'own-read', booking: own.booking });
      const after = walk.is('appointment').doing;
      assert.equal(after.kind === 'failed' && after.failure.code, code);
      assert.equal(targets(walk.take()).at(-1), 'message');
    });
});

describe('whatever the server says to a code and a contact', () => {
  for (const code of problemsOf(listBookings))
    it(`${code}: is shown beside what was typed, which can be corrected`, () => {
      const walk = new Walk().toTime().send({ type: 'own-wanted' });
      walk.send({ type: 'own-submitted', typed: HOLDER, holder: HOLDER, faults: [] });
      walk.send({ type: 'own-missed', holder: HOLDER, failure: problem(code) });
      const { search, typed } = walk.is('finding');
      assert.equal(search.kind === 'failed' && search.failure.code, code);
      assert.deepEqual(typed, HOLDER);
      assert.equal(targets(walk.take()).at(-1), 'message');
    });
});

describe('whatever the server says to the file for the calendar', () => {
  for (const code of problemsOf(readBookingCalendar))
    it(`${code}: is shown with the appointment, and the focus on it`, () => {
      const walk = new Walk().toAppointment().send({ type: 'calendar-wanted' });
      walk.send({ type: 'calendar-failed', failure: problem(code) });
      const { doing } = walk.is('appointment');
      assert.equal(doing.kind === 'failed' && doing.failure.code, code);
      assert.equal(targets(walk.take()).at(-1), 'message');
    });
});

describe('every problem', () => {
  for (const [lang, words] of Object.entries({ italian, german, french, slovene, english }))
    it(`has ${lang} words for what happened and for the way out`, () => {
      for (const code of Object.keys(PROBLEMS)) {
        const { what, way } = words[code as ProblemSlug];
        assert.match(what, /^\p{Lu}.{8,}\.$/u, code);
        assert.match(way, /^\p{Lu}.{8,}\.$/u, code);
      }
    });
});
