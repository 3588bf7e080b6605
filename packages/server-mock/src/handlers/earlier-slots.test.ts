import assert from 'node:assert/strict';
import test from 'node:test';
import type { Booking, BookingRequest, EarlierSlotOffer } from '@pue/client/contract';
import {
  cancelBooking,
  createBooking,
  createHold,
  extendHold,
  listEarlierSlotOffers,
  listSlots,
  moveBooking,
  noteMissedCall,
  readBooking,
  refuseEarlierSlot,
  releaseHold,
  requestEarlierSlot,
  withdrawEarlierSlot,
} from '@pue/client/contract';
import type { TestDesk } from '../harness.fixture.ts';
import {
  book,
  bookingBody,
  freeSlots,
  madeUpTaxCode,
  MINUTE,
  openTestDesk,
  SENALES,
  START,
} from '../harness.fixture.ts';

const OPERATOR = `operator-${SENALES}`;
const FRIDAY = '2026-11-20';
const THURSDAY = '2026-11-19';
const HOUR = 60 * MINUTE;

interface Person {
  readonly code?: number;
  readonly phone?: string;
  readonly email?: string;
  readonly date?: string;
}

function beneficiary({ code = 0, phone, email }: Person): BookingRequest['beneficiary'] {
  const contact = { ...(phone === undefined ? {} : { phone }), ...(email === undefined ? {} : { email }) };
  return { given_name: 'Ada', family_name: 'Esempio', tax_code: madeUpTaxCode(code), contact };
}

/** Somebody with an appointment on Friday who would rather come earlier. */
async function waits(desk: TestDesk, person: Person = {}, before?: string): Promise<Booking> {
  const made = await book(desk, { date: person.date ?? FRIDAY, beneficiary: beneficiary(person) });
  return desk.must(requestEarlierSlot, {
    params: { id: made.id },
    holding: made,
    match: made.etag,
    body: before === undefined ? {} : { before },
  });
}

/** An appointment of tomorrow, which its holder gives up. */
async function frees(desk: TestDesk, date?: string): Promise<Booking> {
  const made = await book(desk, { ...(date === undefined ? {} : { date }) });
  return desk.must(cancelBooking, {
    params: { id: made.id },
    holding: made,
    match: made.etag,
    body: { asked_by: 'citizen' },
  });
}

const offersTo = async (desk: TestDesk, holding: Booking): Promise<readonly EarlierSlotOffer[]> =>
  (await desk.must(listEarlierSlotOffers, { holding })).items;

async function offerTo(desk: TestDesk, booking: Booking): Promise<EarlierSlotOffer> {
  const [offer] = await offersTo(desk, booking);
  assert.ok(offer !== undefined, 'there should be an offer');
  return offer;
}

const accept = (desk: TestDesk, booking: Booking, offer: EarlierSlotOffer) =>
  desk.call(moveBooking, {
    params: { id: booking.id },
    holding: booking,
    match: offer.booking.etag,
    body: { hold_id: offer.hold_id },
  });

test('who asks stands in the line, sees how many are before, and may withdraw', async () => {
  const desk = openTestDesk();
  const first = await waits(desk);
  const second = await waits(desk, { code: 1 });
  assert.equal(first.earlier_slot?.ahead, 0);
  assert.equal(second.earlier_slot?.ahead, 1);
  assert.ok(second.allowed_actions.includes('withdraw-earlier'));
  assert.ok(!second.allowed_actions.includes('request-earlier'));
  const left = await desk.must(withdrawEarlierSlot, {
    params: { id: first.id },
    holding: first,
    match: first.etag,
  });
  assert.equal(left.earlier_slot, undefined);
  assert.ok(left.allowed_actions.includes('request-earlier'));
  const now = await desk.must(readBooking, { params: { id: second.id }, holding: second });
  assert.equal(now.earlier_slot?.ahead, 0);
});

