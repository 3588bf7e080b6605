import type { CallState } from './call.machine.ts';
import type { Clock } from './clock.ts';

/** After so long without a way somebody at a counter should hear of another one. */
const LONG_MS = 20_000;

/** How long somebody who should be in the room is not; however many tries that takes. */
export class Absence {
  readonly #clock: Clock;
  readonly #long: () => void;
  #callOff: (() => void) | undefined;

  constructor(clock: Clock, long: () => void) {
    this.#clock = clock;
    this.#long = long;
  }

  is(step: CallState['step']): void {
    const isAway = step === 'connecting' || step === 'recovering';
    if (isAway) this.#callOff ??= this.#clock.after(LONG_MS, this.#long);
    else this.#end();
  }

  #end(): void {
    this.#callOff?.();
    this.#callOff = undefined;
  }
}
