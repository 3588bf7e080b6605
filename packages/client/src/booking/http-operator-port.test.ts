import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWERS, REQUESTS } from '../../openapi/examples.ts';
import type { Booking } from '../contract/booking.ts';
import type { BookingGroupRequest } from '../contract/booking-group.ts';
import type { HoldGroupRequest } from '../contract/hold-group.ts';
import { backEnd, json, problem } from '../http/back-end.fixture.ts';
import { createOperatorPort } from './http-operator-port.ts';

const key = '0b8f7c1e-6d2a-4f35-8e9b-1c4d7a2f5e60';
const options = () => ({ signal: new AbortController().signal, lang: 'it' as const, key });
const holds = REQUESTS['HoldGroupCreation'] as HoldGroupRequest;
const bookings = REQUESTS['BookingGroupCreation'] as BookingGroupRequest;
const signedIn = { token: async () => 't' };

test('a group is held and booked with a token and a key', async () => {
  const answers = [json(ANSWERS['HoldGroupCreation'], 201), json(ANSWERS['BookingGroupCreation'], 201)];
  const { http, sent } = backEnd(answers, signedIn);
  const port = createOperatorPort(http);
  assert.equal((await port.holdGroup(holds, options())).ok, true);
  assert.equal((await port.bookGroup(bookings, options())).ok, true);
  assert.deepEqual(
    sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`),
    ['POST /v1/hold-groups', 'POST /v1/booking-groups'],
  );
  for (const { headers } of sent) {
    assert.equal(headers.get('idempotency-key'), key);
    assert.equal(headers.get('authorization'), 'Bearer t');
  }
});

test('who of the group is in the way comes back with the problem', async () => {
  const pointer = '/bookings/1/beneficiary/tax_code';
  const { http } = backEnd([problem('duplicate-booking', { pointer })], signedIn);
  const result = await createOperatorPort(http).bookGroup(bookings, options());
  assert.ok(!result.ok && result.failure.code === 'duplicate-booking');
  assert.equal(result.failure.pointer, pointer);
});

test('what awaits confirmation is read to its last page, and is confirmed as it was read', async () => {
  const booking = ANSWERS['Booking'] as Booking;
  const pages = [json({ items: [booking], next_cursor: 'c-1' }), json({ items: [booking] })];
  const { http, sent } = backEnd([...pages, json(booking)], signedIn);
  const port = createOperatorPort(http);
  const list = await port.awaiting(options());
  assert.equal(list.ok && list.value.items.length, 2);
  assert.equal((await port.confirm(booking, options())).ok, true);
  assert.deepEqual(
    sent.map(({ url }) => new URL(url).search),
    ['?state=awaiting-operator', '?state=awaiting-operator&cursor=c-1', ''],
  );
  assert.equal(sent[2]?.headers.get('if-match'), booking.etag);
});

test('whose counter it is, the sign-in says', async () => {
  const { http } = backEnd([json(ANSWERS['Identity'])], signedIn);
  const who = await createOperatorPort(http).identity(options());
  assert.equal(who.ok && who.value.istat, '057002');
});
