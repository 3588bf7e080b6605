import assert from 'node:assert/strict';
import test from 'node:test';
import type { Operation } from '@pue/client/contract';
import {
  admitParticipant,
  attendMeeting,
  cancelBooking,
  confirmBooking,
  createBooking,
  createBookingGroup,
  createHold,
  createHoldGroup,
  extendHold,
  issueJoinCredentials,
  listBookings,
  listEarlierSlotOffers,
  listComuni,
  listOffices,
  listServices,
  listSlots,
  moveBooking,
  noteMissedCall,
  OPERATIONS,
  problemsOf,
  readAvailability,
  readBooking,
  readBookingCalendar,
  readComune,
  readIdentity,
  readMeeting,
  readOffice,
  readService,
  readStatus,
  chooseTelephone,
  recordOutcome,
  refuseEarlierSlot,
  releaseHold,
  renewCredentials,
  requestEarlierSlot,
  watchMeeting,
  withdrawEarlierSlot,
} from '@pue/client/contract';
import { assertDocumented } from './document.fixture.ts';
import type { CallParts, TestDesk } from './harness.fixture.ts';
import {
  book,
  bookingBody,
  freeSlot,
  holdSlot,
  MERANO,
  openTestDesk,
  madeUpTaxCode,
  SENALES,
  TAX_CODE,
} from './harness.fixture.ts';

const OPERATOR = `operator-${SENALES}`;
const CONFIRMING = `operator-${MERANO}`;
const OFFICER = 'officer-office-bz';

const OTHER = { given_name: 'Ugo', family_name: 'Esempio', tax_code: madeUpTaxCode(1), contact: {} };

/** Calls every operation once with success; `must` holds each answer against contract and document. */
async function walk(desk: TestDesk): Promise<readonly Operation[]> {
  const called: Operation[] = [];
  const must: TestDesk['must'] = (operation, parts) => {
    called.push(operation);
    return desk.must(operation, parts);
  };
  const line = { service: 'pension', office: 'office-bz' };
  await must(readStatus);
  await must(readIdentity, { as: OPERATOR });
  await must(listComuni, { query: { q: 'sen' } });
  await must(readComune, { params: { istat: SENALES } });
  await must(listOffices, { query: { kind: 'office', limit: '2' } });
  await must(readOffice, { params: { id: line.office } });
  await must(listServices, { query: { comune: SENALES } });
  await must(readService, { params: { id: line.service }, query: { comune: SENALES } });
  await must(readAvailability, { query: line });
  await must(listSlots, { query: { ...line, date: '2026-11-17' } });

  const slot = await freeSlot(desk);
  const hold = await must(createHold, { body: { slot_id: slot.id, service_id: line.service } });
  await must(extendHold, { params: { id: hold.id } });
  await must(releaseHold, { params: { id: hold.id } });
  const again = await holdSlot(desk, slot);
  const asked = await must(createBooking, { body: bookingBody(again.id, { comune_istat: MERANO }) });
  const booked = { params: { id: asked.id }, as: CONFIRMING };
  await must(listBookings, { as: CONFIRMING });
  await must(readBooking, booked);
  const { etag } = await must(confirmBooking, { ...booked, match: asked.etag });
  const other = await holdSlot(desk, await freeSlot(desk), CONFIRMING);
  const moved = await must(moveBooking, { ...booked, match: etag, body: { hold_id: other.id } });
  await must(readBookingCalendar, {
    params: booked.params,
    holder: { code: asked.code, contact: TAX_CODE },
  });

  const meeting = { params: { id: moved.meeting_id ?? '' } };
  const watching = new AbortController();
  await must(watchMeeting, { ...meeting, as: OFFICER, signal: watching.signal });
  watching.abort();
  const { me = '' } = await must(attendMeeting, {
    ...meeting,
    as: CONFIRMING,
    body: { role: 'station', display_label: 'Postazione', presence: 'here' },
  });
  const admission = { ...meeting.params, participant: me };
  await must(admitParticipant, { params: admission, as: OFFICER, body: { decision: 'admitted' } });
  await must(issueJoinCredentials, { ...meeting, as: CONFIRMING });
  await must(renewCredentials, { ...meeting, as: CONFIRMING });
  await must(chooseTelephone, { ...meeting, as: CONFIRMING, body: { by_phone: true } });
  await must(recordOutcome, { ...meeting, as: OFFICER, body: { outcome: 'resolved' } });
  await must(readMeeting, { ...meeting, as: OFFICER });

  const { items: starts } = await desk.must(listSlots, {
    query: { ...line, date: '2026-11-18', run: '2' },
  });
  const { holds } = await must(createHoldGroup, {
    body: { slot_id: starts[0]?.id, service_id: line.service, count: 2 },
    as: OPERATOR,
  });
  const codes = ['RSSMRA80A01H501U', 'VRDLGU70A01H501O'];
  const bookings = holds.map((held, index) => {
    const beneficiary = { ...bookingBody(held.id).beneficiary, tax_code: codes[index] ?? '' };
    return bookingBody(held.id, { beneficiary });
  });
  await must(createBookingGroup, { body: { bookings }, as: OPERATOR });

  const last = await holdSlot(desk, await freeSlot(desk));
  const { id, code, etag: match } = await desk.must(createBooking, { body: bookingBody(last.id) });
  const holder = { code, contact: TAX_CODE };
  const far = await book(desk, { date: '2026-11-20', beneficiary: OTHER });
  const waiting = { params: { id: far.id }, match: '*', as: OPERATOR };
  await must(requestEarlierSlot, { ...waiting, body: {} });
  await must(cancelBooking, { params: { id }, holder, match, body: { asked_by: 'citizen' } });
  const { items } = await must(listEarlierSlotOffers, { as: OPERATOR });
  const offer = { params: { id: items[0]?.id ?? '' }, as: OPERATOR };
  await must(noteMissedCall, offer);
  await must(refuseEarlierSlot, offer);
  await must(withdrawEarlierSlot, waiting);
  return called;
}

