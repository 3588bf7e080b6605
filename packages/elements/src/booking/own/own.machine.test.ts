import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Booking } from '@pue/client/contract';
import { ABROAD, COMUNE, PENSION } from '../booking-data.fixture.ts';
import { changedMeanwhile, holdExpired, MAINTENANCE, NOT_FOUND, slotTaken } from '../fake-api.fixture.ts';
import { HOLDER, LOST, OTHER, OWNED, SLOT, Walk } from '../machine-walk.fixture.ts';

const types = (walk: Walk) => walk.take().map(({ type }) => type);
const MOVED = { ...OWNED, start: OTHER.start, end: OTHER.end, etag: '"2"' };
const CANCELLED: Booking = { ...OWNED, state: 'cancelled', allowed_actions: ['calendar'], etag: '"2"' };

describe('finding an appointment', () => {
  it('gives back the time that was kept, and goes back to the first screen', () => {
    const walk = new Walk().toDetails().send({ type: 'went-back' });
    walk.take();
    assert.deepEqual(types(walk.send({ type: 'own-wanted' })), ['release', 'focus']);
    walk.send({ type: 'went-back' });
    assert.equal(walk.is('time').claim.held, undefined);
  });

  it('asks the server only for what can be a code and a contact', () => {
    const walk = new Walk().toTime().send({ type: 'own-wanted' });
    walk.take();
    const typed = { code: 'K7', contact: '' };
    walk.send({ type: 'own-submitted', typed, holder: undefined, faults: ['code', 'contact'] });
    assert.deepEqual(walk.take(), [{ type: 'focus', target: 'faults' }]);
    assert.deepEqual(walk.is('finding').typed, typed);
  });

  it('keeps what was typed when there is no such appointment', () => {
    const walk = new Walk().toTime().send({ type: 'own-wanted' });
    walk.send({ type: 'own-submitted', typed: HOLDER, holder: HOLDER, faults: [] });
    walk.take();
    walk.send({ type: 'own-missed', holder: HOLDER, failure: NOT_FOUND });
    assert.deepEqual(walk.take(), [{ type: 'focus', target: 'message' }]);
    assert.deepEqual(walk.is('finding').typed, HOLDER);
  });

  it('does not hear the answer to an older question', () => {
    const walk = new Walk().toTime().send({ type: 'own-wanted' });
    walk.send({ type: 'own-submitted', typed: HOLDER, holder: { ...HOLDER }, faults: [] });
    walk.send({ type: 'own-found', holder: HOLDER, booking: OWNED });
    assert.equal(walk.is('finding').search.kind, 'looking');
  });

  it('shows what the appointment allows, and forgets it when it is closed', () => {
    const walk = new Walk().toAppointment();
    assert.equal(walk.is('appointment').own.booking, OWNED);
    walk.send({ type: 'own-closed' });
    assert.doesNotMatch(JSON.stringify(walk.is('time')), /K7Q4|DNC/);
  });
});

