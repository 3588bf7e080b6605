import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bookingOf, COMUNE, holdOf, NOW, PENSION, ABROAD } from './booking-data.fixture.ts';
import { holdExpired, MAINTENANCE, OFFLINE, slotTaken } from './fake-api.fixture.ts';
import { daysLoaded, FILLED, LOST, OTHER, REQUEST, SLOT, START, Walk } from './machine-walk.fixture.ts';

const MINUTE = 60_000;
const types = (walk: Walk) => walk.take().map(({ type }) => type);

describe('where and what', () => {
  it('opens the Comune of the page without moving the focus', () => {
    const walk = new Walk().send({ type: 'started', comune: COMUNE.istat, service: undefined });
    assert.deepEqual(walk.take(), [{ type: 'open-comune', istat: COMUNE.istat }]);
    walk.send({ type: 'catalogue-loaded', comune: COMUNE, services: [PENSION, ABROAD] });
    assert.equal(walk.is('service').service, undefined);
    assert.deepEqual(walk.take(), []);
  });

  it('asks for the Comune where the page has none, and ignores answers to an older question', () => {
    const walk = new Walk().send({ type: 'started', comune: undefined, service: undefined });
    walk.send({ type: 'comune-sought', query: 'ag' }, { type: 'comune-sought', query: 'bo' });
    walk.send({ type: 'comuni-found', query: 'ag', items: [COMUNE] });
    assert.equal(walk.is('comune').found?.kind, 'loading');
    walk.send({ type: 'comuni-found', query: 'bo', items: [] });
    assert.deepEqual(walk.is('comune').found, { kind: 'ready', value: [] });
  });

  it('goes straight to the times when the page is about one service', () => {
    const walk = new Walk().toTime();
    assert.equal(walk.is('time').choice.service, PENSION);
  });

  it('says that a service is to be chosen, and puts the focus there', () => {
    const walk = new Walk().send(
      { type: 'started', comune: COMUNE.istat, service: undefined },
      { type: 'catalogue-loaded', comune: COMUNE, services: [PENSION] },
    );
    walk.take();
    walk.send({ type: 'service-submitted' });
    assert.equal(walk.is('service').missing, true);
    assert.deepEqual(walk.take(), [{ type: 'focus', target: 'faults' }]);
  });

  it('keeps the chosen service when the language changes', () => {
    const walk = new Walk().toTime().send({ type: 'language-changed' });
    assert.deepEqual(walk.take(), [{ type: 'open-comune', istat: COMUNE.istat }]);
    const german = { ...PENSION, title: 'Rente' };
    walk.send({ type: 'catalogue-loaded', comune: COMUNE, services: [german] });
    assert.equal(walk.is('time').choice.service.title, 'Rente');
  });
});

describe('day and time', () => {
  it('opens the first day that has room and offers none that has not', () => {
    const { days, open } = new Walk().toTime().is('time');
    assert.deepEqual(days.kind === 'ready' && days.value.days.map(({ date }) => date), [
      '2026-11-23',
      '2026-11-26',
    ]);
    assert.deepEqual(Object.keys(open), ['2026-11-23']);
  });

  it('looks further by itself when the first month has no room', () => {
    const walk = new Walk().send(
      { type: 'started', comune: COMUNE.istat, service: PENSION.id },
      { type: 'catalogue-loaded', comune: COMUNE, services: [PENSION] },
    );
    walk.take();
    const event = daysLoaded();
    if (event.type !== 'days-loaded') throw new Error('not days');
    walk.send({ ...event, availability: { ...event.availability, days: [], next_bookable: '2027-01-11' } });
    const [effect] = walk.take();
    assert.equal(effect?.type === 'load-days' && effect.from, '2027-01-11');
  });

  it('asks for a month from today to its last day', () => {
    const walk = new Walk().toTime().send({ type: 'month-shown', month: '2026-11' });
    const [effect] = walk.take();
    assert.deepEqual(effect?.type === 'load-days' && [effect.from, effect.to], ['2026-11-23', '2026-11-30']);
  });

  it('tries again by itself what failed for want of a network, once it is back', () => {
    const walk = new Walk()
      .toTime()
      .send(
        { type: 'day-toggled', date: '2026-11-26' },
        { type: 'read-failed', read: 'slots 2026-11-26', failure: OFFLINE },
        { type: 'went-offline' },
      );
    walk.take();
    walk.send({ type: 'came-online' });
    assert.deepEqual(types(walk), ['load-slots', 'announce']);
    assert.equal(walk.is('time').open['2026-11-26']?.kind, 'loading');
  });

  it('leaves maintenance to the person who presses "try again"', () => {
    const walk = new Walk()
      .toTime()
      .send(
        { type: 'day-toggled', date: '2026-11-26' },
        { type: 'read-failed', read: 'slots 2026-11-26', failure: MAINTENANCE },
      );
    walk.take();
    assert.deepEqual(types(walk.send({ type: 'came-online' })), []);
    assert.deepEqual(types(walk.send({ type: 'retried', read: 'slots 2026-11-26' })), [
      'load-slots',
      'focus',
    ]);
  });

  it('reads the list again when the page wakes up after it has gone stale', () => {
    const walk = new Walk().toTime();
    assert.deepEqual(types(walk.send({ type: 'resumed', now: START + 14 * MINUTE })), ['age']);
    assert.deepEqual(types(walk.send({ type: 'resumed', now: START + 16 * MINUTE })), ['load-days']);
  });
});

