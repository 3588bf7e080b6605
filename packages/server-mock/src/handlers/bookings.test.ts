import assert from 'node:assert/strict';
import test from 'node:test';
import {
  cancelBooking,
  confirmBooking,
  createBooking,
  listBookings,
  moveBooking,
  readBooking,
  readBookingCalendar,
  readMeeting,
} from '@pue/client/contract';
import {
  attend,
  book,
  bookingBody,
  MERANO,
  freeSlot,
  freeSlots,
  holdSlot,
  MINUTE,
  openTestDesk,
  OTHER_TAX_CODE,
  SENALES,
  START,
  TAX_CODE,
} from '../harness.fixture.ts';

const OPERATOR = `operator-${SENALES}`;
const OFFICER = 'officer-office-bz';

test('where the Comune says so, a citizen’s booking awaits the operator, who confirms it', async () => {
  const desk = openTestDesk();
  const asked = await book(desk, { comune_istat: MERANO });
  assert.equal(asked.state, 'awaiting-operator');
  assert.equal(asked.meeting_id, undefined);
  const params = { id: asked.id };
  const as = `operator-${MERANO}`;
  const seen = await desk.must(readBooking, { params, as });
  assert.ok(seen.allowed_actions.includes('confirm'));
  const confirmed = await desk.must(confirmBooking, { params, as, match: seen.etag });
  assert.equal(confirmed.state, 'confirmed');
  assert.ok(confirmed.meeting_id !== undefined);
  assert.equal(await desk.problem(confirmBooking, { params, as, match: confirmed.etag }), 'booking-state');
});

test('what an operator books stands at once, whatever the Comune asks of citizens', async () => {
  const desk = openTestDesk();
  const made = await book(desk, { comune_istat: MERANO, as: `operator-${MERANO}` });
  assert.equal(made.state, 'confirmed');
});

test('a tax code is never shown whole', async () => {
  const desk = openTestDesk();
  const made = await book(desk);
  assert.equal(made.beneficiary.tax_code_masked, 'RSSMRA*********S');
  assert.ok(!JSON.stringify(made).includes(TAX_CODE));
});

test('who books finds the booking again by their own reference, and nobody by none', async () => {
  const desk = openTestDesk();
  const made = await book(desk);
  const found = await desk.must(listBookings, { query: { client_reference: made.client_reference } });
  assert.deepEqual(
    found.items.map(({ id }) => id),
    [made.id],
  );
  assert.deepEqual(found.items[0]?.allowed_actions, ['move', 'cancel', 'request-earlier', 'calendar']);
  const none = await desk.must(listBookings, { query: { client_reference: crypto.randomUUID() } });
  assert.deepEqual(none.items, []);
  assert.equal(await desk.problem(listBookings), 'unauthenticated');
});

test('the same person has one appointment at a time for a service', async () => {
  const desk = openTestDesk();
  const made = await book(desk);
  const hold = await holdSlot(desk, await freeSlot(desk));
  const asCitizen = await desk.call(createBooking, { body: bookingBody(hold.id) });
  assert.ok(!asCitizen.ok && asCitizen.slug === 'duplicate-booking');
  assert.deepEqual(asCitizen.members, {});
  const own = await holdSlot(desk, await freeSlot(desk), OPERATOR);
  const asOperator = await desk.call(createBooking, { body: bookingBody(own.id), as: OPERATOR });
  assert.ok(!asOperator.ok && asOperator.slug === 'duplicate-booking');
  assert.deepEqual(asOperator.members, { booking_id: made.id });
  const other = { given_name: 'Mario', family_name: 'Prova', tax_code: OTHER_TAX_CODE, contact: {} };
  await desk.must(createBooking, { body: bookingBody(hold.id, { beneficiary: other }) });
});

test('when the first appointment is over or cancelled, another one can be made', async () => {
  const desk = openTestDesk();
  const made = await book(desk);
  desk.time.set(Date.parse(made.end));
  const later = await book(desk, { date: '2026-11-19' });
  const body = { asked_by: 'operator' };
  await desk.must(cancelBooking, { params: { id: later.id }, as: OPERATOR, match: later.etag, body });
  await book(desk, { date: '2026-11-19' });
});

