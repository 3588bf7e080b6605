import type { Clock } from './clock.ts';

/** Pauses before another try: none, then growing, then every seven seconds as long as the meeting lasts. */
const CEILINGS_MS = [0, 300, 1200, 2700, 4800, 7000] as const;
const LONGEST_MS = 7000;

/**
 * How long to wait before a try, from 1 (0 never waits). Full jitter: stations that lost the same line do
 * not come back at the same moment. What the server asked for is never undercut.
 */
export function pauseBefore(attempt: number, random: () => number, notBeforeMs: number): number {
  const ceiling = attempt === 0 ? 0 : (CEILINGS_MS[attempt - 1] ?? LONGEST_MS);
  return Math.max(notBeforeMs, Math.round(random() * ceiling));
}

/** A wait that may be cut short. Resolves early when hastened or aborted; whoever waited looks at the signal. */
export class Pause {
  readonly #clock: Clock;
  #finish: () => void = () => {};

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  wait(ms: number, signal: AbortSignal): Promise<void> {
    if (ms === 0 || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const finish = () => {
        callOff();
        signal.removeEventListener('abort', finish);
        resolve();
      };
      const callOff = this.#clock.after(ms, finish);
      signal.addEventListener('abort', finish);
      this.#finish = finish;
    });
  }

  hasten(): void {
    this.#finish();
  }
}
