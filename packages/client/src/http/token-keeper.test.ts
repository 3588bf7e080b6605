import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBooking } from '../contract/booking-actions.ts';
import { listComuni } from '../contract/comune.ts';
import { createHold } from '../contract/hold.ts';
import { readIdentity } from '../contract/identity.ts';
import { ANSWERS, REQUESTS } from '../../openapi/examples.ts';
import { backEnd, json, patiently, problem, type Step } from './back-end.fixture.ts';
import { request } from './request.ts';
import { KEY } from './sample-call.fixture.ts';

const identity = ANSWERS['Identity'];
const holdBody = REQUESTS['HoldCreation'] as { slot_id: string; service_id: string };

/** Lets in who shows `good`. */
const doorkeeper =
  (good: string, inside: Step): Step =>
  (sent, signal) =>
    sent.headers.get('authorization') === `Bearer ${good}`
      ? inside(sent, signal)
      : problem('unauthenticated')(sent, signal);

test('a thousand calls that meet an expired token ask the host page once', async () => {
  const asked: string[] = [];
  const token = async (why: string) => {
    asked.push(why);
    return why === 'initial' ? 'old' : 'new';
  };
  const { http, sent, clock } = backEnd([doorkeeper('new', json(identity))], { token });
  const calls = Array.from({ length: 1000 }, () => request(http, readIdentity, { signal: patiently() }));
  const results = await clock.settle(Promise.all(calls));
  assert.deepEqual(asked, ['initial', 'expired']);
  assert.ok(results.every((result) => result.ok));
  assert.equal(sent.length, 2000);
  assert.equal(clock.pending, 0);
});

test('a refusal that comes late is met with the token that is there by then', async () => {
  const asked: string[] = [];
  const token = async (why: string) => {
    asked.push(why);
    return why === 'initial' ? 'old' : 'new';
  };
  const slowly: Step = async (sent, signal) => {
    if (sent.url.endsWith('?late=1')) await new Promise<void>((resolve) => clock.after(2000, resolve));
    return doorkeeper('new', json(identity))(sent, signal);
  };
  const { http, clock } = backEnd([slowly], { token });
  const late = { ...readIdentity, path: '/me?late=1' } as const;
  const calls = [readIdentity, late].map((operation) => request(http, operation, { signal: patiently() }));
  const results = await clock.settle(Promise.all(calls));
  assert.ok(results.every((result) => result.ok));
  assert.deepEqual(asked, ['initial', 'expired']);
});

test('a token is asked for once and kept', async () => {
  let asked = 0;
  const { http } = backEnd([json(identity)], { token: async () => `t${(asked += 1)}` });
  for (let call = 0; call < 5; call += 1) await request(http, readIdentity, { signal: patiently() });
  assert.equal(asked, 1);
});

test('a token that is refused again is not sent a third time', async () => {
  let asked = 0;
  const token = async () => `t${(asked += 1)}`;
  const { http, sent, clock } = backEnd([problem('unauthenticated')], { token });
  const result = await clock.settle(request(http, readIdentity, { signal: patiently() }));
  assert.equal(!result.ok && result.failure.code, 'unauthenticated');
  assert.equal(sent.length, 2);
  assert.equal(asked, 2);
});

test('the same token handed over again is not sent again', async () => {
  const { http, sent } = backEnd([problem('unauthenticated')], { token: async () => 'same' });
  await request(http, readIdentity, { signal: patiently() });
  assert.equal(sent.length, 1);
});

test('nobody signed in: what needs a token is not sent, and asked for again the next time', async () => {
  const answers = [null, 'late'];
  const { http, sent } = backEnd([json(identity)], { token: async () => answers.shift() ?? null });
  const first = await request(http, readIdentity, { signal: patiently() });
  assert.deepEqual(first, {
    ok: false,
    failure: { code: 'unauthenticated', status: 401, attempts: 0, outcomeUnknown: false },
  });
  assert.equal((await request(http, readIdentity, { signal: patiently() })).ok, true);
  assert.equal(sent.length, 1);
});

