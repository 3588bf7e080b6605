import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as nodeRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import test, { after } from 'node:test';
import type { Hold, Slot } from '@pue/client/contract';
import { createHold, listSlots, PROBLEM_BASE, readStatus } from '@pue/client/contract';
import type { RoomServer } from '../desk/room-keeper.ts';
import { readAnswer, SENALES, testRooms, testSurroundings } from '../harness.fixture.ts';
import type { LogEntry, RunningSandbox, StartOptions } from '../http.ts';
import { startSandbox } from '../http.ts';

const folder = mkdtempSync(join(tmpdir(), 'pue-http-'));
const running: RunningSandbox[] = [];
after(async () => {
  await Promise.all(running.map((sandbox) => sandbox.close()));
  rmSync(folder, { recursive: true });
});

async function start(options: Partial<StartOptions> = {}): Promise<RunningSandbox> {
  const surroundings = testSurroundings();
  const rooms = roomServer(() => surroundings.now());
  const sandbox = await startSandbox({ port: 0, surroundings, rooms, ...options });
  running.push(sandbox);
  return sandbox;
}

function roomServer(now: () => number): RoomServer {
  const upgrade: RoomServer['upgrade'] = (_, socket) => {
    socket.end('HTTP/1.1 418 The rooms were asked\r\n\r\n');
  };
  return { name: 'rooms of a test', keeper: testRooms(now), upgrade, stop: async () => undefined };
}

async function slotsOf(url: string, date: string): Promise<readonly Slot[]> {
  const response = await fetch(`${url}/api/v1/slots?service=pension&office=office-bz&date=${date}`);
  const answer = await readAnswer(listSlots, response);
  assert.ok(answer.ok);
  return answer.value.items;
}

function postHold(url: string, slotId: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/api/v1/holds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...headers },
    body: JSON.stringify({ slot_id: slotId, service_id: 'pension' }),
  });
}

for (const [name, database] of [
  ['in memory', undefined],
  ['SQLite on disk', join(folder, 'race.db')],
] as const) {
  test(`${name}: two thousand people at once on twenty slots leave twenty holders`, async () => {
    const { url } = await start(database === undefined ? {} : { database });
    const days = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-23'];
    const slots = (await Promise.all(days.map((day) => slotsOf(url, day)))).flat().slice(0, 20);
    assert.equal(slots.length, 20);
    const answers = await Promise.all(
      Array.from({ length: 2000 }, async (_, index) => {
        const response = await postHold(url, slots[index % 20]?.id ?? '');
        return readAnswer(createHold, response);
      }),
    );
    const holds = answers.flatMap((answer) => (answer.ok ? [answer.value as Hold] : []));
    const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.slug]));
    assert.equal(holds.length, 20);
    assert.equal(new Set(holds.map(({ slot }) => slot.id)).size, 20);
    assert.equal(refusals.length, 1980);
    assert.ok(refusals.every((slug) => slug === 'slot-taken'));
  });
}

test('what was held is still held after a restart on the same file', async () => {
  const database = join(folder, 'restart.db');
  const before = await start({ database });
  const [slot] = await slotsOf(before.url, '2026-11-17');
  assert.equal((await postHold(before.url, slot?.id ?? '')).status, 201);
  await before.close();
  const later = await start({ database });
  assert.equal((await postHold(later.url, slot?.id ?? '')).status, 409);
});

test('a page of any origin may call the API, without cookies, and read what the client needs', async () => {
  const { url } = await start();
  const preflight = await fetch(`${url}/api/v1/holds`, {
    method: 'OPTIONS',
    headers: { origin: 'https://comune.example' },
  });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
  assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
  for (const name of [
    'Authorization',
    'Idempotency-Key',
    'If-Match',
    'Booking-Code',
    'Booking-Contact',
    'traceparent',
  ]) {
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', new RegExp(name));
  }
  const answer = await fetch(`${url}/api/v1/status`, { headers: { origin: 'https://comune.example' } });
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.match(
    answer.headers.get('access-control-expose-headers') ?? '',
    /ETag.*Retry-After.*Idempotency-Replayed.*\bDate\b/,
  );
});