describe('moving an appointment', () => {
  it('looks for a time at the same office, and goes from the time straight to the check', () => {
    const walk = new Walk().toMoving();
    assert.equal(walk.is('time').choice.office, OWNED.office.id);
    assert.equal(new Walk().toMoveCheck().is('check').moving?.booking, OWNED);
  });

  it('is not offered where the server does not allow it', () => {
    const walk = new Walk().toAppointment({ ...OWNED, allowed_actions: ['calendar'] });
    assert.deepEqual(types(walk.send({ type: 'move-wanted' }, { type: 'cancel-wanted' })), []);
    walk.is('appointment');
  });

  it('says so when the service is not offered any more', () => {
    const walk = new Walk().toAppointment().send({ type: 'move-wanted' });
    walk.send({ type: 'catalogue-loaded', comune: COMUNE, services: [ABROAD] });
    assert.deepEqual(walk.is('appointment').doing, { kind: 'shown', news: 'not-movable' });
  });

  it('leaves the appointment as it is when one goes back, and gives the new time back', () => {
    const walk = new Walk().toMoveCheck().send({ type: 'went-back' });
    walk.is('time');
    walk.take();
    assert.deepEqual(types(walk.send({ type: 'went-back' })), ['focus', 'release']);
    assert.equal(walk.is('appointment').own.booking, OWNED);
    assert.equal(walk.state.moving, undefined);
  });

  it('sends the version that was seen, and shows the new time', () => {
    const walk = new Walk().toMoveCheck().send({ type: 'move-confirmed', key: 'key-2' });
    assert.deepEqual(walk.take()[0], {
      type: 'move',
      id: OWNED.id,
      etag: OWNED.etag,
      holder: HOLDER,
      hold: 'hold-1',
      key: 'key-2',
    });
    walk.send({ type: 'moved', key: 'key-2', booking: MOVED });
    assert.equal(walk.is('appointment').own.booking.start, OTHER.start);
    assert.deepEqual(types(walk), ['focus', 'tell']);
  });

  it('sends it again under the same key while nobody knows whether it arrived', () => {
    const walk = new Walk().toSendingMove();
    walk.send({ type: 'move-failed', key: 'key-2', failure: LOST });
    assert.deepEqual(types(walk), ['wait', 'announce']);
    walk.send({ type: 'try-again', key: 'key-2' });
    const [again] = walk.take();
    assert.equal(again?.type === 'move' && again.key, 'key-2');
    walk.send({ type: 'move-failed', key: 'key-2', failure: MAINTENANCE });
    assert.equal(walk.is('sending-move').write.doubt, 'checking');
  });

  it('is not forgotten when the page changes its Comune meanwhile', () => {
    const walk = new Walk().toSendingMove().send({ type: 'started', comune: '021008', service: undefined });
    walk.is('sending-move');
  });

  for (const failure of [holdExpired([SLOT]), slotTaken([SLOT])])
    it(`offers other times when the new one is gone: ${failure.code}`, () => {
      const walk = new Walk().toSendingMove().send({ type: 'move-failed', key: 'key-2', failure });
      const { claim, moving } = walk.is('check');
      assert.equal(claim.attempt.kind === 'refused' && claim.attempt.failure, failure);
      assert.equal(moving?.booking, OWNED);
      assert.ok(walk.take().some((effect) => effect.type === 'focus' && effect.target === 'message'));
    });

  it('shows how it stands when somebody else has changed it', () => {
    const walk = new Walk().toSendingMove();
    const failure = changedMeanwhile('"3"');
    walk.send({ type: 'move-failed', key: 'key-2', failure });
    assert.deepEqual(types(walk), ['focus', 'read-own', 'release']);
    assert.equal(walk.is('appointment').doing.kind, 'reading');
    const present = { ...OWNED, etag: '"3"', start: SLOT.start };
    walk.send({ type: 'own-read', booking: present });
    assert.deepEqual(walk.is('appointment').doing, { kind: 'failed', failure, unread: false });
    assert.equal(walk.is('appointment').own.booking, present);
  });

  it('says that it was not moved when the server says so, with all ready for another try', () => {
    const walk = new Walk().toSendingMove();
    walk.send({ type: 'move-failed', key: 'key-2', failure: MAINTENANCE });
    assert.equal(walk.is('check').failure, MAINTENANCE);
    walk.send({ type: 'move-confirmed', key: 'key-3' });
    walk.is('sending-move');
  });
});