test('what anybody may read is asked for without a token, and without asking for one', async () => {
  let asked = 0;
  const token = async () => `t${(asked += 1)}`;
  const { http, sent } = backEnd([json(ANSWERS['ComuneList'])], { token });
  await request(http, listComuni, { signal: patiently(), query: {} });
  assert.equal(sent[0]?.headers.get('authorization'), null);
  assert.equal(asked, 0);
});

test('what both a citizen and an operator may do carries a token where there is one', async () => {
  const call = { signal: patiently(), body: holdBody, key: KEY };
  const operator = backEnd([json(ANSWERS['HoldCreation'], 201)], { token: async () => 'op' });
  await request(operator.http, createHold, call);
  assert.equal(operator.sent[0]?.headers.get('authorization'), 'Bearer op');
  const citizen = backEnd([json(ANSWERS['HoldCreation'], 201)], { token: async () => null });
  await request(citizen.http, createHold, call);
  assert.equal(citizen.sent[0]?.headers.get('authorization'), null);
});

test('a host page that cannot say who is signed in does not make an operator a citizen', async () => {
  const { http, sent } = backEnd([json(ANSWERS['HoldCreation'], 201)], {
    token: () => Promise.reject(new Error('x')),
  });
  const result = await request(http, createHold, { signal: patiently(), body: holdBody, key: KEY });
  assert.equal(!result.ok && result.failure.code, 'unauthenticated');
  assert.equal(sent.length, 0);
});

test('the code of an appointment and its contact stand in for a token', async () => {
  const { http, sent } = backEnd([json(ANSWERS['Booking'])]);
  const call = { signal: patiently(), path: { id: 'b-1' } };
  const holder = { code: 'K7Q4-93MT', contact: '0437 123456' };
  assert.equal((await request(http, readBooking, { ...call, holder })).ok, true);
  assert.equal(sent[0]?.headers.get('booking-code'), 'K7Q4-93MT');
  assert.equal(sent[0]?.headers.get('booking-contact'), '0437 123456');
  assert.ok(!sent[0]?.url.includes('K7Q4'));
  assert.equal((await request(http, readBooking, call)).ok, false);
  assert.equal(sent.length, 1);
});

test('a host page that throws at once is a failure and not an exception', async () => {
  const token = () => {
    throw new Error('host page');
  };
  const { http } = backEnd([json(identity)], { token });
  const result = await request(http, readIdentity, { signal: patiently() });
  assert.equal(!result.ok && result.failure.code, 'unauthenticated');
});

test('a host page that never answers is a timeout, and is asked anew afterwards', async () => {
  let asked = 0;
  const stopped: boolean[] = [];
  const token = (_: string, signal: AbortSignal) => {
    asked += 1;
    signal.addEventListener('abort', () => stopped.push(true));
    return asked === 1 ? new Promise<never>(() => undefined) : Promise.resolve('t');
  };
  const { http, clock } = backEnd([json(identity)], { token });
  const result = await clock.settle(request(http, readIdentity, { signal: patiently() }));
  assert.deepEqual(!result.ok && result.failure, { code: 'timeout', attempts: 0, outcomeUnknown: false });
  assert.deepEqual(stopped, [true]);
  assert.equal((await clock.settle(request(http, readIdentity, { signal: patiently() }))).ok, true);
});

test('one caller who leaves does not take the token from the others', async () => {
  let give = (_: string): void => undefined;
  const token = () => new Promise<string>((resolve) => (give = resolve));
  const { http, clock } = backEnd([json(identity)], { token });
  const leaving = new AbortController();
  const left = request(http, readIdentity, { signal: leaving.signal });
  const stayed = request(http, readIdentity, { signal: patiently() });
  await Promise.resolve();
  leaving.abort();
  const first = await left;
  assert.equal(!first.ok && first.failure.code, 'aborted');
  give('t');
  assert.equal((await clock.settle(stayed)).ok, true);
});

for (const given of ['two words', 'line\r\nbreak', 'caffè', '', 7, {}]) {
  test(`${JSON.stringify(given)} is not a token and is never sent`, async () => {
    const token = async () => given as string;
    const { http, sent } = backEnd([json(identity)], { token });
    const result = await request(http, readIdentity, { signal: patiently() });
    assert.equal(!result.ok && result.failure.code, 'unauthenticated');
    assert.equal(sent.length, 0);
  });
}