test('every operation answers as the document says', async () => {
  const called = await walk(openTestDesk({ demo: true }));
  const ids = (operations: readonly Operation[]) => operations.map(({ id }) => id).sort();
  assert.deepEqual(ids(called), ids(OPERATIONS));
});

for (const operation of OPERATIONS) {
  test(`${operation.id}: each of its problems comes as the document says`, async () => {
    const desk = openTestDesk();
    for (const problem of problemsOf(operation)) {
      desk.scenario.fail(operation.id, { kind: 'problem', problem });
      assert.equal(await desk.problem(operation), problem);
    }
  });
}

const LIMITS = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'];

test('limits are told to whom is counted: with a token, and to nobody else', async () => {
  const desk = openTestDesk();
  const slot = await freeSlot(desk);
  const limitsOf = async (parts: CallParts) => {
    const { response } = await desk.call(createHold, {
      ...parts,
      body: { slot_id: slot.id, service_id: 'pension' },
    });
    return LIMITS.filter((name) => response.headers.has(name));
  };
  assert.deepEqual(await limitsOf({ as: OPERATOR }), LIMITS);
  assert.deepEqual(await limitsOf({}), []);
});

test('an answer that is given again keeps the language in which it was given', async () => {
  const desk = openTestDesk();
  const hold = await holdSlot(desk, await freeSlot(desk));
  const call = { key: crypto.randomUUID(), body: bookingBody(hold.id) };
  const first = await desk.call(createBooking, { ...call, headers: { 'accept-language': 'de' } });
  const again = await desk.call(createBooking, { ...call, headers: { 'accept-language': 'it' } });
  assert.ok(first.ok && again.ok);
  assert.equal(again.value.service.title, first.value.service.title);
  assert.equal(again.response.headers.get('content-language'), 'de');
});

test('the comparison sees a status, a header and a body that the document does not have', () => {
  const headers = {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'content-language': 'it',
  };
  const body = JSON.stringify({ title: '', status: 200, version: '1', up_since: '', server_time: '' });
  const answer = (status: number, over: Readonly<Record<string, string>> = {}) =>
    new Response(null, { status, headers: { ...headers, ...over } });
  const instant = body.replaceAll(':""', ':"2026-11-16T08:00:00+01:00"');
  assertDocumented(readStatus, answer(200), instant);
  assert.throws(() => assertDocumented(readStatus, answer(202), instant), /status/);
  assert.throws(() => assertDocumented(readStatus, answer(200, { etag: '"1"' }), instant), /no header etag/);
  assert.throws(() => assertDocumented(readStatus, answer(200, { 'cache-control': 'public' }), instant));
  assert.throws(() => assertDocumented(readStatus, answer(200, { 'content-type': 'text/html' }), instant));
  assert.throws(() => assertDocumented(readStatus, answer(200), body), /this body/);
});
