import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bookingOf, COMUNE, holdOf, NOW, PENSION } from './booking-data.fixture.ts';
import type { Trace } from './booking.state.ts';
import { CUT, holdExpired, slotTaken } from './fake-api.fixture.ts';
import { HOLDER, REQUEST, SLOT, START, Walk } from './machine-walk.fixture.ts';

const TRACE: Trace = {
  key: 'key-2',
  reference: REQUEST.client_reference,
  hold: 'hold-1',
  istat: COMUNE.istat,
};
const KEYS = { learn: 'learn', hold: 'again' };
const LOOK_UP = { type: 'look-up', reference: TRACE.reference, key: TRACE.key } as const;
const NOTHING = { type: 'looked-up', booking: null } as const;

function resuming(): Walk {
  const walk = new Walk().send({ type: 'started', comune: COMUNE.istat, service: undefined });
  walk.take();
  return walk.send({ type: 'trace-found', trace: TRACE, keys: KEYS });
}

describe('a booking that was on its way when the page was loaded anew', () => {
  it('leaves a trace when it is sent, and none once one knows', () => {
    const walk = new Walk().toCheck().send({ type: 'confirmed', key: 'key-2', request: REQUEST });
    assert.deepEqual(
      walk.take().find(({ type }) => type === 'leave-trace'),
      { type: 'leave-trace', trace: TRACE },
    );
    walk.send({ type: 'book-failed', key: 'key-2', failure: CUT });
    assert.equal(
      walk.take().some(({ type }) => type === 'wipe-trace'),
      false,
    );
    walk.send({ type: 'book-failed', key: 'key-2', failure: holdExpired() });
    assert.deepEqual(
      walk.take().find(({ type }) => type === 'wipe-trace'),
      { type: 'wipe-trace', key: 'key-2' },
    );
  });

  it('is asked for, and shown where it arrived, without taking the focus', () => {
    const walk = resuming();
    assert.deepEqual(walk.take(), [LOOK_UP, { type: 'announce', announcement: { what: 'checking' } }]);
    walk.send({ type: 'looked-up', booking: bookingOf(REQUEST, SLOT) });
    walk.is('appointment');
    assert.deepEqual(
      walk.take().map(({ type }) => type),
      ['wipe-trace', 'announce', 'tell'],
    );
  });

  it('is changed only once code and contact are shown again: no storage has them', () => {
    const booking = bookingOf(REQUEST, SLOT);
    const walk = resuming().send({ type: 'looked-up', booking });
    walk.take();
    walk.send({ type: 'move-wanted' }, { type: 'cancel-wanted' }, { type: 'calendar-wanted' });
    assert.deepEqual(walk.take(), []);
    walk.send({ type: 'own-wanted' });
    assert.deepEqual(walk.is('finding').typed, { code: booking.code, contact: '' });
    walk.send({ type: 'went-back' });
    assert.equal(walk.is('appointment').own.booking, booking);
    walk.send(
      { type: 'own-wanted' },
      { type: 'own-submitted', typed: HOLDER, holder: HOLDER, faults: [] },
      { type: 'own-found', holder: HOLDER, booking },
      { type: 'cancel-wanted' },
    );
    assert.equal(walk.is('appointment').doing.kind, 'asking');
  });

  it('is called off for good before anybody is told that it was not made, and its time is held afresh', () => {
    const walk = resuming();
    walk.take();
    walk.send(NOTHING);
    assert.deepEqual(walk.take(), [{ type: 'extend', hold: 'hold-1', key: 'learn' }]);
    walk.send({ type: 'extended', key: 'learn', hold: holdOf(SLOT, 'hold-1', NOW, 15), now: START });
    assert.deepEqual(walk.take(), [{ type: 'give-up', hold: 'hold-1', key: 'key-2' }]);
    walk.send({ type: 'given-up' });
    assert.deepEqual(walk.take(), [LOOK_UP]);
    walk.send(NOTHING);
    assert.deepEqual(walk.take(), [{ type: 'hold', slot: SLOT.id, service: PENSION.id, key: 'again' }]);
    walk.send({ type: 'held', key: 'again', hold: holdOf(SLOT, 'hold-2', NOW), now: START });
    assert.equal(walk.is('resuming').held?.hold.id, 'hold-2');
    walk.send({ type: 'went-on' });
    walk.send({ type: 'catalogue-loaded', comune: COMUNE, services: [PENSION] });
    assert.equal(walk.is('time').claim.held?.minutesLeft, 10);
  });

  it('is shown when it arrives between the two questions', () => {
    const walk = resuming().send(NOTHING, {
      type: 'extend-failed',
      key: 'learn',
      failure: holdExpired(),
    });
    walk.send({ type: 'given-up' }, { type: 'looked-up', booking: bookingOf(REQUEST, SLOT) });
    walk.is('appointment');
  });

  it('says that the time is gone where somebody else has it meanwhile', () => {
    const walk = resuming().send(NOTHING);
    walk.send({ type: 'extended', key: 'learn', hold: holdOf(SLOT, 'hold-1', NOW), now: START });
    walk.send({ type: 'given-up' }, NOTHING);
    // The hold is a new write: what is known of the booking says nothing of it.
    walk.send({ type: 'hold-failed', key: 'again', failure: slotTaken() });
    assert.equal(walk.is('resuming').stage, 'over');
    assert.equal(walk.is('resuming').held, undefined);
  });

  it('is asked for again as long as no answer comes, and says after a minute that one cannot find out', () => {
    const walk = resuming().send({ type: 'look-up-failed', failure: CUT });
    walk.take();
    walk.send({ type: 'try-again', key: 'key-2' });
    assert.deepEqual(walk.take(), [LOOK_UP]);
    walk.send({ type: 'write-overdue', key: 'key-2' });
    assert.equal(walk.is('resuming').write.doubt, 'unresolved');
  });

  it('takes nothing away from somebody who has begun anew', () => {
    const walk = new Walk().toDetails().send({ type: 'trace-found', trace: TRACE, keys: KEYS });
    walk.is('details');
  });
});
