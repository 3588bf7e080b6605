import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBooking } from '../contract/booking.ts';
import { listComuni } from '../contract/comune.ts';
import { confirmBooking } from '../contract/booking-actions.ts';
import { REQUESTS } from '../../openapi/examples.ts';
import {
  backEnd,
  cutOff,
  gateway,
  json,
  patiently,
  problem,
  silence,
  type Step,
} from './back-end.fixture.ts';
import { request } from './request.ts';
import { KEY } from './sample-call.fixture.ts';

const body = REQUESTS['BookingCreation'] as never;
const taken = problem('slot-taken', { alternatives: [] });

async function booking(...steps: readonly Step[]) {
  const { http, clock } = backEnd(steps);
  const result = await clock.settle(request(http, createBooking, { signal: patiently(), body, key: KEY }));
  assert.ok(!result.ok);
  return `${result.failure.code}, ${result.failure.outcomeUnknown ? 'in doubt' : 'certain'}`;
}

const STORIES: readonly (readonly [expected: string, what: string, ...steps: readonly Step[]])[] = [
  ['network, in doubt', 'the line was cut each time', cutOff],
  ['timeout, in doubt', 'nothing came each time', silence],
  ['invalid-response, in doubt', 'the answer made no sense', json({}, 201)],
  ['invalid-response, in doubt', 'the server broke down', gateway(500)],
  ['maintenance, in doubt', 'a gateway lost the server', gateway(502)],
  ['maintenance, certain', 'the server itself says that it is closed', problem('maintenance')],
  ['slot-taken, certain', 'the slot was taken', taken],
  ['slot-taken, certain', 'a try was lost, and the same key was answered', cutOff, taken],
  [
    'unauthenticated, in doubt',
    'a try was lost, and then the token was refused',
    cutOff,
    problem('unauthenticated'),
  ],
  ['rate-limited, in doubt', 'a try was lost, and then the limit was hit', silence, problem('rate-limited')],
  ['maintenance, in doubt', 'a try was lost, and then the server closed', cutOff, problem('maintenance')],
  [
    'idempotency-in-progress, in doubt',
    'the first try is still under way',
    problem('idempotency-in-progress'),
  ],
];

for (const [expected, what, ...steps] of STORIES) {
  test(`a booking of which ${what}: ${expected}`, async () => {
    assert.equal(await booking(...steps), expected);
  });
}

test('a booking that was given up while it was under way is in doubt', async () => {
  const leaving = new AbortController();
  const { http, clock } = backEnd([silence]);
  clock.after(50, () => leaving.abort());
  const result = await clock.settle(request(http, createBooking, { signal: leaving.signal, body, key: KEY }));
  assert.deepEqual(!result.ok && result.failure, { code: 'aborted', attempts: 1, outcomeUnknown: true });
});

test('without a key, a second answer says nothing about the first try', async () => {
  const { http, clock } = backEnd([cutOff, problem('precondition-failed', { current_etag: '"2"' })], {
    token: async () => 'token',
  });
  const call = { signal: patiently(), path: { id: 'b' }, ifMatch: '"1"' };
  const result = await clock.settle(request(http, confirmBooking, call));
  assert.equal(!result.ok && result.failure.code, 'precondition-failed');
  assert.equal(!result.ok && result.failure.outcomeUnknown, true);
});

test('reading leaves nothing in doubt', async () => {
  for (const step of [cutOff, silence, gateway(500), json({})]) {
    const { http, clock } = backEnd([step]);
    const result = await clock.settle(request(http, listComuni, { signal: patiently(), query: {} }));
    assert.equal(!result.ok && result.failure.outcomeUnknown, false);
  }
});
