import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { readStatus } from '../contract/service-status.ts';
import { patiently } from './back-end.fixture.ts';
import type { Assignment } from './fuzz-worker.fixture.ts';
import { createHttp } from './http.ts';
import { request } from './request.ts';

/** In a thread of its own: what the test runner does for every promise would take longer than the client. */
async function fuzz(wanted: number, seed: number): Promise<Int32Array> {
  const workerData: Assignment = { wanted, seed, tally: new Int32Array(new SharedArrayBuffer(12)) };
  await once(new Worker(new URL('./fuzz-worker.fixture.ts', import.meta.url), { workerData }), 'exit');
  return workerData.tally;
}

test('of 100,000 mutated answers none is thrown, none hangs and none passes unread', async () => {
  const [answers = 0, calls = 0, ok = 0] = await fuzz(100_000, 20261122);
  assert.ok(answers >= 100_000);
  assert.ok(ok >= calls * 0.2, `only ${ok} of ${calls} were answers`);
  assert.ok(ok <= calls * 0.9, `${ok} of ${calls} were answers: the faults did not come through`);
});

test('forty answers beyond four mebibytes are put away one by one', async () => {
  const mebibyte = new Uint8Array(1024 * 1024).fill(0x5b);
  let sent = 0;
  const endless = () =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(mebibyte);
      },
    });
  const fetch = async () => new Response(endless(), { headers: { 'content-type': 'application/json' } });
  const http = createHttp({ baseUrl: 'https://api.example/v1', fetch });
  for (let time = 0; time < 40; time += 1) {
    const result = await request(http, readStatus, { signal: patiently() });
    assert.equal(!result.ok && result.failure.code, 'invalid-response');
  }
  assert.ok(sent <= 40 * 7, 'nothing is read beyond the bound');
});
