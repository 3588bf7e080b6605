import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import type { BookingRecord, Claim, MeetingRecord, OfferRecord, Store, WaitRecord } from '../desk/store.ts';
import { createMemoryStore } from './memory.ts';
import { openSqliteStore } from './sqlite.ts';

const CLAIM: Claim = {
  id: 'claim-1',
  group: 'claim-1',
  slotId: 'slot-1',
  officeId: 'office-rm',
  serviceId: 'pension',
  start: 1_000,
  end: 2_000,
  owner: '',
  state: 'held',
  expiresAt: 500,
  extensionsLeft: 2,
  needs: [],
  istat: '',
};

const BOOKING: BookingRecord = {
  id: 'booking-1',
  code: 'AAAA-0001',
  state: 'confirmed',
  istat: '058091',
  officeId: 'office-rm',
  serviceId: 'pension',
  claimId: 'claim-1',
  start: 1_000,
  end: 2_000,
  taxCode: 'TAX',
  bookedBy: 'citizen',
  notifications: [],
  clientReference: 'reference-1',
  madeBy: '',
  meetingId: null,
  version: 1,
  beneficiary: { given_name: 'Prova', family_name: 'Esempio', tax_code: 'TAX', contact: {} },
  reason: 'Prova',
  needs: [],
  language: 'it',
  createdAt: 0,
};

const WAIT: WaitRecord = {
  bookingId: 'booking-1',
  officeId: 'office-rm',
  serviceId: 'pension',
  turn: 10,
  until: 1_000,
  before: null,
  askedAt: 10,
  passes: 0,
  offerId: null,
};

const OFFER: OfferRecord = {
  id: 'offer-1',
  state: 'open',
  bookingId: 'booking-1',
  istat: '058091',
  claimId: 'claim-1',
  slotId: 'slot-1',
  start: 900,
  end: 950,
  channel: 'sms',
  why: 'first-in-line',
  calledAt: null,
  expiresAt: 500,
};

const MEETING: MeetingRecord = {
  id: 'meeting-1',
  bookingId: 'booking-1',
  istat: '058091',
  officeId: 'office-rm',
  serviceId: 'pension',
  madeBy: '',
  state: 'waiting',
  start: 1_000,
  end: 2_000,
  opensAt: 0,
  room: 'room-1',
  waitingSince: 10,
  participants: [],
  officerName: null,
  outcome: null,
  byPhone: false,
};

