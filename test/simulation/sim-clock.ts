import { setImmediate } from 'node:timers/promises';
import type { Clock } from '@pue/client/booking';

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly callback: () => void;
}

/** Turns of the event loop after which whatever needs no work elsewhere has come to rest. */
const QUIET_TURNS = 3;

/** Time for a whole simulated world: it stands still while anybody is at work, and then jumps to what is next. */
export class SimClock implements Clock {
  #now: number;
  #made = 0;
  #working = 0;
  readonly #timers = new Set<Timer>();

  constructor(now: number) {
    this.#now = now;
  }

  readonly now = (): number => this.#now;

  readonly after = (ms: number, callback: () => void): (() => void) => {
    const timer = { at: Math.ceil(this.#now + Math.max(0, ms)), order: (this.#made += 1), callback };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  };

  /** Work that takes real time and no virtual time: hashing runs on threads of its own. */
  async during<T>(work: Promise<T>): Promise<T> {
    this.#working += 1;
    try {
      return await work;
    } finally {
      this.#working -= 1;
    }
  }

  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    await this.#rest();
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#timers.delete(next);
      this.#now = next.at;
      next.callback();
      await this.#rest();
    }
    this.#now = end;
  }

  async #rest(): Promise<void> {
    for (let turn = 0; turn < QUIET_TURNS; turn += 1) {
      await setImmediate();
      if (this.#working > 0) turn = -1;
    }
  }

  #next(end: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers) {
      const sooner =
        next === undefined || timer.at < next.at || (timer.at === next.at && timer.order < next.order);
      if (sooner) next = timer;
    }
    return next !== undefined && next.at <= end ? next : undefined;
  }
}
