import { isTaxCode } from '@pue/client/contract';
import { createMemoryStore } from '../../packages/server-mock/src/stores/memory.ts';
import { openSqliteStore } from '../../packages/server-mock/src/stores/sqlite.ts';
import { BackEnd } from './back-end.ts';
import type { Flaws } from './books.ts';
import { Chance } from './chance.ts';
import { Ledger } from './ledger.ts';
import { Network } from './network.ts';
import { Person } from './person.ts';
import { SimClock } from './sim-clock.ts';
import { Tab } from './tab.ts';

export interface Story {
  readonly seed: number;
  /** What must never happen and did. */
  readonly broken: string | undefined;
  readonly lines: readonly string[];
  readonly requests: number;
  readonly bookings: number;
}

export interface Conditions {
  readonly store?: 'memory' | 'sqlite';
  readonly flaws?: Flaws;
  /** Whether some who have an appointment move or cancel it. */
  readonly changes?: boolean;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A working morning, midnight, and the nights in which the clocks of Italy change. */
const STARTS = [
  '2026-11-23T08:00:00Z',
  '2026-11-22T22:55:00Z',
  '2026-10-25T00:45:00Z',
  '2027-03-28T00:45:00Z',
  '2026-12-31T22:50:00Z',
];
const SENALES = '021091';
const MERANO = '021051';

/** Most stories are kept in memory; each tenth in the store that a real server has. */
export function storeFor(seed: number): 'memory' | 'sqlite' {
  return seed % 10 === 0 ? 'sqlite' : 'memory';
}

/** A crowd after the same few slots, over a network that does its worst; the same story for the same seed. */
export async function simulate(
  seed: number,
  { store = 'memory', flaws = {}, changes = true }: Conditions = {},
): Promise<Story> {
  const chance = new Chance(seed);
  const clock = new SimClock(Date.parse(chance.of(STARTS) ?? ''));
  const ledger = new Ledger(clock);
  const kept = store === 'memory' ? createMemoryStore() : openSqliteStore(':memory:');
  const desk = new BackEnd(clock, chance.split(), kept, ledger.breach, flaws);
  ledger.books = desk.books;
  const network = new Network(clock, chance.split(), desk, ledger.note);
  const people = crowd(chance, { clock, ledger, network, desk }, changes);
  await clock.pass(chance.between(3, 16) * MINUTE);
  network.clearUp();
  for (const person of people) person.comeBack();
  await clock.pass(4 * MINUTE);
  for (const person of people) person.sitDown();
  await clock.pass(4 * MINUTE);
  for (const person of people) person.checkWayOut();
  ledger.checkAll();
  const bookings = desk.books.bookings().length;
  kept.close();
  return { seed, broken: ledger.broken, lines: ledger.lines, requests: desk.requests, bookings };
}

interface World {
  readonly clock: SimClock;
  readonly ledger: Ledger;
  readonly network: Network;
  readonly desk: BackEnd;
}

function crowd(chance: Chance, { desk, ...world }: World, changesMind: boolean): readonly Person[] {
  const shared = taxCode(chance);
  return Array.from({ length: chance.between(2, 5) }, (_, index) => {
    const atCounter = index === 0 && chance.happens(0.5);
    const istat = atCounter || chance.happens(0.6) ? SENALES : MERANO;
    return new Person({
      ...world,
      istat,
      changesMind,
      who: atCounter ? 'operator' : `resident-${index}`,
      chance: chance.split(),
      // Now and then two try for the same person, at two devices.
      taxCode: chance.happens(0.2) ? shared : taxCode(chance),
      token: atCounter ? async () => desk.token(`operator-${istat}`) : undefined,
      tab: new Tab(chance.happens(0.1)),
      clockError: chance.of([0, 0, 2 * HOUR, -2 * HOUR]) ?? 0,
    });
  });
}

/** A provisional one: eleven digits, of which the last follows from the others. */
function taxCode(chance: Chance): string {
  const first = Array.from({ length: 10 }, () => chance.between(0, 10)).join('');
  return Array.from({ length: 10 }, (_, digit) => `${first}${digit}`).find(isTaxCode) ?? first;
}
