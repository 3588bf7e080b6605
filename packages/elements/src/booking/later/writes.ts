import type { BookingPort, CallOptions } from '@pue/client/booking';
import type { Caller, EffectOf, WriteEffect } from '../booking.ports.ts';
import { type Surroundings, Timers } from '../booking.surroundings.ts';

const SLOW_MS = 1000;

/** The effects that write to the API, and ask whether a write arrived. Nobody calls a write off. */
export class BookingWrites {
  readonly #caller: Caller;
  readonly #around: Surroundings;
  readonly #timers: Timers;

  constructor(caller: Caller, around: Surroundings) {
    this.#caller = caller;
    this.#around = around;
    this.#timers = new Timers(around);
  }

  run(effect: WriteEffect, booking: BookingPort): void {
    switch (effect.type) {
      case 'hold':
        return void this.#hold(effect, booking);
      case 'extend':
        return void this.#extend(effect, booking);
      case 'release':
        // The server frees it by itself in the end: nobody waits for this answer.
        return void booking.release(effect.hold, this.#options());
      case 'book':
        return void this.#book(effect, booking);
      case 'look-up':
        return void this.#lookUp(effect, booking);
    }
  }

  async #hold({ slot, service, key, instead }: EffectOf<'hold'>, booking: BookingPort): Promise<void> {
    this.#sayWhenSlow(key);
    if (instead !== undefined) await booking.release(instead, this.#options());
    const answer = await booking.hold({ slot_id: slot, service_id: service }, { ...this.#options(), key });
    this.#timers.stop(key);
    if (answer.ok) this.#caller.send({ type: 'held', key, hold: answer.value, now: this.#around.now() });
    else this.#caller.send({ type: 'hold-failed', key, failure: answer.failure });
  }

  async #extend({ hold }: EffectOf<'extend'>, booking: BookingPort): Promise<void> {
    const answer = await booking.extend(hold, this.#options());
    if (answer.ok) this.#caller.send({ type: 'extended', hold: answer.value, now: this.#around.now() });
    else this.#caller.send({ type: 'extend-failed', failure: answer.failure });
  }

  async #book({ request, key }: EffectOf<'book'>, booking: BookingPort): Promise<void> {
    this.#sayWhenSlow(key);
    const answer = await booking.book(request, { ...this.#options(), key });
    this.#timers.stop(key);
    if (answer.ok) this.#caller.send({ type: 'booked', booking: answer.value });
    else this.#caller.send({ type: 'book-failed', key, failure: answer.failure });
  }

  async #lookUp({ reference }: EffectOf<'look-up'>, booking: BookingPort): Promise<void> {
    const answer = await booking.find(reference, this.#options());
    if (answer.ok) this.#caller.send({ type: 'looked-up', booking: answer.value });
    else this.#caller.send({ type: 'look-up-failed', failure: answer.failure });
  }

  #sayWhenSlow(key: string): void {
    this.#timers.start(key, SLOW_MS, () => this.#caller.send({ type: 'write-slow', key }));
  }

  #options(): CallOptions {
    return { signal: new AbortController().signal, lang: this.#caller.language };
  }
}
