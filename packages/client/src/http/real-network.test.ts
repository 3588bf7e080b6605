import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ANSWERS } from '../../openapi/examples.ts';
import { createClient } from '../client.ts';
import { patiently } from './back-end.fixture.ts';

/** What the platform's own `fetch` makes of a real connection. The path of the base says what the server does. */
const BEHAVIOURS: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  well: (_, response) => answer(response, JSON.stringify(ANSWERS['ComuneList'])),
  redirect: (_, response) => void response.writeHead(302, { location: '/well/comuni' }).end(),
  reset: (request) => void request.socket.destroy(),
  cut: (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9999' });
    response.write('{"items":[');
    setImmediate(() => response.socket?.destroy());
  },
  bomb: (_, response) => {
    response.setHeader('content-encoding', 'gzip');
    answer(response, gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20)));
  },
  silence: () => undefined,
  cookie: (request, response) => {
    response.setHeader('set-cookie', 'tracker=1');
    answer(response, JSON.stringify({ items: [], next_cursor: request.headers.cookie }));
  },
};

function answer(response: ServerResponse, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(body);
}

let requests = 0;
const server = createServer((request, response) => {
  requests += 1;
  const [, behaviour = ''] = (request.url ?? '').split('/');
  BEHAVIOURS[behaviour]?.(request, response);
});

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
after(() => {
  server.closeAllConnections();
  server.close();
});

async function ask(behaviour: string, tryMs = 5000) {
  const { port } = server.address() as AddressInfo;
  requests = 0;
  const client = createClient({ baseUrl: `http://127.0.0.1:${port}/${behaviour}`, random: () => 0, tryMs });
  const result = await client.directory.comuni('ama', { signal: patiently() });
  return { word: result.ok ? 'ok' : result.failure.code, requests, result };
}

test('an answer is an answer', async () => {
  const { result } = await ask('well');
  assert.deepEqual(result, { ok: true, value: ANSWERS['ComuneList'], replayed: false });
});

test('a redirection is not followed: a token would go with it', async () => {
  const { word, requests } = await ask('redirect');
  assert.equal(word, 'network');
  assert.equal(requests, 4, 'only the same address, again');
});

test('a connection that is reset is tried four times', async () => {
  assert.deepEqual({ ...(await ask('reset')), result: null }, { word: 'network', requests: 4, result: null });
});

test('an answer that is cut in the middle is none', async () => {
  assert.deepEqual({ ...(await ask('cut')), result: null }, { word: 'network', requests: 4, result: null });
});

test('sixty-four mebibytes in a few kilobytes are put away', async () => {
  assert.deepEqual(
    { ...(await ask('bomb')), result: null },
    { word: 'invalid-response', requests: 1, result: null },
  );
});

test('a server that says nothing is left at the deadline', async () => {
  assert.equal((await ask('silence', 20)).word, 'timeout');
});

test('no cookie comes back', async () => {
  await ask('cookie');
  const { result } = await ask('cookie');
  assert.deepEqual(result, { ok: true, value: { items: [] }, replayed: false });
});
