import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWERS } from '../../openapi/examples.ts';
import { OPERATIONS } from '../contract/operations.ts';
import type { Operation } from '../contract/operation.ts';
import {
  backEnd,
  cutOff,
  gateway,
  json,
  noContent,
  patiently,
  problem,
  silence,
  type Step,
} from './back-end.fixture.ts';
import { request } from './request.ts';
import { waitBefore } from './retry.ts';
import { sampleCall } from './sample-call.fixture.ts';

const ASKED_MS = 7000;
const FAULTS: Readonly<
  Record<string, { readonly step: Step; readonly takesMs: number; readonly asksMs: number }>
> = {
  'the line is cut': { step: cutOff, takesMs: 0, asksMs: 0 },
  'nothing comes': { step: silence, takesMs: 10_000, asksMs: 0 },
  'the gateway says 502': { step: gateway(502), takesMs: 0, asksMs: 0 },
  'the limit says seven seconds': {
    step: problem('rate-limited', {}, { 'retry-after': '7' }),
    takesMs: 0,
    asksMs: ASKED_MS,
  },
};
const NAMES = Object.keys(FAULTS);
/** Three faults in a row, out of four kinds: 64 patterns. */
const PATTERNS = NAMES.flatMap((a) => NAMES.flatMap((b) => NAMES.map((c) => [a, b, c])));

const success = (operation: Operation): Step =>
  operation.response === null ? noContent : json(ANSWERS[operation.id], operation.status);

/** The operations that answer with JSON or nothing; each is `request`'s own. */
const JSON_OPERATIONS = OPERATIONS.filter(
  ({ response }) => response === null || typeof response === 'object',
);

for (const pattern of PATTERNS) {
  test(`after ${pattern.join(', ')}: every operation keeps to its times`, async () => {
    const faults = pattern.flatMap((name) => FAULTS[name] ?? []);
    for (const operation of JSON_OPERATIONS) await keepsToItsTimes(operation, faults);
  });
}

async function keepsToItsTimes(
  operation: Operation,
  faults: readonly (typeof FAULTS)[string][],
): Promise<void> {
  const steps = [...faults.map(({ step }) => step), success(operation)];
  const { http, sent, clock } = backEnd(steps, { token: async () => 't' });
  const started = clock.now();
  const result = await clock.settle(request(http, operation, sampleCall(operation)));
  assert.equal(clock.pending, 0, 'no timer is left behind');
  assert.ok(clock.now() - started <= 45_000, 'the whole takes 45 seconds at most');
  if (operation.id === 'CredentialRenewal') {
    assert.equal(sent.length, 1, `${operation.id} must not be repeated`);
    assert.equal(result.ok, false);
    return;
  }
  assert.equal(result.ok, true, operation.id);
  assert.equal(sent.length, 4);
  for (const [place, fault] of faults.entries()) {
    const from = (sent[place]?.at ?? NaN) + fault.takesMs;
    const waited = (sent[place + 1]?.at ?? NaN) - from;
    assert.ok(waited >= fault.asksMs, 'never earlier than asked');
    assert.ok(waited <= Math.max(fault.asksMs, 400 * 2 ** place), 'and not much later');
  }
  assert.equal(
    new Set(sent.map(({ headers, body }) => JSON.stringify([...headers, body]))).size,
    1,
    'the same each time',
  );
}

const get = OPERATIONS.find(({ id }) => id === 'Availability');
const call = { signal: patiently(), query: { service: 's', office: 'o' } };

async function outcomeOf(steps: readonly Step[], options = {}) {
  assert.ok(get);
  const it = backEnd(steps, options);
  const result = await it.clock.settle(request(it.http, get, call));
  return { ...it, result, failure: result.ok ? undefined : result.failure };
}

test('a fourth fault is the last', async () => {
  const { sent, failure } = await outcomeOf([cutOff]);
  assert.equal(sent.length, 4);
  assert.deepEqual(failure, { code: 'network', attempts: 4, outcomeUnknown: false });
});

test('a wait beyond the budget is handed to the caller and not cut short', async () => {
  const { sent, failure } = await outcomeOf([problem('maintenance', {}, { 'retry-after': '3600' })]);
  assert.equal(sent.length, 1);
  assert.equal(failure?.retryAfterMs, 3_600_000);
});

test('the budget holds where every try takes its whole deadline', async () => {
  const { clock, failure } = await outcomeOf([silence], { tryMs: 20_000 });
  assert.equal(failure?.code, 'timeout');
  assert.ok(clock.now() - Date.parse('2026-11-23T08:00:00Z') <= 45_000);
});

for (const status of [400, 403, 404, 409, 410, 418, 422, 501]) {
  test(`${status} is not asked again`, async () => {
    assert.equal((await outcomeOf([gateway(status)])).sent.length, 1);
  });
}

for (const status of [408, 425, 429, 502, 503, 504]) {
  test(`${status} is asked again`, async () => {
    assert.equal((await outcomeOf([gateway(status)])).sent.length, 4);
  });
}

const internal =
  (retryable: boolean): Step =>
  () =>
    new Response(JSON.stringify({ type: 'about:blank', title: 'x', status: 500, trace_id: 't', retryable }), {
      status: 500,
      headers: { 'content-type': 'application/problem+json' },
    });

test('500 is asked again only where the problem says that it may pass', async () => {
  assert.equal((await outcomeOf([internal(true)])).sent.length, 4);
  assert.equal((await outcomeOf([internal(false)])).sent.length, 1);
  assert.equal((await outcomeOf([gateway(500)])).sent.length, 1);
});

test('a limit that does not pass by itself is not asked again', async () => {
  const operation = OPERATIONS.find(({ id }) => id === 'HoldCreation');
  assert.ok(operation);
  const { http, sent, clock } = backEnd([problem('hold-limit', { limit: 3 }, { 'retry-after': '1' })]);
  const result = await clock.settle(request(http, operation, sampleCall(operation)));
  assert.equal(!result.ok && result.failure.code, 'hold-limit');
  assert.equal(sent.length, 1);
});

test('a first try that is still under way is waited for with the same key', async () => {
  const operation = OPERATIONS.find(({ id }) => id === 'HoldCreation');
  assert.ok(operation);
  const steps = [
    problem('idempotency-in-progress', {}, { 'retry-after': '1' }),
    json(ANSWERS['HoldCreation'], 201),
  ];
  const { http, sent, clock } = backEnd(steps);
  const result = await clock.settle(request(http, operation, sampleCall(operation)));
  assert.equal(result.ok, true);
  assert.equal(sent[1]?.at, 1000);
});

test('waits are drawn from nothing up to twice the one before, eight seconds at most', () => {
  assert.deepEqual(
    [1, 2, 3, 4, 5, 6, 7].map((n) => waitBefore(n, () => 1)),
    [400, 800, 1600, 3200, 6400, 8000, 8000],
  );
  assert.equal(
    waitBefore(3, () => 0),
    0,
  );
});
