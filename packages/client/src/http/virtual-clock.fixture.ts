import { setImmediate } from 'node:timers/promises';
import type { Clock } from './clock.ts';

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** More turns of the event loop than anything here needs between two timers. */
const QUIET_TURNS = 12;

/** A clock for tests: time passes only while somebody waits for something, and then at once. */
export class VirtualClock implements Clock {
  #now: number;
  readonly #timers = new Set<Timer>();

  constructor(now = Date.parse('2026-11-23T08:00:00Z')) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  after(ms: number, callback: () => void): () => void {
    const timer = { at: this.#now + ms, callback };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  /** How many timers nobody has called off: after a call there must be none. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Lets time pass until the promise settles. Throws where it would wait for ever. */
  async settle<T>(promise: Promise<T>): Promise<T> {
    const state = { settled: false };
    const mark = () => {
      state.settled = true;
    };
    promise.then(mark, mark);
    for (;;) {
      for (let turn = 0; turn < QUIET_TURNS && !state.settled; turn += 1) await setImmediate();
      if (state.settled) return promise;
      this.#skip();
    }
  }

  /** Lets a stretch of time pass. */
  async pass(ms: number): Promise<void> {
    await this.settle(new Promise<void>((resolve) => this.after(ms, resolve)));
  }

  #skip(): void {
    let next: Timer | undefined;
    for (const timer of this.#timers) if (next === undefined || timer.at < next.at) next = timer;
    if (next === undefined) throw new Error('This would hang: nothing is under way and no timer is set.');
    this.#timers.delete(next);
    this.#now = Math.max(this.#now, next.at);
    next.callback();
  }
}
