import assert from 'node:assert/strict';
import test from 'node:test';
import {
  type BookingRequest,
  createBooking,
  listBookings,
  moveBooking,
  readBooking,
} from '@pue/client/contract';
import {
  type Answer,
  book,
  bookingBody,
  freeSlot,
  holdSlot,
  MERANO,
  openTestDesk,
  OTHER_TAX_CODE,
  SENALES,
} from '../harness.fixture.ts';

const OPERATOR = `operator-${SENALES}`;
const MARIO: BookingRequest['beneficiary'] = {
  given_name: 'Mario',
  family_name: 'Rossi',
  tax_code: 'RSSMRA85T10A562S',
  birth_date: '1985-12-10',
  contact: { phone: '347 0000000', email: 'mario@esempio.it' },
};

function errorsIn(answer: Answer<typeof createBooking>): unknown {
  assert.ok(!answer.ok && answer.slug === 'validation-failed', 'it should be asked about');
  return answer.members['errors'];
}

test('who books is kept beside who benefits', async () => {
  const desk = openTestDesk();
  const alone = await book(desk, { beneficiary: MARIO });
  assert.equal(alone.booked_by, 'citizen');
  const anna = { ...MARIO, given_name: 'Anna', tax_code: OTHER_TAX_CODE };
  const helped = await book(desk, { as: OPERATOR, beneficiary: anna });
  assert.deepEqual([helped.booked_by, helped.beneficiary.given_name], ['operator', 'Anna']);
  const seen = await desk.must(listBookings, { as: 'officer-office-bz' });
  assert.deepEqual(seen.items.map(({ booked_by }) => booked_by).sort(), ['citizen', 'operator']);
});

test('the booking says who will tell whom, and how', async () => {
  const desk = openTestDesk();
  const made = await book(desk, { beneficiary: MARIO, date: '2026-11-19' });
  assert.deepEqual(made.notifications.slice(0, 3), [
    { who: 'resident', what: 'confirmation', when: 'at-once', channels: ['sms', 'e-mail', 'paper-code'] },
    { who: 'resident', what: 'reminder', when: 'day-before', channels: ['sms', 'e-mail'] },
    { who: 'resident', what: 'change', when: 'when-it-happens', channels: ['sms', 'e-mail'] },
  ]);
  assert.ok(!JSON.stringify(made.notifications).includes('347'), 'the ways, not the numbers');
});

test('where the operator has still to confirm, the confirmation comes afterwards', async () => {
  const made = await book(openTestDesk(), { comune_istat: MERANO, beneficiary: MARIO });
  assert.equal(made.notifications[0]?.when, 'once-confirmed');
});

test('a move to another day leaves time for a reminder', async () => {
  const desk = openTestDesk({ demo: true });
  const made = await book(desk, { date: '2026-11-16' });
  const reminded = async () =>
    (await desk.must(readBooking, { params: { id: made.id }, as: OPERATOR })).notifications.some(
      ({ what }) => what === 'reminder',
    );
  assert.equal(await reminded(), false);
  const hold = await holdSlot(desk, await freeSlot(desk, '2026-11-19'), OPERATOR);
  const body = { hold_id: hold.id };
  await desk.must(moveBooking, { params: { id: made.id }, as: OPERATOR, match: made.etag, body });
  assert.equal(await reminded(), true);
});

test('what is odd about a person is asked about once, and then taken', async () => {
  const desk = openTestDesk();
  const hold = await holdSlot(desk, await freeSlot(desk));
  const beneficiary = { ...MARIO, given_name: 'Anna', birth_date: '1985-12-11', contact: {} };
  const request = bookingBody(hold.id, { beneficiary, acknowledged: undefined });
  const asked = await desk.call(createBooking, { body: request });
  assert.deepEqual(errorsIn(asked), [
    { pointer: '/beneficiary/tax_code', code: 'tax-code-name-mismatch', benign: true },
    { pointer: '/beneficiary/birth_date', code: 'tax-code-birth-date-mismatch', benign: true },
    { pointer: '/beneficiary/contact', code: 'nobody-told', benign: true },
  ]);
  const some = ['tax-code-name-mismatch', 'nobody-told', 'of-another-kind'];
  const open = await desk.call(createBooking, { body: { ...request, acknowledged: some } });
  assert.deepEqual(errorsIn(open), [
    { pointer: '/beneficiary/birth_date', code: 'tax-code-birth-date-mismatch', benign: true },
  ]);
  const body = { ...request, acknowledged: [...some, 'tax-code-birth-date-mismatch'] };
  assert.equal((await desk.must(createBooking, { body })).state, 'confirmed');
});

test('nobody is asked about what is not odd, nor told that an impossible code may be right', async () => {
  const desk = openTestDesk();
  const hold = await holdSlot(desk, await freeSlot(desk));
  const wrong = { ...MARIO, tax_code: 'RSSMRA85T10A562T', contact: {} };
  const refused = await desk.call(createBooking, { body: bookingBody(hold.id, { beneficiary: wrong }) });
  assert.deepEqual(errorsIn(refused), [
    { pointer: '/beneficiary/tax_code', code: 'check-character', benign: false },
  ]);
  const body = bookingBody(hold.id, { beneficiary: MARIO, acknowledged: [] });
  assert.equal((await desk.must(createBooking, { body })).state, 'confirmed');
});