describe('cancelling an appointment', () => {
  const asked = () => new Walk().toAppointment().send({ type: 'cancel-wanted' });
  const sent = () => {
    const walk = asked().send({ type: 'cancel-confirmed', key: 'key-1', reason: 'Malattia' });
    walk.take();
    return walk;
  };

  it('is asked once, and may be left', () => {
    const walk = asked();
    assert.equal(walk.is('appointment').doing.kind, 'asking');
    walk.send({ type: 'went-back' });
    assert.deepEqual(walk.is('appointment').doing, { kind: 'shown', news: 'back' });
  });

  it('leads to a new booking in the same Comune', () => {
    const walk = sent().send({ type: 'cancelled', key: 'key-1', booking: CANCELLED });
    assert.deepEqual(types(walk), ['focus', 'tell']);
    walk.send({ type: 'booked-again' });
    assert.equal(walk.is('opening').wanted, PENSION.id);
    walk.send({ type: 'catalogue-loaded', comune: COMUNE, services: [PENSION] });
    assert.equal(walk.is('time').moving, undefined);
  });

  it('looks whether it is cancelled when the answer was lost', () => {
    const walk = sent().send({ type: 'cancel-failed', key: 'key-1', failure: LOST });
    walk.take();
    walk.send({ type: 'try-again', key: 'key-1' });
    assert.deepEqual(types(walk), ['read-own']);
    walk.send({ type: 'own-read', booking: CANCELLED });
    assert.deepEqual(walk.is('appointment').doing, { kind: 'shown', news: 'cancelled' });
  });

  it('sends it again when it did not arrive', () => {
    const walk = sent().send(
      { type: 'cancel-failed', key: 'key-1', failure: LOST },
      { type: 'try-again', key: 'key-1' },
    );
    walk.take();
    const [again] = walk.send({ type: 'own-read', booking: OWNED }).take();
    assert.deepEqual(again?.type === 'cancel' && [again.etag, again.reason], [OWNED.etag, 'Malattia']);
  });

  it('does not cancel what somebody else has moved meanwhile', () => {
    const walk = sent().send(
      { type: 'cancel-failed', key: 'key-1', failure: LOST },
      { type: 'try-again', key: 'key-1' },
    );
    walk.take();
    walk.send({ type: 'own-read', booking: MOVED });
    const { doing, own } = walk.is('appointment');
    assert.equal(doing.kind === 'failed' && doing.failure.code, 'precondition-failed');
    assert.equal(own.booking, MOVED);
    assert.deepEqual(types(walk), ['focus']);
  });

  it('keeps looking while looking fails too', () => {
    const walk = sent().send(
      { type: 'cancel-failed', key: 'key-1', failure: LOST },
      { type: 'try-again', key: 'key-1' },
    );
    walk.take();
    walk.send({ type: 'own-unread', failure: LOST });
    assert.deepEqual(types(walk), ['wait']);
    assert.equal(walk.is('appointment').doing.kind, 'cancelling');
  });

  it('shows how it stands when it was changed, and reads again when that cannot be had', () => {
    const walk = sent().send({ type: 'cancel-failed', key: 'key-1', failure: changedMeanwhile('"2"') });
    walk.send({ type: 'own-unread', failure: MAINTENANCE });
    const { doing } = walk.is('appointment');
    assert.deepEqual(doing, { kind: 'failed', failure: MAINTENANCE, unread: true });
    walk.take();
    walk.send({ type: 'own-retried' });
    assert.deepEqual(types(walk), ['read-own']);
  });
});

describe('an appointment on the screen', () => {
  it('can be changed right after it was booked, with what was typed then', () => {
    const walk = new Walk().toSending().send({ type: 'booked', booking: OWNED });
    assert.deepEqual(walk.is('appointment').own.holder, HOLDER);
  });

  it('is read again in another language', () => {
    const walk = new Walk().toAppointment().send({ type: 'language-changed' });
    assert.deepEqual(walk.take(), [{ type: 'read-own', id: OWNED.id, holder: HOLDER }]);
    walk.send({ type: 'own-read', booking: { ...OWNED, reason: 'x' } });
    assert.equal(walk.is('appointment').own.booking.reason, 'x');
  });

  it('says so when the file for the calendar cannot be had', () => {
    const walk = new Walk().toAppointment().send({ type: 'calendar-wanted' });
    assert.deepEqual(types(walk), ['calendar']);
    walk.send({ type: 'calendar-failed', failure: MAINTENANCE });
    assert.equal(walk.is('appointment').doing.kind, 'failed');
  });
});
