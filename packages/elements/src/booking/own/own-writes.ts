import type { BookingPort, CallOptions } from '@pue/client/booking';
import type { Caller, EffectOf, WriteEffect } from '../booking.ports.ts';
import { type Surroundings, Timers } from '../booking.surroundings.ts';
import type { Writes } from '../later/later.ts';
import { saveFile } from '../../save-file.ts';

const SLOW_MS = 1000;

/** The effects on an appointment that is there already; the others are left to whom they belong. */
export class OwnWrites implements Writes {
  readonly #others: Writes;
  readonly #caller: Caller;
  readonly #timers: Timers;

  constructor(others: Writes, caller: Caller, around: Surroundings) {
    this.#others = others;
    this.#caller = caller;
    this.#timers = new Timers(around);
  }

  run(effect: WriteEffect, port: BookingPort): void {
    switch (effect.type) {
      case 'open-own':
        return void this.#open(effect, port);
      case 'read-own':
        return void this.#read(effect, port);
      case 'calendar':
        return void this.#calendar(effect, port);
      case 'cancel':
        return void this.#cancel(effect, port);
      case 'move':
        return void this.#move(effect, port);
      case 'hold':
      case 'extend':
      case 'release':
      case 'give-up':
      case 'book':
      case 'look-up':
      case 'at-counter':
        return this.#others.run(effect, port);
    }
  }

  watched: Writes['watched'] = (key, send) => this.#others.watched(key, send);

  async #open({ holder }: EffectOf<'open-own'>, port: BookingPort): Promise<void> {
    this.#timers.start('open', SLOW_MS, () => this.#caller.send({ type: 'own-slow', holder }));
    const answer = await port.open(holder, this.#options());
    this.#timers.stop('open');
    if (answer.ok) this.#caller.send({ type: 'own-found', holder, booking: answer.value });
    else this.#caller.send({ type: 'own-missed', holder, failure: answer.failure });
  }

  async #read({ id, holder }: EffectOf<'read-own'>, port: BookingPort): Promise<void> {
    const answer = await port.read(id, { ...this.#options(), holder });
    if (answer.ok) this.#caller.send({ type: 'own-read', booking: answer.value });
    else this.#caller.send({ type: 'own-unread', failure: answer.failure });
  }

  async #calendar({ id, holder }: EffectOf<'calendar'>, port: BookingPort): Promise<void> {
    const answer = await port.calendar(id, { ...this.#options(), holder });
    if (answer.ok) saveFile('pue.ics', 'text/calendar', answer.value);
    else this.#caller.send({ type: 'calendar-failed', failure: answer.failure });
  }

  async #cancel({ id, holder, etag, reason, key }: EffectOf<'cancel'>, port: BookingPort): Promise<void> {
    // Who shows no code has a token, and cancels for somebody else.
    const asked_by = holder === undefined ? 'operator' : 'citizen';
    const request = { asked_by, ...(reason === '' ? {} : { reason }) } as const;
    const answer = await this.watched(key, (options) =>
      port.cancel(id, request, { signal: options.signal, lang: this.#caller.language, holder, etag }),
    );
    if (answer.ok) this.#caller.send({ type: 'cancelled', key, booking: answer.value });
    else this.#caller.send({ type: 'cancel-failed', key, failure: answer.failure });
  }

  async #move({ id, holder, etag, hold, key }: EffectOf<'move'>, port: BookingPort): Promise<void> {
    const answer = await this.watched(key, (options) => port.move(id, hold, { ...options, holder, etag }));
    if (answer.ok) this.#caller.send({ type: 'moved', key, booking: answer.value });
    else this.#caller.send({ type: 'move-failed', key, failure: answer.failure });
  }

  /** Nobody calls a write off. */
  #options(): CallOptions {
    return { signal: new AbortController().signal, lang: this.#caller.language };
  }
}
