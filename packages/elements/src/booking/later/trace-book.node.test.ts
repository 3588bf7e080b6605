import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Surroundings } from '../booking.surroundings.ts';
import { FakeTime } from '../fake-time.fixture.ts';
import { TRACES } from '../traces.ts';
import { TraceBook } from './trace-book.ts';

const TRACE = { key: 'key', reference: 'reference', hold: 'hold', istat: '025001' };
const HOUR = 3_600_000;

/** A tab whose pages come one after the other, and another tab beside it with its own storage. */
class Tab {
  readonly time = new FakeTime();
  readonly stored = new Map<string, string>();
  readonly locks: Set<string>;

  constructor(locks = new Set<string>()) {
    this.locks = locks;
  }

  page(over: Partial<Surroundings> = {}): TraceBook {
    return new TraceBook({
      now: this.time.now,
      uuid: this.time.uuid,
      hidden: this.time.hidden,
      after: this.time.after,
      storage: () => ({
        getItem: (name) => this.stored.get(name) ?? null,
        setItem: (name, value) => void this.stored.set(name, value),
        removeItem: (name) => void this.stored.delete(name),
      }),
      lock: async (name) => {
        if (this.locks.has(name)) return undefined;
        this.locks.add(name);
        return () => void this.locks.delete(name);
      },
      ...over,
    });
  }
}

describe('the trace of a booking on its way', () => {
  it('is found by the next page of the tab, and by nobody once it was wiped', async () => {
    const tab = new Tab();
    tab.page().leave(TRACE);
    tab.locks.clear();
    const next = tab.page();
    assert.deepEqual(await next.adopt(undefined), TRACE);
    next.wipe(TRACE.key);
    assert.equal(tab.stored.has(TRACES), false);
    assert.equal(await tab.page().adopt(undefined), undefined);
  });

  it('is not taken from an element or a tab that still waits for the answer', async () => {
    const tab = new Tab();
    tab.page().leave(TRACE);
    const copy = new Tab(tab.locks);
    for (const [name, value] of tab.stored) copy.stored.set(name, value);
    const [beside, elsewhere] = [tab.page().adopt(undefined), copy.page().adopt(undefined)];
    for (const { time } of [tab, copy]) await time.pass(2000);
    assert.deepEqual([await beside, await elsewhere], [undefined, undefined]);
  });

  it('is left to the element of its own Comune', async () => {
    const tab = new Tab();
    tab.page().leave(TRACE);
    tab.locks.clear();
    assert.equal(await tab.page().adopt('021008'), undefined);
    assert.deepEqual(await tab.page().adopt('025001'), TRACE);
  });

  it('counts for nothing after an hour', async () => {
    const tab = new Tab();
    tab.page().leave(TRACE);
    tab.locks.clear();
    await tab.time.pass(HOUR);
    assert.equal(await tab.page().adopt(undefined), undefined);
    assert.equal(tab.stored.has(TRACES), false);
  });

  it('is none where storage is refused, full, or has something of others in it', async () => {
    const refused = new Tab().page({
      storage: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    refused.leave(TRACE);
    assert.equal(await refused.adopt(undefined), undefined);
    for (const text of ['', '{', '{}', '[1,null,{"key":1}]']) {
      const tab = new Tab();
      tab.stored.set(TRACES, text);
      assert.equal(await tab.page().adopt(undefined), undefined, text);
    }
  });
});
