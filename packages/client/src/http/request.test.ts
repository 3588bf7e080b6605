import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWERS } from '../../openapi/examples.ts';
import { moveBooking, readBookingCalendar } from '../contract/booking-actions.ts';
import { listComuni, readComune } from '../contract/comune.ts';
import { createHold, releaseHold } from '../contract/hold.ts';
import { readIdentity } from '../contract/identity.ts';
import { problemsOf } from '../contract/operation-problems.ts';
import type { Operation } from '../contract/operation.ts';
import { backEnd, gateway, json, noContent, patiently, problem, type Step } from './back-end.fixture.ts';
import { request } from './request.ts';
import { KEY } from './sample-call.fixture.ts';

const comuni = json(ANSWERS['ComuneList']);
const comuniCall = () => ({ signal: patiently(), query: { q: 'ama' } });
const holdCall = () => ({
  signal: patiently(),
  body: { slot_id: 'slot-1', service_id: 'pension-status' },
  key: KEY,
});

test('a request gives away nothing that was not asked for', async () => {
  const { http, sent } = backEnd([comuni]);
  await request(http, listComuni, { ...comuniCall(), lang: 'de' });
  const [it] = sent;
  assert.equal(it?.url, 'https://api.example/v1/comuni?q=ama');
  assert.deepEqual(Object.fromEntries(it?.headers ?? []), {
    accept: 'application/json, application/problem+json',
    'accept-language': 'de',
  });
  const { cache, credentials, redirect, referrerPolicy } = it?.init ?? {};
  assert.deepEqual(
    { cache, credentials, redirect, referrerPolicy },
    { cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' },
  );
});

test('a write carries its body, its key, the tag of what it changes and the trace', async () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const { http, sent } = backEnd([json(ANSWERS['BookingMove'])], {
    token: async () => 't',
    traceparent: () => traceparent,
  });
  await request(http, moveBooking, {
    signal: patiently(),
    path: { id: 'b-1' },
    body: { hold_id: 'hold-2' },
    key: KEY,
    ifMatch: '"3"',
  });
  const [it] = sent;
  assert.equal(it?.method, 'POST');
  assert.equal(it?.body, '{"hold_id":"hold-2"}');
  assert.deepEqual(Object.fromEntries(it?.headers ?? []), {
    accept: 'application/json, application/problem+json',
    authorization: 'Bearer t',
    'content-type': 'application/json',
    'idempotency-key': KEY,
    'if-match': '"3"',
    traceparent,
  });
});

test('what is searched for stays in its own parameter', async () => {
  const { http, sent } = backEnd([comuni]);
  await request(http, listComuni, { signal: patiently(), query: { q: 'a&limit=1#x/../è', limit: 5 } });
  const url = new URL(sent[0]?.url ?? '');
  assert.deepEqual(
    [...url.searchParams],
    [
      ['q', 'a&limit=1#x/../è'],
      ['limit', '5'],
    ],
  );
  assert.equal(url.pathname, '/v1/comuni');
});

for (const baseUrl of [
  'https://api.example/v1',
  'https://api.example/v1/',
  'https://u:p@api.example/v1?x=1#y',
]) {
  test(`${baseUrl} leads to the same place`, async () => {
    const { http, sent } = backEnd([comuni], { baseUrl });
    await request(http, listComuni, { signal: patiently(), query: {} });
    assert.equal(sent[0]?.url, 'https://api.example/v1/comuni');
  });
}

for (const baseUrl of ['', '/v1', 'ftp://api.example', 'data:text/plain,x', 'file:///v1', 'https://']) {
  test(`nothing is sent to "${baseUrl}" from outside a page`, async () => {
    const { http, sent } = backEnd([comuni], { baseUrl });
    const result = await request(http, listComuni, comuniCall());
    assert.equal(!result.ok && result.failure.code, 'invalid-request');
    assert.equal(sent.length, 0);
  });
}

const wrongCalls: Readonly<
  Record<string, () => Promise<{ readonly ok: boolean; readonly failure?: { readonly code: string } }>>
> = {
  'a member that the contract does not know': () =>
    request(http(), createHold, { ...holdCall(), body: { ...holdCall().body, extra: 1 } as never }),
  'a body that is missing': () => request(http(), createHold, { ...holdCall(), body: undefined as never }),
  'a key that is no UUID': () => request(http(), createHold, { ...holdCall(), key: 'again' }),
  'a query beyond its bounds': () =>
    request(http(), listComuni, { signal: patiently(), query: { limit: 1000 } }),
  'a path that climbs': () => request(http(), readComune, { signal: patiently(), path: { istat: '..' } }),
  'a tag with a line break': () =>
    request(http(), moveBooking, {
      ...holdCall(),
      path: { id: 'b' },
      body: { hold_id: 'h' },
      ifMatch: '"3"\r\nx: y',
    }),
  'a code that is none': () =>
    request(http(), releaseHold, {
      signal: patiently(),
      path: { id: 'h' },
      holder: { code: 'K7Q4\r\n', contact: '0437 123456' },
    }),
  'a contact with a line break': () =>
    request(http(), releaseHold, {
      signal: patiently(),
      path: { id: 'h' },
      holder: { code: 'K7Q4-93MT', contact: 'a@b.it\r\nx: y' },
    }),
};
const refusing = backEnd([comuni], { token: async () => 't' });
const http = () => refusing.http;

for (const [what, ask] of Object.entries(wrongCalls)) {
  test(`${what} is refused before anything is sent`, async () => {
    const result = await ask();
    assert.deepEqual(result, {
      ok: false,
      failure: { code: 'invalid-request', attempts: 0, outcomeUnknown: false },
    });
    assert.equal(refusing.sent.length, 0);
  });
}