test('a move takes the new slot and frees the old one', async () => {
  const desk = openTestDesk();
  const made = await book(desk);
  const before = new Set((await freeSlots(desk)).map(({ id }) => id));
  const hold = await holdSlot(desk, await freeSlot(desk, '2026-11-18'), OPERATOR);
  const params = { id: made.id };
  const moved = await desk.must(moveBooking, {
    params,
    as: OPERATOR,
    match: made.etag,
    body: { hold_id: hold.id },
  });
  assert.equal(moved.start, hold.slot.start);
  assert.notEqual(moved.etag, made.etag);
  const freed = (await freeSlots(desk)).filter(({ id }) => !before.has(id));
  assert.deepEqual(
    freed.map(({ start }) => start),
    [made.start],
  );
  assert.ok(!(await freeSlots(desk, '2026-11-18')).some(({ id }) => id === hold.slot.id));
});

test('a move whose hold is over changes nothing', async () => {
  const desk = openTestDesk();
  const made = await book(desk);
  const hold = await holdSlot(desk, await freeSlot(desk, '2026-11-18'), OPERATOR);
  desk.time.set(START + 11 * MINUTE);
  const params = { id: made.id };
  const body = { hold_id: hold.id };
  assert.equal(
    await desk.problem(moveBooking, { params, as: OPERATOR, match: made.etag, body }),
    'hold-expired',
  );
  const seen = await desk.must(readBooking, { params, as: OPERATOR });
  assert.deepEqual([seen.start, seen.etag], [made.start, made.etag]);
});

test('the meeting moves with its appointment, and nobody waits in it any more', async () => {
  const desk = openTestDesk({ demo: true });
  const made = await book(desk);
  const id = made.meeting_id ?? '';
  await attend(desk, id, OPERATOR, 'station');
  const hold = await holdSlot(desk, await freeSlot(desk, '2026-11-18'), OFFICER);
  const body = { hold_id: hold.id };
  await desk.must(moveBooking, { params: { id: made.id }, as: OFFICER, match: made.etag, body });
  const meeting = await desk.must(readMeeting, { params: { id }, as: OPERATOR });
  assert.deepEqual([meeting.state, meeting.start], ['scheduled', hold.slot.start]);
});

test('who has not seen the newest version changes nothing', async () => {
  const desk = openTestDesk();
  const made = await book(desk);
  const call = { params: { id: made.id }, as: OPERATOR, body: { asked_by: 'operator' } };
  assert.equal(await desk.problem(cancelBooking, call), 'precondition-required');
  const stale = await desk.call(cancelBooking, { ...call, match: '"old"' });
  assert.ok(!stale.ok && stale.slug === 'precondition-failed');
  assert.equal(stale.members['current_etag'], made.etag);
  await desk.must(cancelBooking, { ...call, match: '*' });
});

test('the entity tag stands in the header and in the body', async () => {
  const desk = openTestDesk();
  const made = await book(desk);
  const answer = await desk.call(readBooking, { params: { id: made.id }, as: OPERATOR });
  assert.equal(answer.response.headers.get('etag'), made.etag);
});

test('a cancelled appointment frees its slot and calls off its meeting', async () => {
  const desk = openTestDesk();
  const slot = await freeSlot(desk);
  const hold = await holdSlot(desk, slot);
  const made = await desk.must(createBooking, { body: bookingBody(hold.id) });
  const body = { asked_by: 'office', reason: 'Sede chiusa' };
  await desk.must(cancelBooking, { params: { id: made.id }, as: OFFICER, match: made.etag, body });
  await holdSlot(desk, slot);
  const meeting = await desk.must(readMeeting, { params: { id: made.meeting_id ?? '' }, as: OPERATOR });
  assert.equal(meeting.state, 'failed');
});

test('each role is offered what it may do, and no more', async () => {
  const desk = openTestDesk();
  const made = await book(desk);
  assert.deepEqual(made.allowed_actions, ['move', 'cancel', 'request-earlier', 'calendar']);
  const actions = async (as: string) =>
    (await desk.must(readBooking, { params: { id: made.id }, as })).allowed_actions;
  assert.deepEqual(await actions(OPERATOR), ['move', 'cancel', 'request-earlier', 'calendar']);
  desk.time.set(Date.parse(made.start) - 15 * MINUTE);
  assert.deepEqual(await actions(OPERATOR), ['move', 'cancel', 'open-meeting', 'calendar']);
  assert.deepEqual(await actions(OFFICER), ['move', 'cancel', 'open-meeting', 'calendar']);
});

test('a Comune’s operator books for that Comune alone', async () => {
  const desk = openTestDesk();
  const hold = await holdSlot(desk, await freeSlot(desk), OPERATOR);
  const answer = await desk.call(createBooking, {
    body: bookingBody(hold.id, { comune_istat: '021008' }),
    as: OPERATOR,
  });
  assert.ok(!answer.ok && answer.slug === 'validation-failed');
  assert.deepEqual(answer.members['errors'], [
    { pointer: '/comune_istat', code: 'not-yours', benign: false },
  ]);
});

