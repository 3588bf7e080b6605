import assert from 'node:assert/strict';
import test from 'node:test';
import { createBooking, createHold, listBookings } from '@pue/client/contract';
import {
  bookingBody,
  DAY,
  freeSlot,
  freeSlots,
  holdSlot,
  openTestDesk,
  SENALES,
  START,
} from '../harness.fixture.ts';

const OPERATOR = `operator-${SENALES}`;

test('the same key and body have one effect and one answer, to the letter', async () => {
  const desk = openTestDesk();
  const hold = await holdSlot(desk, await freeSlot(desk));
  const key = crypto.randomUUID();
  const body = bookingBody(hold.id);
  const first = await desk.call(createBooking, { key, body });
  const again = await desk.call(createBooking, { key, body });
  assert.ok(first.ok && again.ok);
  assert.deepEqual(again.value, first.value);
  assert.equal(first.response.headers.get('idempotency-replayed'), null);
  assert.equal(again.response.headers.get('idempotency-replayed'), 'true');
  assert.equal(again.response.headers.get('etag'), first.value.etag);
  const { items } = await desk.must(listBookings, { as: OPERATOR });
  assert.equal(items.length, 1);
});

test('members of the body in another order are the same body', async () => {
  const desk = openTestDesk();
  const { id: slot_id } = await freeSlot(desk);
  const key = crypto.randomUUID();
  await desk.must(createHold, { key, body: { slot_id, service_id: 'pension' } });
  const again = await desk.call(createHold, { key, body: { service_id: 'pension', slot_id } });
  assert.equal(again.response.headers.get('idempotency-replayed'), 'true');
});

test('the same key with another body is refused', async () => {
  const desk = openTestDesk();
  const [one, two] = await freeSlots(desk);
  const key = crypto.randomUUID();
  await desk.must(createHold, { key, body: { slot_id: one?.id, service_id: 'pension' } });
  const body = { slot_id: two?.id, service_id: 'pension' };
  assert.equal(await desk.problem(createHold, { key, body }), 'idempotency-key-reused');
});

test('the same key of another person or another operation is another key', async () => {
  const desk = openTestDesk();
  const [one, two] = await freeSlots(desk);
  const key = crypto.randomUUID();
  await desk.must(createHold, { key, body: { slot_id: one?.id, service_id: 'pension' } });
  const theirs = await desk.must(createHold, {
    key,
    as: OPERATOR,
    body: { slot_id: two?.id, service_id: 'pension' },
  });
  await desk.must(createBooking, { key, as: OPERATOR, body: bookingBody(theirs.id) });
});

test('a refusal is remembered too: who was told “taken” is not booked by a late copy of the request', async () => {
  const desk = openTestDesk();
  const slot = await freeSlot(desk);
  await holdSlot(desk, slot);
  const key = crypto.randomUUID();
  const call = { key, body: { slot_id: slot.id, service_id: 'pension' } };
  assert.equal(await desk.problem(createHold, call), 'slot-taken');
  desk.time.set(START + 3_600_000);
  const late = await desk.call(createHold, call);
  assert.ok(!late.ok && late.slug === 'slot-taken');
  assert.equal(late.response.headers.get('idempotency-replayed'), 'true');
});

test('a key is kept for seven days', async () => {
  const desk = openTestDesk();
  const slots = await freeSlots(desk, '2026-11-26');
  const key = crypto.randomUUID();
  const call = { key, body: { slot_id: slots[0]?.id, service_id: 'pension' } };
  const first = await desk.must(createHold, call);
  desk.time.set(START + 7 * DAY);
  assert.equal((await desk.must(createHold, call)).id, first.id);
  desk.time.set(START + 7 * DAY + 1);
  assert.notEqual((await desk.must(createHold, call)).id, first.id);
});

test('an answer that was lost on its way is there for the one who asks again', async () => {
  const desk = openTestDesk();
  const hold = await holdSlot(desk, await freeSlot(desk));
  const call = { key: crypto.randomUUID(), body: bookingBody(hold.id) };
  desk.scenario.fail('BookingCreation', { kind: 'lost-answer' });
  await assert.rejects(desk.call(createBooking, call), TypeError);
  const again = await desk.call(createBooking, call);
  assert.ok(again.ok);
  assert.equal(again.response.headers.get('idempotency-replayed'), 'true');
});

test('a request that was lost on its way did nothing', async () => {
  const desk = openTestDesk();
  const hold = await holdSlot(desk, await freeSlot(desk));
  const call = { key: crypto.randomUUID(), body: bookingBody(hold.id) };
  desk.scenario.fail('BookingCreation', { kind: 'lost-request' });
  await assert.rejects(desk.call(createBooking, call), TypeError);
  assert.deepEqual((await desk.must(listBookings, { as: OPERATOR })).items, []);
  await desk.must(createBooking, call);
});
