import assert from 'node:assert/strict';
import { request } from 'node:http';
import test, { after } from 'node:test';
import { SENALES, START, testRooms, testSurroundings } from '../harness.fixture.ts';
import type { RunningSandbox } from '../http.ts';
import { startSandbox } from '../http.ts';

const OPERATOR = `operator-${SENALES}`;
const running: RunningSandbox[] = [];
after(() => Promise.all(running.map((sandbox) => sandbox.close())));

async function start() {
  const surroundings = testSurroundings();
  const keeper = testRooms(() => surroundings.now());
  const rooms = { name: 'none', keeper, upgrade: () => undefined, stop: async () => undefined };
  const sandbox = await startSandbox({ port: 0, surroundings, rooms });
  running.push(sandbox);
  const send = (path: string, method = 'GET', body?: unknown, headers: Record<string, string> = {}) =>
    fetch(sandbox.url + path, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { sandbox, surroundings, send };
}

const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
const tokenOf = async (response: Response) =>
  ((await response.json()) as { access_token: string }).access_token;

test('the people of the sandbox: the example’s operator first, her officer next, and some to be turned away', async () => {
  const { send } = await start();
  const { items } = (await (await send('/sandbox/people')).json()) as {
    items: readonly { id: string; display_name: string; roles: readonly string[]; description: string }[];
  };
  assert.deepEqual(
    items.slice(0, 2).map(({ id }) => id),
    [OPERATOR, 'officer-office-bz'],
  );
  for (const why of ['expired', 'no-profile', 'level-1'])
    assert.ok(items.some(({ id }) => id === `${OPERATOR}-${why}`));
  assert.ok(items.some(({ id }) => id === 'officer-pole-abroad'));
  assert.ok(items.every(({ display_name: name, description }) => name !== '' && description !== ''));
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
});

test('every Comune has an operator, a station, a citizen and the officer of its office', async () => {
  const { send } = await start();
  const { items } = (await (await send('/sandbox/people?istat=015146')).json()) as {
    items: readonly { id: string }[];
  };
  assert.deepEqual(
    items.map(({ id }) => id),
    ['operator-015146', 'station-015146', 'officer-office-mi', 'citizen-015146'],
  );
});

test('signing in sets a cookie that scripts cannot read and other sites cannot send', async () => {
  const { send } = await start();
  const response = await send('/sandbox/sign-in', 'POST', { person: OPERATOR, method: 'spid' });
  assert.equal(response.status, 201);
  const [cookie = ''] = response.headers.getSetCookie();
  assert.match(cookie, /^pue-sandbox-operator=[A-Za-z0-9]+; Path=\/sandbox; HttpOnly; SameSite=Strict$/);
});

test('for the cookie there are tokens of five minutes, which the API knows', async () => {
  const { sandbox, surroundings, send } = await start();
  const cookie = cookieOf(await send('/sandbox/sign-in', 'POST', { person: OPERATOR, method: 'cie' }));
  const answer = await send('/sandbox/token', 'POST', undefined, { cookie });
  const { access_token: token, expires_at: until } = (await answer.json()) as {
    access_token: string;
    expires_at: string;
  };
  assert.equal(Date.parse(until), START + 5 * 60_000);
  const me = () => fetch(`${sandbox.url}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } });
  assert.equal(((await (await me()).json()) as { sub: string }).sub, OPERATOR);
  surroundings.set(START + 5 * 60_000);
  assert.equal((await me()).status, 401);
});

test('operator and officer share a browser: each page asks for the token of its role', async () => {
  const { send } = await start();
  const operator = cookieOf(await send('/sandbox/sign-in', 'POST', { person: OPERATOR, method: 'spid' }));
  const officer = cookieOf(
    await send('/sandbox/sign-in', 'POST', { person: 'officer-office-bz', method: 'cns' }),
  );
  const cookie = `${officer}; ${operator}`;
  const whose = async (role?: string) => {
    const token = await tokenOf(
      await send('/sandbox/token', 'POST', role === undefined ? {} : { role }, { cookie }),
    );
    const me = await send('/api/v1/me', 'GET', undefined, { authorization: `Bearer ${token}` });
    return ((await me.json()) as { sub: string }).sub;
  };
  assert.equal(await whose('operator'), OPERATOR);
  assert.equal(await whose('officer'), 'officer-office-bz');
  assert.equal(await whose(), 'officer-office-bz');
  assert.equal((await send('/sandbox/token', 'POST', { role: 'anci' }, { cookie })).status, 401);
});

test('signing out ends the session, its tokens, and the cookie', async () => {
  const { send } = await start();
  const cookie = cookieOf(await send('/sandbox/sign-in', 'POST', { person: OPERATOR, method: 'spid' }));
  const token = await tokenOf(await send('/sandbox/token', 'POST', undefined, { cookie }));
  const out = await send('/sandbox/sign-in', 'DELETE', undefined, { cookie });
  assert.equal(out.status, 204);
  assert.match(out.headers.getSetCookie()[0] ?? '', /Max-Age=0/);
  assert.equal((await send('/sandbox/token', 'POST', undefined, { cookie })).status, 401);
  assert.equal(
    (await send('/api/v1/me', 'GET', undefined, { authorization: `Bearer ${token}` })).status,
    401,
  );
});

test('nobody signs in as somebody who is not there, or in a way that does not exist', async () => {
  const { send } = await start();
  assert.equal((await send('/sandbox/sign-in', 'POST', { person: 'nobody', method: 'spid' })).status, 404);
  assert.equal(
    (await send('/sandbox/sign-in', 'POST', { person: OPERATOR, method: 'password' })).status,
    400,
  );
  assert.equal((await send('/sandbox/token', 'POST')).status, 401);
});

test('pages of other origins are told that there is nothing here', async () => {
  const { send } = await start();
  const cookie = cookieOf(await send('/sandbox/sign-in', 'POST', { person: OPERATOR, method: 'spid' }));
  const foreign = { cookie, origin: 'https://elsewhere.example' };
  for (const [path, method] of [
    ['/sandbox/people', 'GET'],
    ['/sandbox/token', 'POST'],
    ['/sandbox/sign-in', 'DELETE'],
    ['/sandbox/reset', 'POST'],
    ['/sandbox/clock', 'POST'],
    ['/sandbox/scenario', 'POST'],
  ] as const) {
    const response = await send(path, method, undefined, foreign);
    assert.equal(response.status, 404, path);
    assert.equal(response.headers.get('access-control-allow-origin'), null);
  }
  assert.equal((await send('/sandbox/token', 'POST', undefined, { cookie })).status, 200);
});

for (const path of ['//elsewhere.example/sandbox/clock', '/\\elsewhere.example/sandbox/clock'])
  test(`a page of another origin does not pass for one of ours by asking for ${path}`, async () => {
    const { sandbox } = await start();
    const { port } = new URL(sandbox.url);
    const headers = { origin: 'http://elsewhere.example', 'content-type': 'application/json' };
    const status = await new Promise((resolve) => {
      const sent = request({ port, path, method: 'POST', headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.end('{}');
    });
    assert.equal(status, 405);
  });

test('a trainer moves the clock, and everything starts afresh on demand', async () => {
  const { sandbox, send } = await start();
  const moved = await send('/sandbox/clock', 'POST', {
    now: '2026-12-24T09:00:00+01:00',
    advance_seconds: 60,
  });
  assert.deepEqual(await moved.json(), { now: '2026-12-24T09:01:00+01:00' });
  const time = async () =>
    ((await (await fetch(`${sandbox.url}/api/v1/status`)).json()) as { server_time: string }).server_time;
  assert.equal(await time(), '2026-12-24T09:01:00+01:00');
  assert.equal((await send('/sandbox/clock', 'POST', { now: 'tomorrow' })).status, 400);
  assert.equal((await send('/sandbox/reset', 'POST')).status, 204);
  assert.equal(await time(), '2026-11-16T08:00:00+01:00');
});

test('a trainer makes the next answers of an operation go wrong', async () => {
  const { sandbox, send } = await start();
  const fault = { kind: 'problem', problem: 'maintenance', retry_after_seconds: 7 };
  const asked = await send('/sandbox/scenario', 'POST', {
    operation: 'ServiceStatus',
    fault,
    times: 2,
    latency_ms: 1,
  });
  assert.equal(asked.status, 204);
  const status = () => fetch(`${sandbox.url}/api/v1/status`);
  const first = await status();
  assert.deepEqual([first.status, first.headers.get('retry-after')], [503, '7']);
  assert.deepEqual([(await status()).status, (await status()).status], [503, 200]);
  assert.equal(
    (await send('/sandbox/scenario', 'POST', { operation: '*', fault: { kind: 'earthquake' } })).status,
    400,
  );
});
