import { NOW } from './booking-data.fixture.ts';
import type { Surroundings } from './booking.surroundings.ts';

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Time that passes when it is told to, and identifiers in order. */
export class FakeTime implements Surroundings {
  #now: number;
  #made = 0;
  readonly #timers = new Set<Timer>();

  constructor(now = Date.parse(NOW)) {
    this.#now = now;
  }

  /** Nobody looks. */
  asleep = false;

  readonly hidden = (): boolean => this.asleep;

  readonly now = (): number => this.#now;

  readonly uuid = (): string => {
    this.#made += 1;
    return `00000000-0000-4000-8000-${String(this.#made).padStart(12, '0')}`;
  };

  readonly after = (ms: number, callback: () => void): (() => void) => {
    const timer = { at: this.#now + ms, callback };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  };

  /** Lets time pass; what is due happens at its time, with answers arriving in between. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settled();
    for (let due = this.#next(end); due !== undefined; due = this.#next(end)) {
      this.#timers.delete(due);
      this.#now = Math.max(this.#now, due.at);
      due.callback();
      await settled();
    }
    this.#now = end;
  }

  #next(end: number): Timer | undefined {
    return [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}

/** Lets every answer that is on its way arrive. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
