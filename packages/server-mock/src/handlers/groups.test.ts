import assert from 'node:assert/strict';
import test from 'node:test';
import type { HoldGroup, Slot } from '@pue/client/contract';
import {
  createBooking,
  createBookingGroup,
  createHold,
  createHoldGroup,
  extendHold,
  listBookings,
  listSlots,
  readAvailability,
  releaseHold,
} from '@pue/client/contract';
import type { TestDesk } from '../harness.fixture.ts';
import {
  bookingBody,
  DAY,
  freeSlots,
  holdSlot,
  MERANO,
  MINUTE,
  openTestDesk,
  OTHER_TAX_CODE,
  SENALES,
  START,
  TAX_CODE,
} from '../harness.fixture.ts';

const OPERATOR = `operator-${SENALES}`;
const LINE = { service: 'pension', office: 'office-bz' };
const THIRD_TAX_CODE = 'VRDLGU70A01H501O';

/** Times of the coming weeks from which so many people can come one after the other. */
async function starts(desk: TestDesk, run: number): Promise<readonly Slot[]> {
  const { days } = await desk.must(readAvailability, { query: { ...LINE, run: String(run) } });
  const open = days.filter(({ free }) => free > 0).slice(0, 8);
  const pages = open.map(({ date }) => desk.must(listSlots, { query: { ...LINE, date, run: String(run) } }));
  return (await Promise.all(pages)).flatMap(({ items }) => items);
}

async function start(desk: TestDesk, run: number): Promise<Slot> {
  const [first] = await starts(desk, run);
  assert.ok(first !== undefined, `somewhere ${run} people should fit`);
  return first;
}

const request = ({ id }: Slot, count: number, as: string | undefined = OPERATOR) => ({
  body: { slot_id: id, service_id: 'pension', count },
  as,
});

async function holdGroup(desk: TestDesk, count: number): Promise<HoldGroup> {
  return desk.must(createHoldGroup, request(await start(desk, count), count));
}

/** One request for each hold, of as many different people. */
const bodies = ({ holds }: HoldGroup) =>
  holds.map(({ id }, index) => {
    const tax_code = [TAX_CODE, OTHER_TAX_CODE, THIRD_TAX_CODE][index] ?? '';
    const beneficiary = { given_name: 'Maria', family_name: 'Esempio', tax_code, contact: {} };
    return bookingBody(id, { beneficiary });
  });
const bookGroup = (desk: TestDesk, bookings: readonly unknown[]) =>
  desk.call(createBookingGroup, { body: { bookings }, as: OPERATOR });
const booked = async (desk: TestDesk) => (await desk.must(listBookings, { as: OPERATOR })).items.length;

test('slots for a group are back to back, and none of them is offered meanwhile', async () => {
  const desk = openTestDesk();
  const { holds } = await holdGroup(desk, 3);
  assert.equal(holds.length, 3);
  for (const [index, hold] of holds.slice(1).entries()) {
    assert.equal(hold.slot.start, holds[index]?.slot.end);
    assert.equal(hold.expires_at, holds[0]?.expires_at);
  }
  for (const hold of holds) {
    const body = { slot_id: hold.slot.id, service_id: 'pension' };
    assert.equal(await desk.problem(createHold, { body }), 'slot-taken');
  }
});

test('every time that is offered for a group is one that the group can have', async () => {
  for (const run of [2, 4]) {
    const offered = await starts(openTestDesk(), run);
    assert.ok(offered.length > 0);
    for (const slot of offered.slice(0, 20))
      assert.equal((await openTestDesk().call(createHoldGroup, request(slot, run))).ok, true, slot.id);
  }
});

test('a day counts as free for a group exactly when a group fits in it', async () => {
  const desk = openTestDesk();
  const { days } = await desk.must(readAvailability, { query: { ...LINE, run: '5' } });
  assert.ok(days.some(({ free }) => free === 0) && days.some(({ free }) => free > 0));
  for (const { date, free } of days) {
    const { items } = await desk.must(listSlots, { query: { ...LINE, date, run: '5' } });
    assert.equal(items.length, free, date);
  }
});

