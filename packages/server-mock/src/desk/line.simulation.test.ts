import assert from 'node:assert/strict';
import test from 'node:test';
import { chanceFrom, SENALES, START } from '../harness.fixture.ts';
import { createMemoryStore } from '../stores/memory.ts';
import { openSqliteStore } from '../stores/sqlite.ts';
import { BUILT_IN_COMUNI } from '../directory/comuni.ts';
import type { ServiceId } from '../directory/services.ts';
import { SERVICES } from '../directory/services.ts';
import type { Crowd } from './crowd.fixture.ts';
import { gather } from './crowd.fixture.ts';
import { LineWatch } from './line-watch.fixture.ts';
import { addDays, fromRome, toRome } from './rome-time.ts';
import { PASSES } from './rules.ts';
import type { OfferRecord, Store } from './store.ts';

const MINUTE = 60_000;

interface Scene {
  readonly crowd: Crowd;
  readonly watch: LineWatch;
  readonly clock: { now: number };
  readonly chance: () => number;
}

function open(store: Store, seed: number): Scene {
  const clock = { now: START };
  const chance = chanceFrom(seed);
  const comune = BUILT_IN_COMUNI.find(({ istat }) => istat === SENALES);
  assert.ok(comune !== undefined);
  const watch = new LineWatch(store, comune, () => clock.now);
  return { watch, clock, chance, crowd: gather(watch.store, chance, clock) };
}

/** What may happen, and how often, out of a hundred. */
const HAPPENINGS = [
  ['comes', 40],
  ['answers', 36],
  ['cancels', 7],
  ['moves', 3],
  ['withdraws', 5],
  ['holds', 3],
  ['snatches', 2],
  ['nothing', 4],
] as const;

function happening(chance: () => number): (typeof HAPPENINGS)[number][0] {
  let left = chance() * 100;
  return HAPPENINGS.find(([, share]) => (left -= share) < 0)?.[0] ?? 'nothing';
}

/** Lets people come and go until so many have asked for an earlier day. The watch fails at the first wrong. */
function live({ crowd, watch, clock, chance }: Scene, requests: number): void {
  const bookings: { readonly id: string; readonly service: ServiceId; readonly start: number }[] = [];
  const silent = new Set<string>();
  const comes = () => {
    const service = crowd.pick(SERVICES)?.id ?? 'pension';
    const made = crowd.books(service, 2, 85);
    if (made === undefined) return;
    bookings.push({ id: made.id, service, start: Date.parse(made.start) });
    if (chance() < 0.1) return;
    const limit = chance() < 0.2 ? 2 + Math.floor(chance() * 60) : undefined;
    const wait = crowd.asks(made.id, limit);
    assert.ok(wait.ok, JSON.stringify(wait));
  };
  const answers = (offer: OfferRecord) => {
    const mood = chance();
    if (mood < 0.6) assert.ok(crowd.accepts(offer).ok);
    else if (mood < 0.8) crowd.refuses(offer);
    else {
      silent.add(offer.id);
      if (offer.channel === 'phone-call' && mood < 0.9) crowd.calls(offer);
    }
  };
  while (watch.waited.size < requests) {
    clock.now += Math.floor(chance() * 20 * MINUTE);
    const what = happening(chance);
    if (what === 'comes') comes();
    else if (what === 'answers' || what === 'snatches') {
      const offer = crowd.pick([...watch.live.values()].filter((it) => !silent.has(it.id)));
      if (offer === undefined || offer.expiresAt <= clock.now) continue;
      if (what === 'answers') answers(offer);
      else assert.ok(!crowd.snatches(offer).ok, 'what is offered is nobody else’s');
    } else if (what === 'holds') crowd.holds(crowd.pick(SERVICES)?.id ?? 'pension');
    else if (what !== 'nothing') {
      const index = Math.floor(chance() * bookings.length);
      const [booking] = bookings.splice(index, 1);
      const start = booking && crowd.visit(({ tables }) => tables.bookings.find(booking.id)?.start);
      if (booking === undefined || start === undefined || start <= clock.now) continue;
      if (what === 'cancels') assert.ok(crowd.cancels(booking.id).ok);
      else {
        bookings.push(booking);
        if (what === 'moves') crowd.moves(booking.id, booking.service);
        else crowd.withdraws(booking.id);
      }
    }
  }
}

for (const [name, create, requests, seed] of [
  ['in memory', createMemoryStore, 10_000, 11],
  ['in memory, another crowd', createMemoryStore, 2_000, 12],
  ['in SQLite', () => openSqliteStore(':memory:'), 300, 13],
] as const) {
  test(`${requests} people ask for an earlier day (${name}): nobody is passed over, nobody waits for ever`, (t) => {
    const scene = open(create(), seed);
    live(scene, requests);
    const { offers, reached, waited, longest } = scene.watch;
    t.diagnostic(
      `${offers} offers to ${reached.size} of ${waited.size}; at most ${longest.passedBy} others first (${longest.bound} allowed); until ${new Date(scene.clock.now).toISOString()}`,
    );
    assert.equal(waited.size, requests);
    assert.ok(offers > requests / 2 && reached.size > requests / 4, 'there was enough to offer');
  });
}

test('even where everybody says no at the last minute, everybody is asked in their turn', () => {
  const { crowd, watch, clock } = open(createMemoryStore(), 14);
  const people = Array.from({ length: 12 }, () => crowd.books('pension', 75, 85, { phone: '333 1234567' }));
  for (const booking of people) assert.ok(booking !== undefined && crowd.asks(booking.id).ok);
  // Each day one time of the same morning becomes free, which leaves time to ask two people at most.
  for (let day = 0; watch.reached.size < people.length; day += 1) {
    assert.ok(watch.offers <= PASSES * (people.length - 1), 'somebody is not reached');
    clock.now = fromRome(addDays(toRome(START).date, day), 8 * 60);
    const freed = crowd.books('pension', 0, 0);
    if (freed === undefined) continue;
    crowd.cancels(freed.id);
    for (let [offer] = watch.live.values(); offer !== undefined; [offer] = watch.live.values()) {
      clock.now = offer.expiresAt - MINUTE;
      crowd.refuses(offer);
    }
  }
  assert.equal(watch.waited.size, people.length);
});