test('an office sees the residents of its own province', async () => {
  const desk = openTestDesk();
  const hold = await holdSlot(desk, await freeSlot(desk));
  const body = bookingBody(hold.id, { comune_istat: '058091' });
  const answer = await desk.call(createBooking, { body });
  assert.ok(!answer.ok && answer.slug === 'validation-failed');
});

test('a tax code with a wrong check character is pointed out', async () => {
  const desk = openTestDesk();
  const hold = await holdSlot(desk, await freeSlot(desk));
  const beneficiary = { ...bookingBody(hold.id).beneficiary, tax_code: 'RSSMRA85T10A562X' };
  const answer = await desk.call(createBooking, { body: bookingBody(hold.id, { beneficiary }) });
  assert.ok(!answer.ok && answer.slug === 'validation-failed');
  assert.deepEqual(answer.members['errors'], [
    { pointer: '/beneficiary/tax_code', code: 'check-character', benign: false },
  ]);
});

test('lists come in the order of time, in pages, for the days asked', async () => {
  const desk = openTestDesk();
  const codes = [TAX_CODE, OTHER_TAX_CODE, '12345678903'];
  const made = [];
  for (const [index, date] of ['2026-11-19', '2026-11-17', '2026-11-18'].entries()) {
    const beneficiary = { given_name: 'A', family_name: 'B', tax_code: codes[index] ?? '', contact: {} };
    made.push(await book(desk, { date, beneficiary }));
  }
  const first = await desk.must(listBookings, { as: OPERATOR, query: { limit: '2' } });
  assert.deepEqual(
    first.items.map(({ start }) => start.slice(0, 10)),
    ['2026-11-17', '2026-11-18'],
  );
  const next = await desk.must(listBookings, { as: OPERATOR, query: { cursor: first.next_cursor ?? '' } });
  assert.deepEqual(
    next.items.map(({ start }) => start.slice(0, 10)),
    ['2026-11-19'],
  );
  assert.equal(next.next_cursor, undefined);
  const day = await desk.must(listBookings, { as: OFFICER, query: { from: '2026-11-18', to: '2026-11-18' } });
  assert.deepEqual(
    day.items.map(({ id }) => id),
    [made[2]?.id],
  );
  assert.equal(await desk.problem(listBookings, { as: OPERATOR, query: { cursor: 'x' } }), 'malformed');
});

test('the calendar entry has Italian time, grows with each change and says nothing personal', async () => {
  const desk = openTestDesk();
  const made = await book(desk, { date: '2026-11-17' });
  const params = { id: made.id };
  const answer = await desk.call(readBookingCalendar, {
    params,
    as: OPERATOR,
    headers: { 'accept-language': 'de' },
  });
  assert.ok(answer.ok);
  assert.equal(answer.response.headers.get('content-type'), 'text/calendar; charset=utf-8');
  const file = answer.value;
  const local = made.start.slice(0, 19).replace(/[-:]/g, '');
  assert.ok(file.includes(`DTSTART;TZID=Europe/Rome:${local}\r\n`));
  assert.match(file, /SEQUENCE:0\r\n/);
  assert.match(file, /SUMMARY:Termin in der Gemeinde mit dem NISF\/INPS\r\n/);
  assert.ok(!file.includes('Maria') && !file.includes('Esempio,') && !file.includes(TAX_CODE));
  assert.ok(!file.includes(made.code) && !file.includes(made.service.title) && !file.includes('Rente'));
  const hold = await holdSlot(desk, await freeSlot(desk, '2026-11-18'), OPERATOR);
  await desk.must(moveBooking, { params, as: OPERATOR, match: made.etag, body: { hold_id: hold.id } });
  assert.match(await desk.must(readBookingCalendar, { params, as: OPERATOR }), /SEQUENCE:1\r\n/);
  const uid = (text: string) => /^UID:.*$/m.exec(text)?.[0];
  assert.equal(uid(await desk.must(readBookingCalendar, { params, as: OPERATOR })), uid(file));
});

test('a booking is made in the slot that was held even minutes after its time has begun', async () => {
  const desk = openTestDesk({ demo: true });
  const hold = await holdSlot(desk, await freeSlot(desk, '2026-11-16'));
  desk.time.set(Date.parse(hold.expires_at) - 1);
  const made = await desk.must(createBooking, { body: bookingBody(hold.id) });
  assert.equal(made.start, hold.slot.start);
});
