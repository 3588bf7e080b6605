import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import type { Hold, Slot } from '@pue/client/contract';
import { launchDoomed } from './doomed-launch.fixture.ts';
import { killRounds } from './kill-rounds.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'pue-kill-'));
after(() => rmSync(folder, { recursive: true }));

interface Write {
  readonly key: string;
  readonly slotId: string;
}

/** The hold, or `null` when the server died before it answered. */
async function hold(url: string, { key, slotId }: Write): Promise<{ hold: Hold; replayed: boolean } | null> {
  const response = await fetch(`${url}/api/v1/holds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ slot_id: slotId, service_id: 'pension' }),
  }).catch(() => null);
  if (response === null) return null;
  assert.equal(response.status, 201);
  const body = (await response.json().catch(() => null)) as Hold | null;
  return body === null ? null : { hold: body, replayed: response.headers.has('idempotency-replayed') };
}

test('what was acknowledged survives the kill of the server; what was not is told apart by its key', async () => {
  const database = join(folder, 'killed.db');
  const first = await launchDoomed(database);
  const days = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24'];
  const pages = await Promise.all(
    days.map(async (date) => {
      const response = await fetch(`${first.url}/api/v1/slots?service=pension&office=office-bz&date=${date}`);
      return ((await response.json()) as { items: readonly Slot[] }).items;
    }),
  );
  const writes = pages.flat().map(({ id: slotId }): Write => ({ slotId, key: crypto.randomUUID() }));
  assert.ok(writes.length >= 40);
  let acknowledged = 0;
  let killed: Promise<void> | undefined;
  const before = await Promise.all(
    writes.map(async (write) => {
      const answer = await hold(first.url, write);
      if (answer !== null) acknowledged += 1;
      if (acknowledged === 15) killed ??= first.kill();
      return answer;
    }),
  );
  await killed;
  assert.ok(acknowledged >= 15);

  const second = await launchDoomed(database);
  for (const [index, write] of writes.entries()) {
    const earlier = before[index];
    const again = await hold(second.url, write);
    assert.ok(again !== null);
    if (earlier) assert.deepEqual(again, { hold: earlier.hold, replayed: true });
  }
  await second.kill();
});

test('six times killed under 32 people who book: no appointment that somebody was told of is lost or doubled', async () => {
  const { rounds, acknowledged, lost, doubled } = await killRounds(join(folder, 'rounds.db'), 6, 26);
  assert.deepEqual({ rounds, lost, doubled }, { rounds: 6, lost: 0, doubled: 0 });
  assert.ok(acknowledged >= 6);
});