test('a group is of two to eight people', async () => {
  const desk = openTestDesk();
  const slot = await start(desk, 2);
  for (const count of [0, 1, 9, 2.5])
    assert.equal(await desk.problem(createHoldGroup, request(slot, count)), 'validation-failed');
  const query = { ...LINE, run: '9' };
  assert.equal(await desk.problem(readAvailability, { query }), 'validation-failed');
  assert.equal(
    await desk.problem(createBookingGroup, { body: { bookings: [] }, as: OPERATOR }),
    'validation-failed',
  );
});

test('where one slot of a group is gone none is taken, and what is offered instead fits the whole group', async () => {
  const desk = openTestDesk();
  const slot = await start(desk, 3);
  const query = { ...LINE, date: slot.start.slice(0, 10) };
  // Every officer of the second time, so that no run leads through it.
  for (;;) {
    const { items } = await desk.must(listSlots, { query });
    const second = items.find((free) => free.start === slot.end);
    if (second === undefined) break;
    await holdSlot(desk, second);
  }
  const free = (await desk.must(listSlots, { query })).items.length;
  const answer = await desk.call(createHoldGroup, request(slot, 3));
  assert.ok(!answer.ok && answer.slug === 'slot-taken');
  assert.equal((await desk.must(listSlots, { query })).items.length, free);
  const alternatives = answer.members['alternatives'] as readonly Slot[];
  assert.ok(alternatives.length > 0);
  for (const other of alternatives) {
    const { holds } = await desk.must(createHoldGroup, request(other, 3));
    await desk.must(releaseHold, { params: { id: holds[0]?.id ?? '' }, as: OPERATOR });
  }
});

test('a group counts as one of the three that somebody may hold', async () => {
  const desk = openTestDesk();
  for (const _ of [1, 2, 3]) await holdGroup(desk, 4);
  assert.equal(await desk.problem(createHoldGroup, request(await start(desk, 2), 2)), 'hold-limit');
});

test('more time for one slot of a group is more time for all, and giving one back gives all back', async () => {
  const desk = openTestDesk();
  const before = (await freeSlots(desk)).length;
  const { holds } = await holdGroup(desk, 2);
  const [first, second] = holds;
  await desk.must(extendHold, { params: { id: second?.id ?? '' }, as: OPERATOR });
  desk.time.set(START + 12 * MINUTE);
  const longer = await desk.must(extendHold, { params: { id: first?.id ?? '' }, as: OPERATOR });
  assert.equal(longer.extensions_left, 0);
  await desk.must(releaseHold, { params: { id: first?.id ?? '' }, as: OPERATOR });
  assert.equal((await freeSlots(desk)).length, before);
});

test('only an operator may hold or book for a group', async () => {
  const desk = openTestDesk();
  const slot = await start(desk, 2);
  assert.equal(
    await desk.problem(createHoldGroup, { ...request(slot, 2), as: undefined }),
    'unauthenticated',
  );
  for (const as of [`citizen-${SENALES}`, 'officer-office-bz']) {
    assert.equal(await desk.problem(createHoldGroup, request(slot, 2, as)), 'not-found');
    assert.equal(await desk.problem(createBookingGroup, { body: { bookings: [] }, as }), 'not-found');
  }
  const expired = `${OPERATOR}-expired`;
  assert.equal(await desk.problem(createHoldGroup, request(slot, 2, expired)), 'grant-expired');
});

test('all of a group are booked at once, each with a code of their own and confirmed', async () => {
  const desk = openTestDesk();
  const answer = await bookGroup(desk, bodies(await holdGroup(desk, 3)));
  assert.ok(answer.ok);
  const { items } = answer.value;
  assert.equal(new Set(items.map(({ code }) => code)).size, 3);
  assert.ok(items.every(({ state }) => state === 'confirmed'));
  assert.equal(await booked(desk), 3);
});