/** What every store has to do. */
function storeConformance(name: string, open: () => Store): void {
  const rule = (sentence: string, check: (store: Store) => void) =>
    test(`${name}: ${sentence}`, () => {
      const store = open();
      check(store);
      store.close();
    });

  rule('a slot that is held cannot be held again', (store) =>
    store.transaction(({ claims }) => {
      assert.equal(claims.add(CLAIM), true);
      assert.equal(claims.add({ ...CLAIM, id: 'claim-2' }), false);
      assert.equal(claims.find('claim-2'), undefined);
    }),
  );

  rule('a slot that is booked cannot be held', (store) =>
    store.transaction(({ claims }) => {
      claims.add({ ...CLAIM, state: 'booked' });
      assert.equal(claims.add({ ...CLAIM, id: 'claim-2' }), false);
    }),
  );

  rule('a slot that was given back can be held again, and both claims stay on record', (store) =>
    store.transaction(({ claims }) => {
      claims.add(CLAIM);
      claims.put({ ...CLAIM, state: 'free' });
      assert.equal(claims.add({ ...CLAIM, id: 'claim-2' }), true);
      assert.equal(claims.find('claim-1')?.state, 'free');
      assert.equal(claims.find('claim-2')?.state, 'held');
    }),
  );

  rule('a hold is freed when its time has come and not before', (store) =>
    store.transaction(({ claims }) => {
      claims.add(CLAIM);
      claims.expire(499);
      assert.equal(claims.find('claim-1')?.state, 'held');
      claims.expire(500);
      assert.equal(claims.find('claim-1')?.state, 'free');
      assert.equal(claims.heldBy(''), 0);
    }),
  );

  rule('a booked slot does not expire', (store) =>
    store.transaction(({ claims }) => {
      claims.add({ ...CLAIM, state: 'booked' });
      claims.expire(10_000);
      assert.equal(claims.find('claim-1')?.state, 'booked');
    }),
  );

  rule('taken slots are those of the line and the period', (store) =>
    store.transaction(({ claims }) => {
      claims.add(CLAIM);
      claims.add({ ...CLAIM, id: 'b', slotId: 'slot-2', start: 3_000, state: 'booked' });
      claims.add({ ...CLAIM, id: 'c', slotId: 'slot-3', serviceId: 'payments' });
      claims.add({ ...CLAIM, id: 'd', slotId: 'slot-4', state: 'free' });
      assert.deepEqual([...claims.taken('office-rm', 'pension', 1_000, 3_000)], ['slot-1']);
      assert.deepEqual([...claims.taken('office-rm', 'pension', 0, 3_001)].sort(), ['slot-1', 'slot-2']);
    }),
  );

  rule('holds are counted for each person', (store) =>
    store.transaction(({ claims }) => {
      for (const [id, owner] of [
        ['a', 'anna'],
        ['b', 'anna'],
        ['c', 'bruno'],
      ] as const) {
        claims.add({ ...CLAIM, id, group: id, slotId: id, owner });
      }
      assert.equal(claims.heldBy('anna'), 2);
      assert.equal(claims.heldBy('nobody'), 0);
    }),
  );

  rule('slots that were taken together count as one, and are found together in the order of time', (store) =>
    store.transaction(({ claims }) => {
      for (const [id, start] of [
        ['a', 20],
        ['b', 10],
        ['c', 30],
      ] as const)
        claims.add({ ...CLAIM, id, group: 'a', slotId: id, start, owner: 'anna' });
      claims.add({ ...CLAIM, id: 'alone', group: 'alone', slotId: 'alone', owner: 'anna' });
      claims.put({ ...CLAIM, id: 'c', group: 'a', slotId: 'c', start: 30, owner: 'anna', state: 'free' });
      assert.equal(claims.heldBy('anna'), 2);
      assert.deepEqual(
        claims.together('a').map(({ id }) => id),
        ['b', 'a'],
      );
    }),
  );

  rule('a group whose taking breaks off in the middle leaves none of its slots taken', (store) => {
    assert.throws(() =>
      store.transaction(({ claims }) => {
        for (const id of ['a', 'b']) claims.add({ ...CLAIM, id, group: 'a', slotId: id });
        throw new Error('the power went');
      }),
    );
    store.transaction(({ claims }) => {
      assert.deepEqual(claims.together('a'), []);
      assert.equal(claims.taken(CLAIM.officeId, CLAIM.serviceId, 0, 10_000).size, 0);
    });
  });

  rule('a code belongs to one booking', (store) =>
    store.transaction(({ bookings }) => {
      assert.equal(bookings.add(BOOKING), true);
      assert.equal(bookings.add({ ...BOOKING, id: 'booking-2' }), false);
      assert.equal(bookings.find('booking-2'), undefined);
      assert.equal(bookings.byCode(BOOKING.code)?.id, 'booking-1');
      assert.equal(bookings.byCode('ZZZZ-ZZZZ'), undefined);
    }),
  );

  rule('bookings are listed by start, then by id, page after page', (store) =>
    store.transaction(({ bookings }) => {
      for (const [id, start] of [
        ['c', 5],
        ['a', 5],
        ['b', 1],
        ['d', 9],
      ] as const) {
        bookings.add({ ...BOOKING, id, code: id, start });
      }
      const first = bookings.list({ limit: 2 });
      assert.deepEqual(
        first.map(({ id }) => id),
        ['b', 'a'],
      );
      const next = bookings.list({ limit: 9, after: { start: 5, id: 'a' } });
      assert.deepEqual(
        next.map(({ id }) => id),
        ['c', 'd'],
      );
    }),
  );

  rule('bookings are found by Comune, office, maker, reference, state and period', (store) =>
    store.transaction(({ bookings }) => {
      bookings.add(BOOKING);
      bookings.add({
        ...BOOKING,
        id: 'other',
        code: 'other',
        istat: '015146',
        officeId: 'office-mi',
        madeBy: 'anna',
        clientReference: 'reference-2',
        state: 'cancelled',
        start: 50_000,
      });
      const ids = (filter: object) => bookings.list({ limit: 9, ...filter }).map(({ id }) => id);
      for (const filter of [
        { istat: '015146' },
        { officeId: 'office-mi' },
        { madeBy: 'anna' },
        { clientReference: 'reference-2' },
        { state: 'cancelled' },
        { from: 1_001 },
      ])
        assert.deepEqual(ids(filter), ['other']);
      assert.deepEqual(ids({ to: 50_000 }), ['booking-1']);
      assert.deepEqual(ids({ istat: '015146', state: 'confirmed' }), []);
    }),
  );

  rule('a person’s active booking is one that is not over and not cancelled', (store) =>
    store.transaction(({ bookings }) => {
      bookings.add(BOOKING);
      assert.equal(bookings.active('TAX', 'pension', 1_999)?.id, 'booking-1');
      assert.equal(bookings.active('TAX', 'pension', 2_000), undefined);
      assert.equal(bookings.active('TAX', 'payments', 0), undefined);
      bookings.put({ ...BOOKING, state: 'cancelled', version: 2 });
      assert.equal(bookings.active('TAX', 'pension', 0), undefined);
      assert.equal(bookings.find('booking-1')?.version, 2);
    }),
  );

  rule('the line is in the order of its places, and each office and service has its own', (store) =>
    store.transaction(({ line }) => {
      line.put({ ...WAIT, bookingId: 'b', turn: 20 });
      line.put({ ...WAIT, bookingId: 'a', turn: 10 });
      line.put({ ...WAIT, bookingId: 'c', turn: 30 });
      line.put({ ...WAIT, bookingId: 'other', serviceId: 'payments', turn: 5 });
      const slot = { id: 'slot-1', officeId: 'office-rm', serviceId: 'pension', start: 900 };
      const ids = (after: number, limit: number) =>
        line.candidates(slot, after, limit).map(({ bookingId }) => bookingId);
      assert.deepEqual(ids(0, 9), ['a', 'b', 'c']);
      assert.deepEqual(ids(0, 2), ['a', 'b']);
      assert.deepEqual(ids(20, 9), ['c']);
      assert.equal(line.last('office-rm', 'pension'), 30);
      assert.equal(line.last('office-mi', 'pension'), 0);
      line.put({ ...WAIT, bookingId: 'a', turn: 40 });
      assert.deepEqual(ids(0, 9), ['b', 'c', 'a']);
      line.remove('b');
      line.remove('nobody');
      assert.deepEqual(ids(0, 9), ['c', 'a']);
      assert.equal(line.find('b'), undefined);
      assert.equal(line.find('a')?.turn, 40);
    }),
  );

  rule(
    'a slot is of use to whom it comes in time, without an offer, and not asked about it before',
    (store) =>
      store.transaction(({ line, offers }) => {
        line.put({ ...WAIT, bookingId: 'late', turn: 1, until: 900 });
        line.put({ ...WAIT, bookingId: 'offered', turn: 2, offerId: 'offer-9' });
        line.put({ ...WAIT, bookingId: 'asked', turn: 3 });
        line.put({ ...WAIT, bookingId: 'fits', turn: 4 });
        offers.add({ ...OFFER, bookingId: 'asked', state: 'refused' });
        const slot = { id: 'slot-1', officeId: 'office-rm', serviceId: 'pension', start: 900 };
        const ids = line.candidates(slot, 0, 9).map(({ bookingId }) => bookingId);
        assert.deepEqual(ids, ['fits']);
        assert.deepEqual(offers.asked('slot-1'), ['asked']);
      }),
  );

  rule('those ahead in the line are counted as long as they can be served', (store) =>
    store.transaction(({ line }) => {
      line.put({ ...WAIT, bookingId: 'a', turn: 1 });
      line.put({ ...WAIT, bookingId: 'b', turn: 2, until: 500 });
      line.put({ ...WAIT, bookingId: 'other', serviceId: 'payments', turn: 3 });
      const me = { ...WAIT, bookingId: 'me', turn: 4 };
      line.put(me);
      assert.equal(line.ahead(me, 499), 2);
      assert.equal(line.ahead(me, 500), 1);
    }),
  );

  rule('a slot has one open offer, and so has a booking', (store) =>
    store.transaction(({ offers }) => {
      assert.equal(offers.add(OFFER), true);
      assert.equal(offers.add({ ...OFFER, id: 'offer-2', bookingId: 'booking-2' }), false);
      assert.equal(offers.add({ ...OFFER, id: 'offer-3', slotId: 'slot-2' }), false);
      assert.equal(offers.find('offer-2'), undefined);
      assert.deepEqual(offers.asked('slot-1'), ['booking-1']);
      offers.put({ ...OFFER, state: 'refused' });
      assert.equal(offers.add({ ...OFFER, id: 'offer-4', bookingId: 'booking-2' }), true);
      assert.equal(offers.find('offer-1')?.state, 'refused');
      assert.deepEqual(offers.asked('slot-1'), ['booking-1', 'booking-2']);
    }),
  );

  rule('open offers are in the order of their deadlines, of a Comune or of all', (store) =>
    store.transaction(({ offers }) => {
      offers.add({ ...OFFER, id: 'late', expiresAt: 700 });
      offers.add({ ...OFFER, id: 'soon', slotId: 's2', bookingId: 'b2', istat: '015146' });
      offers.add({ ...OFFER, id: 'over', slotId: 's3', bookingId: 'b3', state: 'lapsed' });
      const ids = (found: readonly OfferRecord[]) => found.map(({ id }) => id);
      assert.deepEqual(ids(offers.open()), ['soon', 'late']);
      assert.deepEqual(ids(offers.open('058091')), ['late']);
      assert.deepEqual(ids(offers.due(499)), []);
      assert.deepEqual(ids(offers.due(500)), ['soon']);
    }),
  );

  rule('those who wait are in the order of their appointment, then of arrival', (store) =>
    store.transaction(({ meetings }) => {
      meetings.add({ ...MEETING, id: 'late', start: 2_000, waitingSince: 1 });
      meetings.add({ ...MEETING, id: 'second', waitingSince: 20 });
      meetings.add({ ...MEETING, id: 'first', waitingSince: 10 });
      meetings.add({ ...MEETING, id: 'elsewhere', officeId: 'office-mi' });
      meetings.add({ ...MEETING, id: 'scheduled', state: 'scheduled' });
      assert.deepEqual(
        meetings.waiting('office-rm').map(({ id }) => id),
        ['first', 'second', 'late'],
      );
      meetings.put({ ...MEETING, id: 'first', state: 'in-progress', waitingSince: 0 });
      assert.deepEqual(
        meetings.waiting('office-rm').map(({ id }) => id),
        ['second', 'late'],
      );
      assert.deepEqual(meetings.find('first'), {
        ...MEETING,
        id: 'first',
        state: 'in-progress',
        waitingSince: 0,
      });
    }),
  );

  rule('a key is kept with its answer, replaced, removed, and forgotten when old', (store) =>
    store.transaction(({ keys }) => {
      const answer = { status: 201, headers: [['etag', '"1"']] as const, body: '{}' };
      keys.put({ scope: 'a', bodyHash: 'h', answer: null, createdAt: 10 });
      keys.put({ scope: 'a', bodyHash: 'h', answer, createdAt: 10 });
      keys.put({ scope: 'b', bodyHash: 'h', answer: null, createdAt: 20 });
      assert.deepEqual(keys.find('a')?.answer, answer);
      keys.forget(20);
      assert.equal(keys.find('a'), undefined);
      keys.remove('b');
      assert.equal(keys.find('b'), undefined);
    }),
  );

  rule('what a failed transaction did is undone, all of it', (store) => {
    store.transaction(({ claims }) => claims.add(CLAIM));
    assert.throws(() =>
      store.transaction(({ claims, bookings, line, offers, meetings, keys }) => {
        line.put(WAIT);
        offers.add(OFFER);
        claims.put({ ...CLAIM, state: 'booked' });
        claims.add({ ...CLAIM, id: 'claim-2', slotId: 'slot-2' });
        bookings.add(BOOKING);
        meetings.add(MEETING);
        keys.put({ scope: 'a', bodyHash: 'h', answer: null, createdAt: 1 });
        throw new Error('the work failed');
      }),
    );
    store.transaction(({ claims, bookings, line, offers, meetings, keys }) => {
      assert.equal(line.find('booking-1'), undefined);
      assert.equal(line.last('office-rm', 'pension'), 0);
      assert.deepEqual([offers.open(), offers.asked('slot-1')], [[], []]);
      assert.deepEqual(claims.find('claim-1'), CLAIM);
      assert.equal(claims.find('claim-2'), undefined);
      assert.equal(claims.add({ ...CLAIM, id: 'claim-3', slotId: 'slot-2' }), true);
      assert.equal(bookings.add(BOOKING), true);
      assert.equal(meetings.find('meeting-1'), undefined);
      assert.equal(keys.find('a'), undefined);
    });
  });

  rule('clearing leaves nothing', (store) => {
    store.transaction(({ claims, bookings, line, offers, meetings, keys }) => {
      claims.add(CLAIM);
      line.put(WAIT);
      offers.add(OFFER);
      bookings.add(BOOKING);
      meetings.add(MEETING);
      keys.put({ scope: 'a', bodyHash: 'h', answer: null, createdAt: 1 });
    });
    store.clear();
    store.transaction(({ claims, bookings, line, offers, meetings, keys }) => {
      assert.equal(line.find('booking-1'), undefined);
      assert.deepEqual(offers.open(), []);
      assert.equal(claims.add(CLAIM), true);
      assert.deepEqual(bookings.list({ limit: 9 }), []);
      assert.equal(meetings.find('meeting-1'), undefined);
      assert.equal(keys.find('a'), undefined);
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'pue-store-'));
after(() => rmSync(folder, { recursive: true }));

let files = 0;
const freshFile = () => join(folder, `store-${(files += 1)}.db`);

storeConformance('in memory', createMemoryStore);
storeConformance('SQLite in memory', () => openSqliteStore(':memory:'));
storeConformance('SQLite on disk', () => openSqliteStore(freshFile()));

test('SQLite on disk: what was stored is there after a restart', () => {
  const path = freshFile();
  const before = openSqliteStore(path);
  before.transaction(({ keys }) => keys.put({ scope: 'a', bodyHash: 'h', answer: null, createdAt: 1 }));
  before.close();
  const later = openSqliteStore(path);
  later.transaction(({ keys }) => assert.equal(keys.find('a')?.bodyHash, 'h'));
  later.close();
});
