import assert from 'node:assert/strict';
import type { BookingRequest, Hold } from '@pue/client/contract';
import { bookingBody, chanceFrom, madeUpTaxCode } from '../harness.fixture.ts';
import { type Doomed, launchDoomed } from './doomed-launch.fixture.ts';
import { freeSlots, SERVICE } from './free-slots.fixture.ts';

const WRITERS = 32;
/** Bookings that are acknowledged in a round before the server is killed: from one to so many. */
const MOST = 24;

/** What somebody was told: the same question has to be answered in the same words for ever. */
interface Told {
  readonly slotId: string;
  readonly request: BookingRequest;
  readonly key: string;
  readonly answer: string;
}

export interface KillCount {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly lost: number;
  /** Bookings of a slot that another one has already. */
  readonly doubled: number;
}

/** 32 people book at once, again and again; in each round the server is killed in the middle, and started again on the same file. */
export async function killRounds(database: string, rounds: number, seed: number): Promise<KillCount> {
  const chance = chanceFrom(seed);
  const told: Told[] = [];
  let people = 0;
  for (let round = 0; round < rounds; round += 1) {
    const server = await launchDoomed(database);
    const slots = await freeSlots(server.url, WRITERS);
    const end = killAfter(server, 1 + Math.floor(chance() * MOST));
    const writers = slots.map((slotId) => book(server.url, slotId, (people += 1)));
    const answers = writers.map(async (writer) => {
      const answer = await writer;
      if (answer !== undefined) end.count();
      return answer;
    });
    told.push(...(await Promise.all(answers)).filter((one) => one !== undefined));
    await end.come();
  }
  return { rounds, acknowledged: told.length, ...(await compare(database, told)) };
}

interface Ending {
  /** One more was acknowledged. */
  count(): void;
  /** Until the server is killed, at the latest now. */
  come(): Promise<void>;
}

function killAfter(server: Doomed, acknowledged: number): Ending {
  let left = acknowledged;
  let killed: Promise<void> | undefined;
  return {
    count() {
      left -= 1;
      if (left === 0) killed = server.kill();
    },
    come: () => (killed ??= server.kill()),
  };
}

/** A hold, and the booking of it; undefined where the server died before the last word. */
async function book(url: string, slotId: string, person: number): Promise<Told | undefined> {
  const held = await post(`${url}/api/v1/holds`, crypto.randomUUID(), {
    slot_id: slotId,
    service_id: SERVICE,
  });
  if (held === undefined) return undefined;
  const request = requestOf((JSON.parse(held) as Hold).id, person);
  const key = crypto.randomUUID();
  const answer = await post(`${url}/api/v1/bookings`, key, request);
  return answer === undefined ? undefined : { slotId, request, key, answer };
}

function requestOf(hold_id: string, person: number): BookingRequest {
  const contact = { phone: '0473 555 0199' };
  const beneficiary = {
    given_name: 'Prova',
    family_name: 'Esempio',
    tax_code: madeUpTaxCode(person),
    contact,
  };
  return bookingBody(hold_id, { beneficiary });
}

async function post(url: string, key: string, body: unknown): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    assert.equal(response.status, 201, text);
    return text;
  } catch (error) {
    if (error instanceof TypeError) return undefined; // the connection broke (Fetch: a network error)
    throw error;
  }
}

async function compare(
  database: string,
  told: readonly Told[],
): Promise<Pick<KillCount, 'lost' | 'doubled'>> {
  const { url, kill } = await launchDoomed(database);
  let lost = 0;
  for (const { request, key, answer } of told)
    if ((await post(`${url}/api/v1/bookings`, key, request)) !== answer) lost += 1;
  await kill();
  return { lost, doubled: told.length - new Set(told.map(({ slotId }) => slotId)).size };
}
