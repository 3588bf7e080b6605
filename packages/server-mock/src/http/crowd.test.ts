import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import test, { after } from 'node:test';
import { launchDoomed } from './doomed-launch.fixture.ts';
import { freeSlots, SERVICE } from './free-slots.fixture.ts';

const PEOPLE = 10_000;
const SLOTS = 100;
/** Of five requests one is the exact repetition of an earlier one. */
const REPEATED = 5;

const folder = mkdtempSync(join(tmpdir(), 'pue-crowd-'));
after(() => rmSync(folder, { recursive: true }));

interface Answer {
  readonly key: string;
  readonly status: number;
  readonly body: string;
  readonly replayed: boolean;
}

// All are asked for at once; so many may be open at once as a common machine has handles for.
const agent = new Agent({ maxSockets: 2000 });

function hold(url: string, slotId: string, key: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    request(`${url}/api/v1/holds`, { method: 'POST', headers, agent }, (response) => {
      const { statusCode: status = 0, headers: answered } = response;
      const replayed = 'idempotency-replayed' in answered;
      text(response).then((body) => resolve({ key, status, body, replayed }), reject);
    })
      .on('error', reject)
      .end(JSON.stringify({ slot_id: slotId, service_id: SERVICE }));
  });
}

test('ten thousand people at once on a hundred slots, a fifth of them twice: a hundred holders, and one answer to each key', async () => {
  const { url, kill } = await launchDoomed(join(folder, 'crowd.db'));
  const slots = await freeSlots(url, SLOTS);
  const keys = Array.from({ length: PEOPLE }, () => crypto.randomUUID());
  const answers = await Promise.all(
    keys.map((_, index) => {
      const who = index % REPEATED === REPEATED - 1 ? index - 1 : index;
      return hold(url, slots[Math.floor((who * SLOTS) / PEOPLE)] ?? '', keys[who] ?? '');
    }),
  );
  agent.destroy();
  await kill();

  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201, 409]));
  const done = new Map(answers.filter(({ replayed }) => !replayed).map((answer) => [answer.key, answer]));
  const repeated = answers.filter(({ replayed }) => replayed);
  assert.equal(done.size, PEOPLE - PEOPLE / REPEATED, 'each key was done');
  assert.equal(repeated.length, PEOPLE / REPEATED, 'and done once');
  for (const { key, status, body } of repeated)
    assert.deepEqual(
      [status, body],
      [done.get(key)?.status, done.get(key)?.body],
      'a repetition says the same',
    );
  const held = [...done.values()].filter(({ status }) => status === 201);
  assert.equal(held.length, SLOTS);
  assert.equal(new Set(held.map(({ body }) => JSON.parse(body).slot.id)).size, SLOTS, 'each slot once');
});