test('a long answer is compressed for who can take it, a short one and one with a tag are not', async () => {
  const { url } = await start();
  const get = (path: string, accepted: string) =>
    fetch(`${url}/api/v1${path}`, { headers: { 'accept-encoding': accepted } });
  const plain = await get('/services?comune=021091', 'identity');
  assert.equal(plain.headers.get('content-encoding'), null);
  for (const encoding of ['br', 'gzip']) {
    const answer = await get('/services?comune=021091', encoding);
    assert.equal(answer.headers.get('content-encoding'), encoding);
    assert.match(answer.headers.get('vary') ?? '', /Accept-Encoding/);
    assert.deepEqual(await answer.json(), await plain.clone().json());
  }
  assert.equal((await get('/status', 'br')).headers.get('content-encoding'), null);
});

test('HEAD answers like GET without a body', async () => {
  const { url } = await start();
  const response = await fetch(`${url}/api/v1/comuni`, { method: 'HEAD' });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'application/json');
  assert.equal(await response.text(), '');
});

test('a body that is too large is refused', async () => {
  const { url } = await start();
  const answer = await readAnswer(createHold, await postHold(url, 'x'.repeat(70_000)));
  assert.ok(!answer.ok && answer.slug === 'malformed');
});

test('a request that `fetch` has no words for is answered too: GET with content, TRACE', async () => {
  const { url } = await start();
  const send = (method: string, path: string, content: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'content-length': content.length };
      const sent = nodeRequest(`${url}/api/v1${path}`, { method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.once('error', reject);
      sent.end(content);
    });
  assert.equal(await send('GET', '/status', '{"a":1}'), 200);
  assert.equal(await send('TRACE', '/status', ''), 404);
});

test('what is not there is a problem of the contract, under the API and under the sandbox', async () => {
  const { url } = await start();
  for (const path of ['/api/v1/nothing', '/sandbox/nothing']) {
    const response = await fetch(url + path);
    assert.equal(response.status, 404);
    assert.equal(((await response.json()) as { type: string }).type, `${PROBLEM_BASE}not-found`);
  }
});

