import assert from 'node:assert/strict';
import test from 'node:test';
import {
  cancelBooking,
  listBookings,
  moveBooking,
  readBooking,
  readBookingCalendar,
} from '@pue/client/contract';
import { book, freeSlot, holdSlot, MINUTE, openTestDesk, START, TAX_CODE } from '../harness.fixture.ts';

const PHONE = '347 1234567';
const PERSON = { given_name: 'Maria', family_name: 'Esempio', tax_code: TAX_CODE };

async function booked() {
  const desk = openTestDesk();
  const made = await book(desk, { beneficiary: { ...PERSON, contact: { phone: PHONE } } });
  return { desk, made, params: { id: made.id }, holder: { code: made.code, contact: '+39 3471234567' } };
}

test('with code and contact one finds the one appointment, reads it, moves it, cancels it', async () => {
  const { desk, made, params, holder } = await booked();
  const { items } = await desk.must(listBookings, { holder });
  assert.deepEqual(
    items.map(({ id }) => id),
    [made.id],
  );
  const mine = await desk.must(readBooking, { params, holder });
  assert.deepEqual(mine.allowed_actions, ['move', 'cancel', 'request-earlier', 'calendar']);
  const hold = await holdSlot(desk, await freeSlot(desk, '2026-11-18'));
  const body = { hold_id: hold.id };
  const moved = await desk.must(moveBooking, { params, holder, match: mine.etag, body });
  assert.equal(moved.start, hold.slot.start);
  const asked = { params, holder, match: moved.etag, body: { asked_by: 'citizen' } };
  const cancelled = await desk.must(cancelBooking, asked);
  assert.equal(cancelled.state, 'cancelled');
  assert.deepEqual(cancelled.allowed_actions, ['calendar']);
});

test('a code is understood as people copy it from paper', async () => {
  const { desk, made, holder } = await booked();
  const code = made.code.toLowerCase().replace('-', '').replaceAll('0', 'o').replaceAll('1', 'l');
  const { items } = await desk.must(listBookings, { holder: { ...holder, code } });
  assert.equal(items[0]?.id, made.id);
});

test('a wrong code, a wrong contact, both wrong, and no code at all answer alike', async () => {
  const { desk, made, holder } = await booked();
  const wrong = [
    { ...holder, code: 'AAAA-AAAA' },
    { ...holder, contact: '347 7654321' },
    { ...holder, contact: TAX_CODE },
    { code: 'AAAA-AAAA', contact: '347 7654321' },
    { code: 'not a code', contact: PHONE },
  ];
  const answers = await Promise.all(
    wrong.map(async (shown) => {
      const answer = await desk.call(listBookings, { holder: shown });
      assert.ok(!answer.ok);
      const headers = [...answer.response.headers].filter(([name]) => name !== 'x-request-id');
      return { slug: answer.slug, members: answer.members, headers };
    }),
  );
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
  assert.equal(answers[0]?.slug, 'not-found');
  const other = await desk.problem(readBooking, { params: { id: made.id }, holder: wrong[1] ?? holder });
  assert.equal(other, 'not-found');
});

test('one of the two headers alone is nothing', async () => {
  const { desk, made, params } = await booked();
  for (const headers of [{ 'booking-code': made.code }, { 'booking-contact': PHONE }]) {
    assert.equal(await desk.problem(readBooking, { params, headers }), 'unauthenticated');
    assert.equal(await desk.problem(listBookings, { headers }), 'unauthenticated');
  }
});

test('after five misses the code is shut for ten minutes, also to who has it right; other codes are not', async () => {
  const { desk, holder } = await booked();
  const other = await book(desk, {
    date: '2026-11-18',
    beneficiary: { ...PERSON, tax_code: 'RSSMRA80A01H501U', contact: { phone: PHONE } },
  });
  const guess = { ...holder, contact: '347 0000000' };
  for (let miss = 0; miss < 5; miss += 1)
    assert.equal(await desk.problem(listBookings, { holder: guess }), 'not-found');
  const shut = await desk.call(listBookings, { holder });
  assert.ok(!shut.ok && shut.slug === 'rate-limited');
  assert.equal(shut.response.headers.get('retry-after'), '600');
  await desk.must(listBookings, { holder: { ...holder, code: other.code } });
  desk.time.set(START + 10 * MINUTE);
  await desk.must(listBookings, { holder });
});

test('a code that nobody has is shut after as many misses', async () => {
  const desk = openTestDesk();
  const holder = { code: 'AAAA-AAAA', contact: PHONE };
  for (let miss = 0; miss < 5; miss += 1)
    assert.equal(await desk.problem(listBookings, { holder }), 'not-found');
  assert.equal(await desk.problem(listBookings, { holder }), 'rate-limited');
});

test('who has it right is not counted', async () => {
  const { desk, holder, params } = await booked();
  for (let visit = 0; visit < 12; visit += 1) await desk.must(readBooking, { params, holder });
});

test('what is over is neither moved nor cancelled, and nobody is offered it', async () => {
  const { desk, made, params, holder } = await booked();
  desk.time.set(Date.parse(made.end));
  const over = await desk.must(readBooking, { params, holder });
  assert.deepEqual(over.allowed_actions, ['calendar']);
  const body = { asked_by: 'citizen' };
  const refused = await desk.call(cancelBooking, { params, holder, match: over.etag, body });
  assert.ok(!refused.ok && refused.slug === 'booking-state');
  assert.deepEqual(refused.members, { current: 'confirmed', allowed: [] });
});

test('a cancelled appointment goes out of the calendar by a file of its own', async () => {
  const { desk, made, params, holder } = await booked();
  const body = { asked_by: 'citizen' };
  await desk.must(cancelBooking, { params, holder, match: made.etag, body });
  const file = await desk.must(readBookingCalendar, { params, holder });
  assert.match(file, /METHOD:CANCEL\r\n/);
  assert.match(file, /STATUS:CANCELLED\r\n/);
  assert.match(file, /SEQUENCE:1\r\n/);
});