test('one tax code that is wrong is pointed at, and nobody is booked', async () => {
  const desk = openTestDesk();
  const [first, second, third] = bodies(await holdGroup(desk, 3));
  assert.ok(first && second && third);
  const wrong = { ...third, beneficiary: { ...third.beneficiary, tax_code: 'RSSMRA85T10A562X' } };
  const elsewhere = { ...second, comune_istat: MERANO };
  const answer = await bookGroup(desk, [first, elsewhere, wrong]);
  assert.ok(!answer.ok && answer.slug === 'validation-failed');
  assert.deepEqual(answer.members['errors'], [
    { pointer: '/bookings/1/comune_istat', code: 'not-yours', benign: false },
    { pointer: '/bookings/2/beneficiary/tax_code', code: 'check-character', benign: false },
  ]);
  assert.equal(await booked(desk), 0);
  // Corrected, the same holds do.
  assert.equal((await bookGroup(desk, [first, second, third])).ok, true);
});

test('a person who has an appointment already, or is in the group twice, is pointed at', async () => {
  const desk = openTestDesk();
  const hold = await holdSlot(desk, (await freeSlots(desk)).at(-1) as Slot);
  await desk.must(createBooking, { body: bookingBody(hold.id) });
  const group = await holdGroup(desk, 2);
  const [first, second] = bodies(group);
  assert.ok(first && second);
  const twice = await bookGroup(desk, [second, first]);
  assert.ok(!twice.ok && twice.slug === 'duplicate-booking');
  assert.equal(twice.members['pointer'], '/bookings/1/beneficiary/tax_code');
  const twins = await bookGroup(desk, [second, { ...second, hold_id: first.hold_id }]);
  assert.ok(!twins.ok && twins.slug === 'duplicate-booking');
  assert.equal(twins.members['pointer'], '/bookings/1/beneficiary/tax_code');
  const sameTime = await bookGroup(desk, [second, { ...first, hold_id: second.hold_id }]);
  assert.ok(!sameTime.ok);
  assert.equal(await booked(desk), 1);
});

test('when the holds of a group are over, nobody is booked and times for the whole group are offered', async () => {
  const desk = openTestDesk();
  const requests = bodies(await holdGroup(desk, 2));
  desk.time.set(START + 11 * MINUTE);
  const answer = await bookGroup(desk, requests);
  assert.ok(!answer.ok && answer.slug === 'hold-expired');
  for (const slot of answer.members['alternatives'] as readonly Slot[])
    assert.equal((await openTestDesk().call(createHoldGroup, request(slot, 2))).ok, true);
  assert.equal(await booked(desk), 0);
});

test('an access request or a delega that this desk does not have is pointed at', async () => {
  const desk = openTestDesk();
  const [first, second] = bodies(await holdGroup(desk, 2));
  const consent = await bookGroup(desk, [first, { ...second, access_request_id: 'a-1' }]);
  assert.ok(!consent.ok && consent.slug === 'consent-missing');
  assert.equal(consent.members['pointer'], '/bookings/1');
  const delega = await bookGroup(desk, [{ ...first, delega_id: 'd-1' }, second]);
  assert.ok(!delega.ok && delega.slug === 'delega-missing');
  assert.equal(delega.members['pointer'], '/bookings/0');
});

test('the same key books a group once, however often it is sent', async () => {
  const desk = openTestDesk();
  const call = {
    body: { bookings: bodies(await holdGroup(desk, 2)) },
    as: OPERATOR,
    key: crypto.randomUUID(),
  };
  const first = await desk.must(createBookingGroup, call);
  desk.time.set(START + DAY);
  assert.deepEqual(await desk.must(createBookingGroup, call), first);
  assert.equal(await booked(desk), 2);
});
