import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import type { Hold, HoldGroup, Slot } from '@pue/client/contract';
import { openSqliteStore } from '../stores/sqlite.ts';
import { startSandbox } from '../http.ts';
import { testRooms, testSurroundings } from '../harness.fixture.ts';
import { launchDoomed } from './doomed-launch.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'pue-groups-'));
after(() => rmSync(folder, { recursive: true }));

const DAYS = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-24'];
const COUNT = 3;

/** An operator signed in at a server; each may hold three groups, so there are many of them. */
async function operator(url: string, istat: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ person: `operator-${istat}`, method: 'spid' });
  const signedIn = await fetch(`${url}/sandbox/sign-in`, { method: 'POST', headers, body });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const given = await fetch(`${url}/sandbox/token`, { method: 'POST', headers: { cookie } });
  return ((await given.json()) as { access_token: string }).access_token;
}

async function freeAt(url: string, run = ''): Promise<readonly Slot[]> {
  const pages = DAYS.map(async (date) => {
    const answer = await fetch(`${url}/api/v1/slots?service=payments&office=office-bz&date=${date}${run}`);
    return ((await answer.json()) as { items: readonly Slot[] }).items;
  });
  return (await Promise.all(pages)).flat();
}

interface GroupWrite {
  readonly url: string;
  readonly token: string;
  readonly slotId: string;
}

/** The group; a status where it was refused, `null` where the server died. */
async function holdGroup({ url, token, slotId }: GroupWrite): Promise<HoldGroup | number | null> {
  const response = await fetch(`${url}/api/v1/hold-groups`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify({ slot_id: slotId, service_id: 'payments', count: COUNT }),
  }).catch(() => null);
  if (response === null) return null;
  return response.ok ? ((await response.json().catch(() => null)) as HoldGroup | null) : response.status;
}

/** No slot is in two groups, and each group is whole and without a pause. */
function assertWhole(groups: readonly HoldGroup[]): void {
  const slots = groups.flatMap(({ holds }) => holds.map(({ slot }) => slot.id));
  assert.equal(new Set(slots).size, slots.length);
  for (const { holds } of groups) assertBackToBack(holds);
}

function assertBackToBack(holds: readonly Hold[]): void {
  assert.equal(holds.length, COUNT);
  for (const [index, { slot }] of holds.slice(1).entries()) assert.equal(slot.start, holds[index]?.slot.end);
}

/** Comuni of the office of Bolzano, each with operators of its own. */
const COMUNI = ['021091', '021051', '021008'];

async function storm(urls: readonly string[]): Promise<readonly (HoldGroup | number | null)[]> {
  const [first = ''] = urls;
  const starts = await freeAt(first, `&run=${COUNT}`);
  assert.ok(starts.length >= 10);
  const places = urls.flatMap((url) => COMUNI.map((istat) => ({ url, istat })));
  const tokens = await Promise.all(
    places.map(async ({ url, istat }) => ({ url, token: await operator(url, istat) })),
  );
  const writes = starts.flatMap(({ id: slotId }) => tokens.map((who): GroupWrite => ({ ...who, slotId })));
  return Promise.all(writes.map(holdGroup));
}

const isGroup = (answer: HoldGroup | number | null): answer is HoldGroup =>
  typeof answer === 'object' && answer !== null;

async function server(database?: string) {
  const surroundings = { ...testSurroundings(), id: () => crypto.randomUUID() };
  const keeper = testRooms(() => surroundings.now());
  const rooms = { name: 'none', keeper, upgrade: () => undefined, stop: async () => undefined };
  const where = database === undefined ? {} : { database };
  return startSandbox({ port: 0, surroundings, rooms, ...where });
}

for (const [name, databases] of [
  ['in memory', [undefined]],
  ['two servers over one database', [join(folder, 'shared.db'), join(folder, 'shared.db')]],
] as const) {
  test(`groups that are asked for at the same moment never share a slot (${name})`, async () => {
    const servers = [];
    for (const database of databases) servers.push(await server(database));
    const [first] = servers;
    assert.ok(first !== undefined);
    const answers = await storm(servers.map(({ url }) => url));
    const groups = answers.filter(isGroup);
    // Three groups for each of three operators at most: those who sign in twice are still one person.
    assert.ok(groups.length >= 3 && groups.length <= 9);
    assertWhole(groups);
    assert.ok(answers.every((answer) => isGroup(answer) || answer === 409 || answer === 429));
    const held = new Set(groups.flatMap(({ holds }) => holds.map(({ slot }) => slot.id)));
    assert.ok((await freeAt(first.url)).every(({ id }) => !held.has(id)));
    for (const running of servers) await running.close();
  });
}

test('a server that is killed in the middle of many groups leaves whole groups alone', async () => {
  const database = join(folder, 'killed.db');
  const { url, kill } = await launchDoomed(database);
  const answered: HoldGroup[] = [];
  const starts = await freeAt(url, `&run=${COUNT}`);
  const tokens = await Promise.all(COMUNI.map((istat) => operator(url, istat)));
  let killed: Promise<void> | undefined;
  await Promise.all(
    starts.flatMap(({ id: slotId }) =>
      tokens.map(async (token) => {
        const answer = await holdGroup({ url, token, slotId });
        if (isGroup(answer)) answered.push(answer);
        if (answered.length === 3) killed ??= kill();
      }),
    ),
  );
  await killed;
  assert.ok(answered.length >= 3);
  const store = openSqliteStore(database);
  store.transaction(({ claims }) => {
    const taken = claims.taken('office-bz', 'payments', 0, Number.MAX_SAFE_INTEGER);
    assert.ok(taken.size >= answered.length * COUNT);
    assert.equal(taken.size % COUNT, 0);
    for (const { holds } of answered) {
      const [hold] = holds;
      assert.equal(claims.together(claims.find(hold?.id ?? '')?.group ?? '').length, COUNT);
    }
  });
  store.close();
});