describe('the slot that is kept', () => {
  it('is asked of the server at the press of its button, and leads to the details', () => {
    const walk = new Walk().toTime().send({ type: 'slot-picked', slot: SLOT, key: 'key-1' });
    assert.deepEqual(walk.take()[0], { type: 'hold', slot: SLOT.id, service: PENSION.id, key: 'key-1' });
    walk.send({ type: 'held', key: 'key-1', hold: holdOf(SLOT, 'hold-1', NOW), now: START });
    assert.equal(walk.is('details').claim.held.minutesLeft, 10);
  });

  it('hears one press at a time', () => {
    const walk = new Walk().toTime().send({ type: 'slot-picked', slot: SLOT, key: 'key-1' });
    walk.take();
    assert.deepEqual(types(walk.send({ type: 'slot-picked', slot: OTHER, key: 'key-2' })), []);
  });

  it('gives the old one back once the new one is ours, not before', () => {
    const walk = new Walk().toDetails().send({ type: 'went-back' });
    walk.take();
    assert.ok(!types(walk.send({ type: 'slot-picked', slot: OTHER, key: 'key-2' })).includes('release'));
    walk.send({ type: 'held', key: 'key-2', hold: holdOf(OTHER, 'hold-2', NOW), now: START });
    assert.deepEqual(walk.take()[0], { type: 'release', hold: 'hold-1' });
  });

  it('gives back a slot whose answer comes when one has gone elsewhere', () => {
    const walk = new Walk()
      .toTime()
      .send({ type: 'slot-picked', slot: SLOT, key: 'key-1' }, { type: 'went-back' });
    walk.take();
    walk.send({ type: 'held', key: 'key-1', hold: holdOf(SLOT, 'hold-1', NOW), now: START });
    assert.deepEqual(walk.take(), [{ type: 'release', hold: 'hold-1' }]);
  });

  it('is marked when somebody else was faster; the list is read again and others are offered', () => {
    const walk = new Walk().toTime().send({ type: 'slot-picked', slot: SLOT, key: 'key-1' });
    walk.take();
    walk.send({ type: 'hold-failed', key: 'key-1', failure: slotTaken([OTHER]) });
    assert.deepEqual(walk.is('time').claim.taken, [SLOT]);
    assert.deepEqual(types(walk), ['load-days', 'focus', 'tell']);
  });

  it('does not depend on the clock of the device being right', () => {
    const twoHoursWrong = START + 120 * MINUTE;
    const walk = new Walk().toTime().send({ type: 'slot-picked', slot: SLOT, key: 'key-1' });
    walk.send({ type: 'held', key: 'key-1', hold: holdOf(SLOT, 'hold-1', NOW), now: twoHoursWrong });
    assert.equal(walk.is('details').claim.held.minutesLeft, 10);
    walk.send({ type: 'ticked', now: twoHoursWrong + 3 * MINUTE });
    assert.equal(walk.is('details').claim.held.minutesLeft, 7);
  });

  it('says aloud when five, two and one minutes are left, and the end', () => {
    const walk = new Walk().toDetails();
    const said: unknown[] = [];
    for (let minute = 1; minute <= 10; minute += 1) {
      walk.send({ type: 'ticked', now: START + minute * MINUTE });
      for (const effect of walk.take()) if (effect.type === 'announce') said.push(effect.announcement);
    }
    assert.deepEqual(said, [
      { what: 'minutes-left', minutes: 5 },
      { what: 'minutes-left', minutes: 2 },
      { what: 'minutes-left', minutes: 1 },
      { what: 'expired' },
    ]);
  });

  it('can be kept longer, and says so when that fails', () => {
    const walk = new Walk().toDetails().send({ type: 'more-time', key: 'key-2' });
    assert.deepEqual(walk.take(), [{ type: 'extend', hold: 'hold-1', key: 'key-2' }]);
    walk.send({ type: 'extended', key: 'key-2', hold: holdOf(SLOT, 'hold-1', NOW, 15), now: START });
    assert.equal(walk.is('details').claim.held.minutesLeft, 15);
    walk.send(
      { type: 'more-time', key: 'key-3' },
      { type: 'extend-failed', key: 'key-3', failure: MAINTENANCE },
    );
    assert.equal(walk.is('details').claim.held.failure, MAINTENANCE);
  });

  it('asks for more time again under the same key when the answer is lost, and says that it is checking', () => {
    const walk = new Walk().toDetails().send({ type: 'more-time', key: 'key-2' });
    walk.send({ type: 'write-slow', key: 'key-2' });
    assert.equal(walk.is('details').claim.held.extending?.doubt, 'slow');
    walk.take();
    walk.send({ type: 'extend-failed', key: 'key-2', failure: LOST });
    assert.equal(walk.is('details').claim.held.extending?.doubt, 'checking');
    assert.deepEqual(walk.take()[0], { type: 'wait', key: 'key-2', ms: 1000 });
    walk.send({ type: 'more-time', key: 'key-3' }, { type: 'try-again', key: 'key-2' });
    assert.deepEqual(walk.take(), [{ type: 'extend', hold: 'hold-1', key: 'key-2' }]);
    walk.send({ type: 'write-overdue', key: 'key-2' });
    assert.equal(walk.is('details').claim.held.extending?.doubt, 'unresolved');
  });

  it('does not call a booking failed because more time for its slot was refused meanwhile', () => {
    const walk = new Walk().toCheck().send({ type: 'more-time', key: 'key-3' });
    walk.send({ type: 'confirmed', key: 'key-2', request: REQUEST });
    walk.take();
    walk.send({ type: 'extend-failed', key: 'key-3', failure: holdExpired() });
    assert.deepEqual(walk.take(), []);
    assert.equal(walk.is('sending').claim.attempt.kind, 'none');
  });

  it('keeps all that was typed when it ends, and is kept again with one press', () => {
    const walk = new Walk().toDetails().send({ type: 'drafted', change: FILLED });
    walk.send({ type: 'ticked', now: START + 11 * MINUTE });
    walk.take();
    walk.send({ type: 'slot-picked', slot: SLOT, key: 'key-2' });
    assert.deepEqual(walk.take()[0], {
      type: 'hold',
      slot: SLOT.id,
      service: PENSION.id,
      key: 'key-2',
      instead: 'hold-1',
    });
    walk.send({ type: 'held', key: 'key-2', hold: holdOf(SLOT, 'hold-2', NOW), now: START });
    assert.deepEqual(walk.is('details').draft, FILLED);
    assert.equal(walk.is('details').claim.held.minutesLeft, 10);
  });

  it('is asked for again with the same key while nobody knows whether it is ours', () => {
    const walk = new Walk().toTime().send({ type: 'slot-picked', slot: SLOT, key: 'key-1' });
    walk.send({ type: 'hold-failed', key: 'key-1', failure: LOST });
    walk.take();
    walk.send({ type: 'try-again', key: 'key-1' });
    assert.deepEqual(walk.take(), [{ type: 'hold', slot: SLOT.id, service: PENSION.id, key: 'key-1' }]);
  });
});

