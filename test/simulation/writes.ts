import assert from 'node:assert/strict';
import type { BookingRequest } from '@pue/client/contract';
import type { BookingState } from '../../packages/elements/src/booking/booking.state.ts';
import { isActiveBooking } from './books.ts';
import { type LoneDesk, SENALES } from './lone-desk.ts';
import { requestOf } from './request.ts';

/** A write of the element: the way to it, the press, and what has to be true once it is known. */
export interface Write {
  readonly path: RegExp;
  readonly atCounter?: boolean;
  approach(desk: LoneDesk): Promise<void>;
  /** Answers the key of the write. */
  press(desk: LoneDesk): string;
  check(desk: LoneDesk): void;
}

const SECOND = 1000;
const TAX_CODES = ['RSSMRA85T10A562S', 'RSSMRA80A01H501U'] as const;

export const WRITES: Readonly<Record<string, Write>> = {
  'the keeping of a time': {
    path: /^POST .*\/holds$/,
    approach: toTimes,
    press: pick,
    check(desk) {
      const { held } = stepOf(desk, 'details').claim;
      assert.equal(desk.desk.books.claim(held.hold.id)?.state, 'held');
      assert.equal(active(desk, held.hold.slot.id), 1);
    },
  },
  'the wish for more time': {
    path: /expiry$/,
    approach: toDetails,
    press(desk) {
      const key = desk.uuid();
      desk.page.send({ type: 'more-time', key });
      return key;
    },
    check(desk) {
      const { hold } = stepOf(desk, 'details').claim.held;
      assert.equal(hold.extensions_left, 1, 'once, not twice');
      const until = desk.desk.books.claim(hold.id)?.expiresAt ?? 0;
      assert.equal(Date.parse(hold.expires_at), until - (until % SECOND), 'told to the second');
    },
  },
  'a booking': { path: /^POST .*\/bookings$/, approach: toCheck, press: book, check: isBookedOnce },
  'a move': {
    path: /moves$/,
    approach: toMoveCheck,
    press(desk) {
      const key = desk.uuid();
      desk.page.send({ type: 'move-confirmed', key });
      return key;
    },
    check(desk) {
      const { doing, own } = stepOf(desk, 'appointment');
      assert.equal(doing.kind === 'shown' && doing.news, 'moved');
      const [booking, ...others] = desk.desk.books.bookings().filter(isActiveBooking);
      assert.deepEqual([booking?.start, others], [Date.parse(own.booking.start), []]);
    },
  },
  'a cancellation': {
    path: /cancellation$/,
    approach: toAppointment,
    press(desk) {
      const key = desk.uuid();
      desk.page.send({ type: 'cancel-wanted' });
      desk.page.send({ type: 'cancel-confirmed', key, reason: '' });
      return key;
    },
    check(desk) {
      assert.equal(stepOf(desk, 'appointment').own.booking.state, 'cancelled');
      assert.deepEqual(desk.desk.books.bookings().filter(isActiveBooking), []);
    },
  },
  'the keeping of times for two': {
    path: /hold-groups$/,
    atCounter: true,
    approach: toTimesForTwo,
    press: pick,
    check(desk) {
      const { hold, rest } = stepOf(desk, 'group-details').claim.held;
      for (const { id, slot } of [hold, ...rest]) {
        assert.equal(desk.desk.books.claim(id)?.state, 'held');
        assert.equal(active(desk, slot.id), 1);
      }
      assert.equal(rest.length, 1);
    },
  },
  'a booking for two': {
    path: /booking-groups$/,
    atCounter: true,
    approach: toCheckForTwo,
    press(desk) {
      const key = desk.uuid();
      const { hold, rest } = stepOf(desk, 'group-check').claim.held;
      const bookings = [hold, ...rest].map(({ id }, index) => requestFor(desk, id, TAX_CODES[index]));
      desk.page.send({ type: 'group-confirmed', key, bookings });
      return key;
    },
    check(desk) {
      assert.equal(stepOf(desk, 'group-booked').bookings.length, 2);
      assert.equal(desk.desk.books.bookings().filter(isActiveBooking).length, 2);
    },
  },
};

async function toTimes(desk: LoneDesk): Promise<void> {
  desk.page.send({ type: 'started', comune: SENALES, service: 'pension' });
  await desk.settle();
  assert.equal(desk.page.state.step, 'time');
}

async function toDetails(desk: LoneDesk): Promise<void> {
  await toTimes(desk);
  pick(desk);
  await desk.settle();
}

async function toCheck(desk: LoneDesk): Promise<void> {
  await toDetails(desk);
  const change = {
    givenName: 'Mario',
    familyName: 'Rossi',
    taxCode: TAX_CODES[0],
    basis: 'residence',
  } as const;
  desk.page.send({ type: 'drafted', change: { ...change, reason: 'Prova', acknowledged: true } });
  desk.page.send({ type: 'details-submitted', faults: [], odd: [] });
}

async function toAppointment(desk: LoneDesk): Promise<void> {
  await toCheck(desk);
  book(desk);
  await desk.settle();
}

async function toMoveCheck(desk: LoneDesk): Promise<void> {
  await toAppointment(desk);
  desk.page.send({ type: 'move-wanted' });
  await desk.settle();
  pick(desk);
  await desk.settle();
}

async function toTimesForTwo(desk: LoneDesk): Promise<void> {
  desk.page.send({ type: 'desk-opened', service: 'pension' });
  await desk.settle();
  desk.page.send({ type: 'people-counted', count: 2 });
  await desk.settle();
  assert.equal(desk.page.state.step, 'time');
}

async function toCheckForTwo(desk: LoneDesk): Promise<void> {
  await toTimesForTwo(desk);
  pick(desk);
  await desk.settle();
  desk.page.send({ type: 'group-submitted', faults: [] });
}

function pick(desk: LoneDesk): string {
  const [first] = Object.values(stepOf(desk, 'time').open);
  const slot = first?.kind === 'ready' ? first.value[0] : undefined;
  assert.ok(slot !== undefined, 'there are times');
  desk.page.controller.pick(slot);
  const { attempt } = stepOf(desk, 'time').claim;
  assert.ok(attempt.kind === 'holding');
  return attempt.write.key;
}

function book(desk: LoneDesk): string {
  const key = desk.uuid();
  const request = requestFor(desk, stepOf(desk, 'check').claim.held.hold.id, TAX_CODES[0]);
  desk.page.send({ type: 'confirmed', key, request });
  return key;
}

function isBookedOnce(desk: LoneDesk): void {
  const { booking } = stepOf(desk, 'appointment').own;
  assert.deepEqual(
    desk.desk.books.bookings().map(({ id }) => id),
    [booking.id],
  );
  assert.equal(desk.told.filter(({ told }) => told === 'booked').length, 1, 'told once');
}

function requestFor(desk: LoneDesk, hold: string, taxCode = ''): BookingRequest {
  return requestOf({ hold, istat: SENALES, taxCode, reference: desk.uuid() });
}

function active(desk: LoneDesk, slotId: string): number {
  return desk.desk.books.activeOn(slotId).length;
}

function stepOf<S extends BookingState['step']>(desk: LoneDesk, step: S): Extract<BookingState, { step: S }> {
  const { state } = desk.page;
  assert.equal(state.step, step);
  return state as Extract<BookingState, { step: S }>;
}
