import assert from 'node:assert/strict';
import test from 'node:test';
import { createBooking, createHold, extendHold, listSlots, releaseHold } from '@pue/client/contract';
import {
  bookingBody,
  freeSlot,
  freeSlots,
  holdSlot,
  MINUTE,
  openTestDesk,
  SENALES,
  START,
} from '../harness.fixture.ts';

const OPERATOR = `operator-${SENALES}`;
const request = (slotId: string) => ({ body: { slot_id: slotId, service_id: 'pension' } });

test('a slot is kept for ten minutes and is not offered meanwhile', async () => {
  const desk = openTestDesk();
  const slot = await freeSlot(desk);
  const hold = await holdSlot(desk, slot);
  assert.equal(Date.parse(hold.expires_at) - Date.parse(hold.server_time), 10 * MINUTE);
  assert.equal(hold.extensions_left, 2);
  assert.ok(!(await freeSlots(desk)).some(({ id }) => id === slot.id));
});

test('a hold that nobody books is free again after ten minutes, without anybody sweeping', async () => {
  const desk = openTestDesk();
  const slot = await freeSlot(desk);
  await holdSlot(desk, slot);
  desk.time.set(START + 10 * MINUTE - 1);
  assert.equal(await desk.problem(createHold, request(slot.id)), 'slot-taken');
  desk.time.set(START + 10 * MINUTE);
  assert.equal((await holdSlot(desk, slot)).slot.id, slot.id);
});

test('a slot that is taken comes with the three nearest other times, in their order', async () => {
  const desk = openTestDesk();
  const slot = await freeSlot(desk);
  await holdSlot(desk, slot);
  const answer = await desk.call(createHold, request(slot.id));
  assert.ok(!answer.ok && answer.slug === 'slot-taken');
  const alternatives = answer.members['alternatives'] as readonly { id: string; start: string }[];
  assert.equal(alternatives.length, 3);
  const starts = alternatives.map(({ start }) => start);
  assert.deepEqual(starts, [...starts].sort());
  assert.equal(new Set(starts).size, 3);
  for (const { id } of alternatives) assert.equal((await desk.call(createHold, request(id))).ok, true);
});

test('five minutes more can be had twice, and not a third time', async () => {
  const desk = openTestDesk();
  const hold = await holdSlot(desk, await freeSlot(desk));
  const params = { id: hold.id };
  const once = await desk.must(extendHold, { params });
  const twice = await desk.must(extendHold, { params });
  assert.equal(Date.parse(twice.expires_at) - Date.parse(hold.expires_at), 10 * MINUTE);
  assert.deepEqual([once.extensions_left, twice.extensions_left], [1, 0]);
  assert.equal(await desk.problem(extendHold, { params }), 'hold-limit');
});

test('five minutes more that are asked for twice under one key are given once', async () => {
  const desk = openTestDesk();
  const hold = await holdSlot(desk, await freeSlot(desk));
  const parts = { params: { id: hold.id }, key: crypto.randomUUID() };
  const once = await desk.must(extendHold, parts);
  assert.deepEqual(await desk.must(extendHold, parts), once);
  assert.equal(once.extensions_left, 1);
});

test('a hold that is over cannot be made longer, and says what else there is', async () => {
  const desk = openTestDesk();
  const hold = await holdSlot(desk, await freeSlot(desk));
  desk.time.set(START + 11 * MINUTE);
  const answer = await desk.call(extendHold, { params: { id: hold.id } });
  assert.ok(!answer.ok && answer.slug === 'hold-expired');
  assert.equal((answer.members['alternatives'] as readonly unknown[]).length, 3);
});

test('giving a slot back frees it, and giving it back again is no mistake', async () => {
  const desk = openTestDesk();
  const slot = await freeSlot(desk);
  const hold = await holdSlot(desk, slot);
  await desk.must(releaseHold, { params: { id: hold.id } });
  await desk.must(releaseHold, { params: { id: hold.id } });
  await desk.must(releaseHold, { params: { id: 'never-was' } });
  await holdSlot(desk, slot);
});

test('one person holds three slots at most; the public of a town hall has no such count', async () => {
  const desk = openTestDesk();
  const slots = (await freeSlots(desk)).slice(0, 8);
  const [first, second, third, fourth, ...others] = slots;
  for (const slot of [first, second, third]) if (slot) await holdSlot(desk, slot, OPERATOR);
  assert.equal(await desk.problem(createHold, { ...request(fourth?.id ?? ''), as: OPERATOR }), 'hold-limit');
  assert.ok(others.length >= 4);
  for (const slot of others) await holdSlot(desk, slot);
});

test('what expired or was booked counts no longer among the three', async () => {
  const desk = openTestDesk();
  for (const slot of (await freeSlots(desk)).slice(0, 3)) await holdSlot(desk, slot, OPERATOR);
  desk.time.set(START + 11 * MINUTE);
  await holdSlot(desk, await freeSlot(desk), OPERATOR);
});

test('nobody else can use, extend or give back the hold of an operator', async () => {
  const desk = openTestDesk();
  const slot = await freeSlot(desk);
  const hold = await holdSlot(desk, slot, OPERATOR);
  const params = { id: hold.id };
  assert.equal(await desk.problem(extendHold, { params }), 'not-found');
  assert.equal(await desk.problem(createBooking, { body: bookingBody(hold.id) }), 'hold-expired');
  await desk.must(releaseHold, { params });
  assert.equal(await desk.problem(createHold, request(slot.id)), 'slot-taken');
});

test('a slot that is past, or of another service, or of no agenda cannot be held', async () => {
  const desk = openTestDesk();
  const [slot] = await freeSlots(desk, '2026-11-16');
  assert.ok(slot !== undefined);
  assert.equal(
    await desk.problem(createHold, { body: { slot_id: slot.id, service_id: 'payments' } }),
    'validation-failed',
  );
  assert.equal(await desk.problem(createHold, request('office-bz~pension~zzzz~9')), 'validation-failed');
  assert.equal(await desk.problem(createHold, request('nothing')), 'validation-failed');
  desk.time.set(Date.parse(slot.start));
  assert.equal(await desk.problem(createHold, request(slot.id)), 'slot-taken');
});

test('no slot is offered less than an hour ahead', async () => {
  const desk = openTestDesk();
  const { items } = await desk.must(listSlots, {
    query: { service: 'pension', office: 'office-bz', date: '2026-11-16' },
  });
  assert.ok(items.every(({ start }) => Date.parse(start) >= START + 60 * MINUTE));
  assert.ok(items.length > 0);
});