describe('who, how and why', () => {
  it('shows what is to be corrected and puts the focus on it', () => {
    const walk = new Walk().toDetails();
    const faults = [{ field: 'givenName', code: 'missing' }] as const;
    walk.send({ type: 'details-submitted', faults, odd: [] });
    assert.deepEqual(walk.is('details').faults, faults);
    assert.deepEqual(walk.take(), [{ type: 'focus', target: 'faults' }]);
  });

  it('asks once about what is odd, and then goes on with the answer', () => {
    const walk = new Walk().toDetails();
    walk.send({ type: 'details-submitted', faults: [], odd: ['nobody-told'] });
    assert.deepEqual(walk.take(), [{ type: 'focus', target: 'warning' }]);
    assert.deepEqual(walk.is('details').asked, ['nobody-told']);
    walk.send({ type: 'details-submitted', faults: [], odd: ['nobody-told'] });
    assert.deepEqual(walk.is('check').draft.accepted, ['nobody-told']);
  });

  it('asks only about what is new when something else turns out to be odd', () => {
    const walk = new Walk().toDetails();
    walk.send({ type: 'details-submitted', faults: [], odd: ['nobody-told'] });
    walk.send({ type: 'details-submitted', faults: [], odd: ['nobody-told', 'tax-code-name-mismatch'] });
    assert.deepEqual(walk.is('details').asked, ['tax-code-name-mismatch']);
    walk.send({ type: 'details-submitted', faults: [], odd: ['nobody-told', 'tax-code-name-mismatch'] });
    assert.deepEqual(walk.is('check').draft.accepted, ['nobody-told', 'tax-code-name-mismatch']);
  });

  it('forgets what was odd once it is mended, and asks again where it is odd again', () => {
    const walk = new Walk().toDetails();
    walk.send({ type: 'details-submitted', faults: [], odd: ['nobody-told'] });
    walk.send({ type: 'details-submitted', faults: [], odd: [] });
    assert.deepEqual(walk.is('check').draft.accepted, []);
    walk.send({ type: 'went-back' }, { type: 'details-submitted', faults: [], odd: ['nobody-told'] });
    assert.deepEqual(walk.is('details').asked, ['nobody-told']);
  });

  it('does not ask again when one comes back to the form and goes on', () => {
    const walk = new Walk().toDetails();
    const submitted = { type: 'details-submitted', faults: [], odd: ['nobody-told'] } as const;
    walk.send(submitted, submitted, { type: 'went-back' }, submitted);
    walk.is('check');
  });

  it('says that the address may have a slip in it, only where there is another one to offer', () => {
    const walk = new Walk().toDetails().send({ type: 'drafted', change: { meantEmail: 'anna@gmail.com' } });
    assert.deepEqual(walk.take(), [{ type: 'announce', announcement: { what: 'email-slip' } }]);
    walk.send({ type: 'drafted', change: { meantEmail: '' } });
    assert.deepEqual(walk.take(), []);
  });

  it('comes back to the check when only the time was changed', () => {
    const walk = new Walk().toCheck().send({ type: 'part-changed', part: 'time' }, daysLoaded());
    walk.send({ type: 'slot-picked', slot: OTHER, key: 'key-2' });
    walk.send({ type: 'held', key: 'key-2', hold: holdOf(OTHER, 'hold-2', NOW), now: START });
    assert.deepEqual(walk.is('check').draft, FILLED);
  });
});