test('a freed time is offered to one person, with a deadline of two hours, and is nobody else’s meanwhile', async () => {
  const desk = openTestDesk();
  const first = await waits(desk, { phone: '+39 333 1234567' });
  const second = await waits(desk, { code: 1 });
  const freed = await frees(desk);
  const offer = await offerTo(desk, first);
  assert.equal(offer.slot.start, freed.start);
  assert.equal(offer.channel, 'sms');
  assert.equal(offer.why, 'first-in-line');
  assert.equal(Date.parse(offer.expires_at) - START, 2 * HOUR);
  assert.equal(offer.booking.person, undefined);
  assert.deepEqual(await offersTo(desk, second), []);
  const taken = { slot_id: offer.slot.id, service_id: 'pension' };
  assert.equal(await desk.problem(createHold, { body: taken }), 'slot-taken');
  const open = await desk.must(listSlots, {
    query: { service: 'pension', office: 'office-bz', date: '2026-11-17' },
  });
  assert.ok(open.items.every(({ id }) => id !== offer.slot.id));
});

test('accepting is moving: the old time is free, and goes to the next who waits for it', async () => {
  const desk = openTestDesk();
  const thursday = await waits(desk, { date: THURSDAY });
  const friday = await waits(desk, { code: 1 });
  await frees(desk);
  const accepted = await accept(desk, thursday, await offerTo(desk, thursday));
  assert.ok(accepted.ok);
  assert.equal(accepted.value.earlier_slot, undefined);
  assert.deepEqual(await offersTo(desk, thursday), []);
  const next = await offerTo(desk, friday);
  assert.equal(next.slot.start, thursday.start);
  assert.ok((await accept(desk, friday, next)).ok);
});

test('who says no is not asked about that time again, keeps the place, and the next one is asked', async () => {
  const desk = openTestDesk();
  const first = await waits(desk);
  const second = await waits(desk, { code: 1 });
  const freed = await frees(desk);
  const refusal = { params: { id: (await offerTo(desk, first)).id }, holding: first };
  assert.equal((await desk.must(refuseEarlierSlot, refusal)).state, 'refused');
  assert.equal((await desk.must(refuseEarlierSlot, refusal)).state, 'refused');
  assert.deepEqual(await offersTo(desk, first), []);
  const offer = await offerTo(desk, second);
  assert.equal(offer.slot.start, freed.start);
  assert.equal(offer.why, 'others-passed');
  const still = await desk.must(readBooking, { params: { id: first.id }, holding: first });
  assert.equal(still.earlier_slot?.ahead, 0);
});

test('an offer that nobody answers goes to the next one, and who was silent goes to the end', async () => {
  const desk = openTestDesk();
  const first = await waits(desk, { email: 'ada@example.org' });
  const second = await waits(desk, { code: 1, email: 'ugo@example.org' });
  await frees(desk);
  const offer = await offerTo(desk, first);
  desk.time.set(START + 2 * HOUR);
  assert.deepEqual(await offersTo(desk, first), []);
  const next = await offerTo(desk, second);
  assert.equal(next.slot.start, offer.slot.start);
  assert.equal(next.why, 'first-in-line');
  const late = await accept(desk, first, offer);
  assert.ok(!late.ok);
  assert.equal(late.slug, 'hold-expired');
  const silent = await desk.must(readBooking, { params: { id: first.id }, holding: first });
  assert.equal(silent.earlier_slot?.ahead, 1);
  assert.equal(
    await desk.problem(refuseEarlierSlot, { params: { id: offer.id }, holding: first }),
    'hold-expired',
  );
});

test('when nobody in the line wants it, a time is free for everybody', async () => {
  const desk = openTestDesk();
  const only = await waits(desk);
  await frees(desk);
  const { id, slot } = await offerTo(desk, only);
  await desk.must(refuseEarlierSlot, { params: { id }, holding: only });
  await desk.must(createHold, { body: { slot_id: slot.id, service_id: 'pension' } });
});

test('nobody is offered a time of the same day, a later one, or one after their own limit', async () => {
  const desk = openTestDesk();
  const limited = await waits(desk, {}, '2026-11-18');
  const free = await waits(desk, { code: 1 });
  await frees(desk, FRIDAY);
  assert.deepEqual([...(await offersTo(desk, limited)), ...(await offersTo(desk, free))], []);
  await frees(desk, THURSDAY);
  assert.deepEqual(await offersTo(desk, limited), []);
  assert.equal((await offerTo(desk, free)).why, 'others-cannot');
  await frees(desk);
  await offerTo(desk, limited);
});

