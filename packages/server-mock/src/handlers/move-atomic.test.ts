import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import type { Booking, Hold } from '@pue/client/contract';
import { moveBooking, readBooking } from '@pue/client/contract';
import type { Fault } from '../desk/scenario.ts';
import type { Store, Tables } from '../desk/store.ts';
import { book, freeSlot, holdSlot, openTestDesk, TAX_CODE, type TestDesk } from '../harness.fixture.ts';
import { createMemoryStore } from '../stores/memory.ts';
import { openSqliteStore } from '../stores/sqlite.ts';

/** A store that breaks at a chosen write, as when the process or the disk gives way there. */
class BreakingStore implements Store {
  readonly #store: Store;
  #writesLeft = Number.POSITIVE_INFINITY;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The write after so many others fails; those that follow do not. */
  breakAfter(writes: number): void {
    this.#writesLeft = writes;
  }

  get broke(): boolean {
    return this.#writesLeft < 0;
  }

  transaction<T>(work: (tables: Tables) => T): T {
    return this.#store.transaction((tables) => work(this.#watched(tables)));
  }

  clear(): void {
    this.#store.clear();
  }

  close(): void {
    this.#store.close();
  }

  #watched(tables: Tables): Tables {
    const { claims, bookings, meetings, keys } = tables;
    const watch = <A extends unknown[], R>(write: (...args: A) => R) => {
      return (...args: A): R => {
        if (this.#writesLeft === 0) {
          this.#writesLeft = -1;
          throw new Error('The store broke here');
        }
        this.#writesLeft -= this.#writesLeft > 0 ? 1 : 0;
        return write(...args);
      };
    };
    return {
      ...tables,
      claims: { ...claims, add: watch(claims.add), put: watch(claims.put) },
      bookings: { ...bookings, add: watch(bookings.add), put: watch(bookings.put) },
      meetings: { ...meetings, add: watch(meetings.add), put: watch(meetings.put) },
      keys: { ...keys, put: watch(keys.put) },
    };
  }
}

interface Scene {
  readonly desk: TestDesk;
  readonly store: BreakingStore;
  readonly made: Booking;
  readonly hold: Hold;
  /** Sends the move; always under the same key. */
  move(): Promise<Booking | 'no answer'>;
}

async function scene(store: BreakingStore): Promise<Scene> {
  const desk = openTestDesk({ store });
  const made = await book(desk);
  const hold = await holdSlot(desk, await freeSlot(desk, '2026-11-18'));
  const key = crypto.randomUUID();
  const call = {
    params: { id: made.id },
    holder: { code: made.code, contact: TAX_CODE },
    match: made.etag,
    key,
    body: { hold_id: hold.id },
  };
  const move = async () => {
    const answer = await desk.call(moveBooking, call).catch(() => undefined);
    return answer?.ok === true ? answer.value : 'no answer';
  };
  return { desk, store, made, hold, move };
}

/** One active booking of this person, and the one booked claim is that of its time. */
function assertWhole({ desk, made, hold }: Scene, at: 'old time' | 'new time'): void {
  const start = Date.parse(at === 'old time' ? made.start : hold.slot.start);
  desk.desk.store.transaction(({ bookings, claims }) => {
    const active = bookings.list({ limit: 9 }).filter(({ state }) => state === 'confirmed');
    assert.deepEqual(
      active.map((booking) => [booking.id, booking.start]),
      [[made.id, start]],
    );
    const mine = claims.find(active[0]?.claimId ?? '');
    assert.deepEqual([mine?.state, mine?.start], ['booked', start]);
    const from = Date.parse('2026-11-16T00:00:00Z');
    const taken = claims.taken('office-bz', 'pension', from, from + 9 * 86_400_000);
    // Until it is moved, the slot of the hold is taken beside it; then the old one is free again.
    assert.equal(taken.size, at === 'old time' ? 2 : 1);
  });
}

const folder = mkdtempSync(join(tmpdir(), 'pue-move-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;

const STORES: Readonly<Record<string, () => Store>> = {
  'in memory': createMemoryStore,
  'SQLite on disk': () => openSqliteStore(join(folder, `move-${(files += 1)}.db`)),
};

const FAULTS: Readonly<Record<string, { readonly fault: Fault; readonly leaves: 'old time' | 'new time' }>> =
  {
    'before it arrives': { fault: { kind: 'lost-request' }, leaves: 'old time' },
    'after it was done, with the answer lost': { fault: { kind: 'lost-answer' }, leaves: 'new time' },
    'in the middle of the answer': { fault: { kind: 'cut-answer' }, leaves: 'new time' },
  };

for (const [name, open] of Object.entries(STORES)) {
  for (const [when, { fault, leaves }] of Object.entries(FAULTS))
    test(`${name}: a move cut ${when} leaves exactly one appointment, and repeating it the same`, async () => {
      const it = await scene(new BreakingStore(open()));
      it.desk.scenario.fail('BookingMove', fault);
      assert.equal(await it.move(), 'no answer');
      assertWhole(it, leaves);
      const again = await it.move();
      assert.ok(again !== 'no answer');
      assert.equal(again.start, it.hold.slot.start);
      assertWhole(it, 'new time');
      const params = { id: it.made.id };
      const holder = { code: it.made.code, contact: TAX_CODE };
      assert.equal((await it.desk.must(readBooking, { params, holder })).etag, again.etag);
      it.store.close();
    });

  test(`${name}: a move that breaks at any of its writes leaves the old appointment whole`, async () => {
    let writes = 0;
    for (; ; writes += 1) {
      const it = await scene(new BreakingStore(open()));
      it.store.breakAfter(writes);
      const moved = await it.move();
      if (!it.store.broke) break;
      assert.equal(moved, 'no answer');
      assertWhole(it, 'old time');
      assert.notEqual(await it.move(), 'no answer');
      assertWhole(it, 'new time');
      it.store.close();
    }
    // Both claims, the meeting, the booking, and the answer to the key.
    assert.equal(writes, 5);
  });
}
