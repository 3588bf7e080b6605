import type { Clock } from '../clock.ts';

interface Timer {
  readonly at: number;
  readonly action: () => void;
}

/** Time that passes when it is told to. */
export class FakeClock implements Clock {
  #now = Date.parse('2026-11-24T09:20:00+01:00');
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.#now;
  }

  after(ms: number, action: () => void): () => void {
    const timer = { at: this.#now + ms, action };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** What is still going to happen. */
  get pending(): number {
    return this.#timers.size;
  }

  /** The shortest wait that is running. */
  get nextIn(): number | null {
    const next = this.#next();
    return next === undefined ? null : next.at - this.#now;
  }

  async pass(ms: number): Promise<void> {
    const until = this.#now + ms;
    await settled();
    for (let timer = this.#next(); timer !== undefined && timer.at <= until; timer = this.#next()) {
      this.#timers.delete(timer);
      this.#now = timer.at;
      timer.action();
      await settled();
    }
    this.#now = until;
  }

  #next(): Timer | undefined {
    return [...this.#timers].toSorted((one, other) => one.at - other.at)[0];
  }
}

/** Longer than any chain of promises in what is tested. */
const TURNS = 60;

/** Everything that only waited for promises has happened. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await Promise.resolve();
}
