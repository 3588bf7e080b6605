import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWERS, REQUESTS } from '../../openapi/examples.ts';
import type { BookingGroupRequest } from '../contract/booking-group.ts';
import type { HoldGroupRequest } from '../contract/hold-group.ts';
import { backEnd, json, problem } from '../http/back-end.fixture.ts';
import { createGroupPort } from './http-group-port.ts';

const key = '0b8f7c1e-6d2a-4f35-8e9b-1c4d7a2f5e60';
const options = () => ({ signal: new AbortController().signal, lang: 'it' as const, key });
const holds = REQUESTS['HoldGroupCreation'] as HoldGroupRequest;
const bookings = REQUESTS['BookingGroupCreation'] as BookingGroupRequest;
const signedIn = { token: async () => 't' };

test('a group is held and booked with a token and a key', async () => {
  const answers = [json(ANSWERS['HoldGroupCreation'], 201), json(ANSWERS['BookingGroupCreation'], 201)];
  const { http, sent } = backEnd(answers, signedIn);
  const port = createGroupPort(http);
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
  const result = await createGroupPort(http).bookGroup(bookings, options());
  assert.ok(!result.ok && result.failure.code === 'duplicate-booking');
  assert.equal(result.failure.pointer, pointer);
});