test('a limit that is past is refused, and so is waiting on the day itself', async () => {
  const desk = openTestDesk();
  const made = await book(desk);
  const ask = (body: object) =>
    desk.call(requestEarlierSlot, { params: { id: made.id }, holding: made, match: '*', body });
  const past = await ask({ before: '2026-11-16' });
  assert.ok(!past.ok);
  assert.deepEqual(past.members, {
    errors: [{ pointer: '/before', code: 'in-the-past', benign: false }],
  });
  desk.time.set(Date.parse('2026-11-17T00:00:00+01:00'));
  const today = await ask({});
  assert.ok(!today.ok);
  assert.equal(today.slug, 'booking-state');
  const seen = await desk.must(readBooking, { params: { id: made.id }, holding: made });
  assert.ok(!seen.allowed_actions.includes('request-earlier'));
});

test('asking again changes the limit and keeps the place; an offer beyond the limit is taken back', async () => {
  const desk = openTestDesk();
  const first = await waits(desk);
  const second = await waits(desk, { code: 1 });
  await frees(desk, THURSDAY);
  await offerTo(desk, first);
  const again = await desk.must(requestEarlierSlot, {
    params: { id: first.id },
    holding: first,
    match: '*',
    body: { before: '2026-11-18' },
  });
  assert.equal(again.earlier_slot?.ahead, 0);
  assert.equal(again.earlier_slot?.before, '2026-11-18');
  assert.deepEqual(await offersTo(desk, first), []);
  await offerTo(desk, second);
});

test('who has neither mobile nor e-mail is on the operator’s list of calls until the town hall closes', async () => {
  const desk = openTestDesk();
  const called = await waits(desk, { phone: '0473 123456' });
  await frees(desk);
  const { items } = await desk.must(listEarlierSlotOffers, { as: OPERATOR });
  const [offer] = items;
  assert.ok(offer !== undefined);
  assert.equal(offer.channel, 'phone-call');
  assert.equal(offer.expires_at, '2026-11-16T12:30:00+01:00');
  assert.deepEqual(offer.booking.person, {
    given_name: 'Ada',
    family_name: 'Esempio',
    phone: '0473 123456',
  });
  const noted = await desk.must(noteMissedCall, { params: { id: offer.id }, as: OPERATOR });
  assert.equal(noted.called_at, '2026-11-16T08:00:00+01:00');
  assert.equal(noted.state, 'open');
  const moved = await desk.must(moveBooking, {
    params: { id: called.id },
    as: OPERATOR,
    match: offer.booking.etag,
    body: { hold_id: offer.hold_id },
  });
  assert.equal(moved.start, offer.slot.start);
});

test('whom nobody called keeps the place; who was called in vain goes to the end', async () => {
  const desk = openTestDesk();
  const first = await waits(desk, { phone: '0473 123456' });
  await waits(desk, { code: 1 });
  await frees(desk, THURSDAY);
  desk.time.set(Date.parse('2026-11-16T12:30:00+01:00'));
  const placeOf = async () =>
    (await desk.must(readBooking, { params: { id: first.id }, holding: first })).earlier_slot?.ahead;
  assert.equal(await placeOf(), 0);
  await frees(desk, '2026-11-18');
  const { id } = await offerTo(desk, first);
  await desk.must(noteMissedCall, { params: { id }, as: OPERATOR });
  desk.time.set(Date.parse('2026-11-17T12:30:00+01:00'));
  assert.equal(await placeOf(), 1);
});

test('the operator of another Comune and the holder of another code see no offer and change none', async () => {
  const desk = openTestDesk();
  const first = await waits(desk);
  await frees(desk);
  const { id } = await offerTo(desk, first);
  const stranger = 'operator-058091';
  assert.deepEqual((await desk.must(listEarlierSlotOffers, { as: stranger })).items, []);
  const holder = { code: 'ZZZZ-ZZZZ', contact: madeUpTaxCode(0) };
  assert.equal(await desk.problem(listEarlierSlotOffers, { holder }), 'not-found');
  for (const call of [{ as: stranger }, { holder }])
    assert.equal(await desk.problem(refuseEarlierSlot, { params: { id }, ...call }), 'not-found');
  assert.equal(await desk.problem(noteMissedCall, { params: { id }, as: stranger }), 'not-found');
  assert.equal(await desk.problem(noteMissedCall, { params: { id }, holding: first }), 'unauthenticated');
});