test('without a network nothing is sent', async () => {
  const { http, sent } = backEnd([comuni], { online: () => false });
  const result = await request(http, listComuni, comuniCall());
  assert.deepEqual(result, { ok: false, failure: { code: 'offline', attempts: 0, outcomeUnknown: false } });
  assert.equal(sent.length, 0);
});

test('a caller who has left before gets nothing sent', async () => {
  const { http, sent } = backEnd([comuni]);
  const result = await request(http, listComuni, { signal: AbortSignal.abort(), query: {} });
  assert.equal(!result.ok && result.failure.code, 'aborted');
  assert.equal(sent.length, 0);
});

test('a caller who leaves between two tries gets no other', async () => {
  const leaving = new AbortController();
  const { http, sent, clock } = backEnd([gateway(503)]);
  clock.after(200, () => leaving.abort());
  const result = await clock.settle(request(http, listComuni, { signal: leaving.signal, query: {} }));
  assert.equal(!result.ok && result.failure.code, 'aborted');
  assert.equal(sent.length, 1);
});

test('an answer without a body is one', async () => {
  const { http, sent } = backEnd([noContent]);
  const result = await request(http, releaseHold, { signal: patiently(), path: { id: 'hold-1' } });
  assert.deepEqual(result, { ok: true, value: null, replayed: false });
  assert.equal(sent[0]?.init.keepalive, true, 'a slot is given back while the page closes');
});

test('the stored answer to a key is told from a new one', async () => {
  const { http } = backEnd([json(ANSWERS['HoldCreation'], 201, { 'Idempotency-Replayed': 'true' })]);
  const result = await request(http, createHold, holdCall());
  assert.equal(result.ok && result.replayed, true);
});

test('an appointment can be had for a calendar', async () => {
  const ics: Step = () =>
    new Response(String(ANSWERS['BookingCalendar']), {
      headers: { 'content-type': 'text/calendar; charset=utf-8' },
    });
  const { http } = backEnd([ics], { token: async () => 't' });
  const result = await request(http, readBookingCalendar, { signal: patiently(), path: { id: 'b-1' } });
  assert.equal(result.ok && result.value, ANSWERS['BookingCalendar']);
});

test('members that the contract does not know are left out, and an enumeration may grow', async () => {
  const answer = { ...(ANSWERS['HoldCreation'] as object), later: true };
  const { http } = backEnd([json(answer, 201)]);
  const result = await request(http, createHold, holdCall());
  assert.deepEqual(result.ok && result.value, ANSWERS['HoldCreation']);
  const identity = backEnd([json({ ...(ANSWERS['Identity'] as object), roles: ['astronaut'] })], {
    token: async () => 't',
  });
  const me = await request(identity.http, readIdentity, { signal: patiently() });
  assert.deepEqual(me.ok && me.value.roles, ['unknown']);
});

const html: Step = () =>
  new Response('<p>Sign in to the Wi-Fi</p>', { headers: { 'content-type': 'text/html' } });
const wrongAnswers: Readonly<Record<string, Step>> = {
  'a sign-in page of the Wi-Fi': html,
  'JSON of another shape': json({ items: 'none' }),
  'JSON under another name': () =>
    new Response(JSON.stringify(ANSWERS['ComuneList']), { headers: { 'content-type': 'text/plain' } }),
  'another success than the promised one': json(ANSWERS['ComuneList'], 202),
  'half of an answer': () => new Response('{"items":[', { headers: { 'content-type': 'application/json' } }),
  'a refusal in the place of a refusal page': gateway(418),
};

for (const [what, step] of Object.entries(wrongAnswers)) {
  test(`${what} is not taken for an answer`, async () => {
    const { http } = backEnd([step]);
    const result = await request(http, listComuni, comuniCall());
    assert.equal(!result.ok && result.failure.code, 'invalid-response');
  });
}

test('a slot that is taken comes with its alternatives', async () => {
  const alternatives = (ANSWERS['SlotList'] as { readonly items: unknown }).items;
  const { http } = backEnd([problem('slot-taken', { alternatives })]);
  const result = await request(http, createHold, holdCall());
  assert.deepEqual(!result.ok && result.failure, {
    code: 'slot-taken',
    status: 409,
    traceId: 'trace-1',
    attempts: 1,
    outcomeUnknown: false,
    alternatives,
  });
});

type FailureOf<O extends Operation> = Extract<
  Awaited<ReturnType<typeof request<O>>>,
  { readonly ok: false }
>['failure']['code'];

/** Does not compile where a failure is missing or one is too many. */
const WHEN_HOLDING: Readonly<Record<FailureOf<typeof createHold>, true>> = {
  'slot-taken': true,
  'hold-limit': true,
  'validation-failed': true,
  'idempotency-key-missing': true,
  'idempotency-key-reused': true,
  'idempotency-in-progress': true,
  unauthenticated: true,
  'assurance-too-low': true,
  'profile-missing': true,
  'grant-expired': true,
  malformed: true,
  'not-found': true,
  'rate-limited': true,
  maintenance: true,
  offline: true,
  network: true,
  timeout: true,
  aborted: true,
  'invalid-response': true,
  'invalid-request': true,
};

test('the failures that the compiler knows of are the ones that can happen', () => {
  const onTheWay = ['offline', 'network', 'timeout', 'aborted', 'invalid-response', 'invalid-request'];
  assert.deepEqual(Object.keys(WHEN_HOLDING).sort(), [...problemsOf(createHold), ...onTheWay].sort());
});