describe('sending', () => {
  it('does not send without a slot that is still kept', () => {
    const walk = new Walk().toCheck().send({ type: 'ticked', now: START + 11 * MINUTE });
    walk.take();
    walk.send({ type: 'confirmed', key: 'key-2', request: REQUEST });
    walk.is('check');
    assert.deepEqual(walk.take(), [{ type: 'focus', target: 'hold' }]);
  });

  it('forgets what was typed once it is booked', () => {
    const walk = new Walk().toSending().send({ type: 'booked', booking: bookingOf(REQUEST, SLOT) });
    assert.equal(walk.is('appointment').own.booking.code, 'K7Q4-93MT');
    assert.equal(walk.state.draft.familyName, '');
  });

  it('looks for the booking before it sends again, always with the same key', () => {
    const walk = new Walk().toSending().send({ type: 'book-failed', key: 'key-2', failure: LOST });
    assert.deepEqual(types(walk), ['wait', 'announce']);
    walk.send({ type: 'try-again', key: 'key-2' });
    assert.deepEqual(walk.take(), [{ type: 'look-up', reference: REQUEST.client_reference }]);
    walk.send({ type: 'looked-up', booking: null });
    assert.deepEqual(walk.take(), [{ type: 'book', request: REQUEST, key: 'key-2' }]);
    walk.send({ type: 'book-failed', key: 'key-2', failure: MAINTENANCE });
    assert.equal(walk.is('sending').write.doubt, 'checking');
  });

  it('says after a minute that it cannot find out, and goes on trying', () => {
    const walk = new Walk().toSending();
    walk.send(
      { type: 'book-failed', key: 'key-2', failure: LOST },
      { type: 'write-overdue', key: 'key-2' },
      { type: 'try-again', key: 'key-2' },
      { type: 'looked-up', booking: null },
      { type: 'book-failed', key: 'key-2', failure: LOST },
    );
    assert.equal(walk.is('sending').write.doubt, 'unresolved');
    walk.send({ type: 'booked', booking: bookingOf(REQUEST, SLOT) });
    walk.is('appointment');
  });

  it('waits for the network when nothing was sent, and sends by itself when it is back', () => {
    const walk = new Walk().toSending().send({ type: 'book-failed', key: 'key-2', failure: OFFLINE });
    assert.equal(walk.is('sending').write.doubt, 'offline');
    walk.take();
    walk.send({ type: 'came-online' });
    assert.deepEqual(walk.take(), [{ type: 'book', request: REQUEST, key: 'key-2' }]);
  });

  it('believes a refusal of the same key, and offers other times with all that was typed', () => {
    const walk = new Walk()
      .toSending()
      .send(
        { type: 'book-failed', key: 'key-2', failure: LOST },
        { type: 'try-again', key: 'key-2' },
        { type: 'looked-up', booking: null },
        { type: 'book-failed', key: 'key-2', failure: holdExpired([OTHER]) },
      );
    const { claim, draft } = walk.is('check');
    assert.equal(claim.attempt.kind === 'refused' && claim.attempt.failure.code, 'hold-expired');
    assert.equal(claim.held.minutesLeft, 0);
    assert.deepEqual(draft, FILLED);
  });

  it('leads to the field that the server does not accept', () => {
    const errors = [{ pointer: '/beneficiary/tax_code', code: 'mismatch', benign: false }];
    const failure = {
      code: 'validation-failed',
      status: 422,
      errors,
      attempts: 1,
      outcomeUnknown: false,
    } as const;
    const walk = new Walk().toSending().send({ type: 'book-failed', key: 'key-2', failure });
    assert.deepEqual(walk.is('details').faults, [{ field: 'taxCode', code: 'refused' }]);
  });

  it('asks what only the service found odd, and sends the answer with the same data', () => {
    const errors = [{ pointer: '/beneficiary/given_name', code: 'unknown-to-us', benign: true }];
    const failure = {
      code: 'validation-failed',
      status: 422,
      errors,
      attempts: 1,
      outcomeUnknown: false,
    } as const;
    const walk = new Walk().toSending().send({ type: 'book-failed', key: 'key-2', failure });
    assert.deepEqual(walk.is('details').asked, ['unknown-to-us']);
    assert.ok(walk.take().some((effect) => effect.type === 'focus' && effect.target === 'warning'));
    walk.send({ type: 'details-submitted', faults: [], odd: ['unknown-to-us'] });
    assert.deepEqual(walk.is('check').draft.accepted, ['unknown-to-us']);
    walk.send({ type: 'confirmed', key: 'key-3', request: REQUEST });
    walk.send({ type: 'book-failed', key: 'key-3', failure });
    assert.equal(walk.is('check').failure, failure, 'asked and answered already: said as it is');
  });
});