test('join credentials name the rooms on the host that the browser called', async () => {
  const { url, signIn } = await start({ demo: true });
  const as = (person: string) => ({ authorization: `Bearer ${signIn(person).access_token}` });
  const json = { 'content-type': 'application/json' };
  const [slot] = await slotsOf(url, '2026-11-17');
  const hold = (await (await postHold(url, slot?.id ?? '')).json()) as Hold;
  const booking = await fetch(`${url}/api/v1/bookings`, {
    method: 'POST',
    headers: { ...json, 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({
      hold_id: hold.id,
      comune_istat: SENALES,
      basis: 'domicile',
      beneficiary: {
        given_name: 'Mario',
        family_name: 'Rossi',
        tax_code: 'RSSMRA85T10A562S',
        contact: { phone: '0473 000000' },
      },
      reason: 'Prova',
      needs: [],
      language: 'it',
      notice_version: '1',
      client_reference: crypto.randomUUID(),
    }),
  });
  const { meeting_id: id } = (await booking.json()) as { meeting_id: string };
  const officer = as('officer-office-bz');
  await fetch(`${url}/api/v1/meetings/${id}/participants/me`, {
    method: 'PUT',
    headers: { ...json, ...officer },
    body: JSON.stringify({ role: 'officer', display_label: 'Sede', presence: 'here' }),
  });
  const given = await fetch(`${url}/api/v1/meetings/${id}/join-credentials`, {
    method: 'POST',
    headers: { ...officer, 'idempotency-key': crypto.randomUUID() },
  });
  const { ws_url: wsUrl } = (await given.json()) as { ws_url: string };
  assert.equal(wsUrl, `${url.replace('http', 'ws')}/janus`);
});

/** The status line that a request to change protocols gets, or `null` when the connection is closed. */
function upgrade(url: string, path: string): Promise<string | null> {
  return new Promise((resolve) => {
    const headers = { connection: 'Upgrade', upgrade: 'websocket' };
    const sent = nodeRequest(url + path, { headers });
    sent.once('response', (response) => resolve(`${response.statusCode} ${response.statusMessage}`));
    sent.once('error', () => resolve(null));
    sent.end();
  });
}

test('a socket that asks for the rooms is handed to them, any other one is closed', async () => {
  const { url } = await start();
  assert.equal(await upgrade(url, '/janus'), '418 The rooms were asked');
  assert.equal(await upgrade(url, '/elsewhere'), null);
});

for (const [what, head, status] of [
  ['a password in the host', 'GET /api/v1/status HTTP/1.1\r\nHost: a:b@c\r\nContent-Length: 2', 400],
  ['a host that is none', 'GET /api/v1/status HTTP/1.1\r\nHost: a/b\r\nContent-Length: 2', 400],
  ['an address in full', 'GET http://b/api/v1/status HTTP/1.1\r\nHost: a\r\nContent-Length: 2', 400],
  ['a body that breaks off', 'POST /api/v1/holds HTTP/1.1\r\nHost: a\r\nContent-Length: 9', null],
] as const)
  test(`${what} is answered or dropped, and is no fault of the sandbox`, async () => {
    const reports: unknown[] = [];
    const { url, close } = await start({ report: (error) => reports.push(error) });
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.end(`${head}\r\nConnection: close\r\n\r\n{}`);
    const line = (await text(socket)).split('\r\n')[0] ?? '';
    assert.equal(status === null || line.startsWith(`HTTP/1.1 ${status} `), true, line);
    assert.equal((await fetch(`${url}/api/v1/status`)).status, 200);
    await close();
    assert.deepEqual(reports, []);
  });

test('the log of requests has no query, no identifier and nothing that anybody typed', async () => {
  const lines: LogEntry[] = [];
  const { url, close } = await start({ log: (entry) => lines.push(entry) });
  await fetch(`${url}/api/v1/comuni?q=SEGRETO`);
  await fetch(`${url}/api/v1/bookings/SEGRETO-123/calendar`);
  await fetch(`${url}/api/v1/comuni/${SENALES}`);
  await close();
  assert.deepEqual(lines.map(({ method, path, status }) => `${method} ${path} ${status}`).sort(), [
    'GET /api/v1/bookings/-/calendar 401',
    'GET /api/v1/comuni 200',
    'GET /api/v1/comuni/- 200',
  ]);
});

test('an answer that is cut arrives by half and breaks off', async () => {
  const { url, scenario } = await start();
  scenario.fail('ComuneList', { kind: 'cut-answer' });
  const response = await fetch(`${url}/api/v1/comuni`);
  assert.equal(response.status, 200);
  await assert.rejects(response.text());
});

test('an answer that is lost breaks the connection', async () => {
  const { url, scenario } = await start();
  scenario.fail('*', { kind: 'lost-answer' });
  await assert.rejects(fetch(`${url}/api/v1/status`));
  assert.equal((await readAnswer(readStatus, await fetch(`${url}/api/v1/status`))).ok, true);
});

test('Comuni can come from a file of the importer', async () => {
  const comuni = join(folder, 'comuni.json');
  const record = {
    ...{ istat: '021999', cadastralCode: 'Z999', province: 'BZ', region: 'Prova' },
    names: [{ lang: 'it', name: 'Finta' }],
  };
  writeFileSync(comuni, JSON.stringify({ source: 'prova', licence: 'CC BY 4.0', comuni: [record] }));
  const { url } = await start({ comuni });
  const found = (await (await fetch(`${url}/api/v1/comuni`)).json()) as {
    items: readonly { istat: string }[];
  };
  assert.deepEqual(
    found.items.map(({ istat }) => istat),
    ['021999'],
  );
});