test('the hold of an offer books, extends and releases nothing for anybody else', async () => {
  const desk = openTestDesk();
  const first = await waits(desk);
  const other = await book(desk, { date: FRIDAY, beneficiary: beneficiary({ code: 1 }) });
  await frees(desk);
  const { hold_id: holdId } = await offerTo(desk, first);
  const stolen = bookingBody(holdId, { beneficiary: beneficiary({ code: 2 }) });
  assert.equal(await desk.problem(createBooking, { body: stolen }), 'hold-expired');
  assert.equal(await desk.problem(extendHold, { params: { id: holdId } }), 'not-found');
  const theft = { params: { id: other.id }, holding: other, match: '*', body: { hold_id: holdId } };
  assert.equal(await desk.problem(moveBooking, theft), 'hold-expired');
  await desk.must(releaseHold, { params: { id: holdId } });
  assert.ok((await accept(desk, first, await offerTo(desk, first))).ok);
});

test('who cancels while an offer is open leaves both times to the others', async () => {
  const desk = openTestDesk();
  const first = await waits(desk, { date: THURSDAY });
  const second = await waits(desk, { code: 1 });
  const freed = await frees(desk);
  await desk.must(cancelBooking, {
    params: { id: first.id },
    holding: first,
    match: '*',
    body: { asked_by: 'citizen' },
  });
  assert.deepEqual(await offersTo(desk, first), []);
  const offer = await offerTo(desk, second);
  assert.equal(offer.slot.start, freed.start);
  await desk.must(refuseEarlierSlot, { params: { id: offer.id }, holding: second });
  const [thursday] = await freeSlots(desk, THURSDAY);
  assert.equal(thursday?.start, first.start);
});

test('who moves by themselves keeps waiting for what is earlier still', async () => {
  const desk = openTestDesk();
  const first = await waits(desk);
  const freed = await frees(desk, THURSDAY);
  await offerTo(desk, first);
  const [slot] = await freeSlots(desk, '2026-11-18');
  assert.ok(slot !== undefined);
  const hold = await desk.must(createHold, { body: { slot_id: slot.id, service_id: 'pension' } });
  const moved = await desk.must(moveBooking, {
    params: { id: first.id },
    holding: first,
    match: '*',
    body: { hold_id: hold.id },
  });
  assert.equal(moved.earlier_slot?.ahead, 0);
  assert.deepEqual(await offersTo(desk, first), []);
  const [again] = await freeSlots(desk, THURSDAY);
  assert.equal(again?.start, freed.start);
});

test('who moves to a later day waits no longer', async () => {
  const desk = openTestDesk();
  const first = await waits(desk, { date: THURSDAY });
  const [slot] = await freeSlots(desk, FRIDAY);
  assert.ok(slot !== undefined);
  const hold = await desk.must(createHold, { body: { slot_id: slot.id, service_id: 'pension' } });
  const moved = await desk.must(moveBooking, {
    params: { id: first.id },
    holding: first,
    match: '*',
    body: { hold_id: hold.id },
  });
  assert.equal(moved.earlier_slot, undefined);
  assert.deepEqual(await offersTo(desk, first), []);
});

test('at night nobody has to answer: the two hours begin at eight', async () => {
  const desk = openTestDesk();
  const first = await waits(desk, { phone: '333 1234567' });
  desk.time.set(Date.parse('2026-11-16T23:00:00+01:00'));
  await frees(desk, THURSDAY);
  assert.equal((await offerTo(desk, first)).expires_at, '2026-11-17T10:00:00+01:00');
});

test('a time that leaves less than half an hour to answer is offered to nobody in the line', async () => {
  const desk = openTestDesk();
  const first = await waits(desk, { phone: '333 1234567' });
  const soon = await book(desk, { beneficiary: beneficiary({ code: 1 }) });
  desk.time.set(Date.parse(soon.start) - 89 * MINUTE);
  await desk.must(cancelBooking, {
    params: { id: soon.id },
    holding: soon,
    match: '*',
    body: { asked_by: 'citizen' },
  });
  assert.deepEqual(await offersTo(desk, first), []);
});
