import type { BookingPort, CallOptions, Failure, KeyedOptions, Result } from '@pue/client/booking';
import type { Hold } from '@pue/client/contract';
import type { Caller, EffectOf, WriteEffect } from '../booking.ports.ts';
import type { Write } from '../booking.state.ts';
import { type Surroundings, Timers } from '../booking.surroundings.ts';
import { firstSending, settles } from './doubt.ts';

/** After this long without an answer one says that one waits, and that one does not know. */
const SLOW_MS = 1000;
const OVERDUE_MS = 60_000;

interface AskedHold {
  /** Under which it is sent. */
  readonly key: string;
  readonly write: Write;
  /** Of the last press. */
  as: string;
}

/** How slots are got: one, or with it those of the people who come after. */
export type GetSlots = (
  effect: EffectOf<'hold'>,
  booking: BookingPort,
  options: KeyedOptions,
) => Promise<Result<readonly [Hold, ...Hold[]]>>;

export const getOne: GetSlots = async ({ slot, service, needs, comune }, booking, options) => {
  const fit = needs === undefined ? {} : { needs: [...needs], comune_istat: comune };
  const answer = await booking.hold({ slot_id: slot, service_id: service, ...fit }, options);
  return answer.ok ? { ...answer, value: [answer.value] } : answer;
};

/** The effects that write to the API, and ask whether a write arrived. Nobody calls a write off. */
export class BookingWrites {
  readonly #caller: Caller;
  readonly #around: Surroundings;
  readonly #timers: Timers;
  readonly #getSlots: GetSlots;
  /** Given back, as far as we know: until the server says so, the slot may still be kept for us. */
  readonly #leaving = new Set<string>();
  readonly #firstSent = new Map<string, number>();
  /** Holds that were asked for and not answered for certain, by what was asked. */
  readonly #asked = new Map<string, AskedHold>();

  constructor(caller: Caller, around: Surroundings, getSlots = getOne) {
    this.#caller = caller;
    this.#getSlots = getSlots;
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
        return void this.#release(effect.hold, booking);
      case 'give-up':
        return void this.#giveUp(effect, booking);
      case 'book':
        return void this.#book(effect, booking);
      case 'look-up':
        return void this.#lookUp(effect, booking);
      case 'open-own':
      case 'read-own':
      case 'calendar':
      case 'cancel':
      case 'move':
      case 'at-counter':
        throw new TypeError(`Another part does ${effect.type}.`);
    }
  }

  async watched<T>(key: string, send: (options: KeyedOptions) => Promise<T>): Promise<T> {
    this.#watch(key);
    const answer = await send({ ...this.#options(), key });
    this.#timers.stop(key);
    return answer;
  }

  async #hold(effect: EffectOf<'hold'>, booking: BookingPort): Promise<void> {
    const { key, instead } = effect;
    this.#watch(key);
    if (instead !== undefined) this.#leaving.add(instead);
    const stuck = await this.#leaveAll(booking);
    if (stuck !== undefined) return this.#caller.send({ type: 'hold-failed', key, failure: stuck });
    const asked = this.#ask(effect);
    const answer = await this.#getSlots(effect, booking, { ...this.#options(), key: asked.key });
    const { as } = asked;
    this.#timers.stop(as);
    if (answer.ok || settles(asked.write, answer.failure)) this.#asked.delete(whatIsAsked(effect));
    if (!answer.ok) return this.#caller.send({ type: 'hold-failed', key: as, failure: answer.failure });
    const [hold, ...rest] = answer.value;
    this.#caller.send({ type: 'held', key: as, hold, rest, now: this.#timeOf(answer, asked.key) });
  }

  /**
   * Whoever presses a time again whose first press was never answered may have it already: it is asked for under
   * the key of the first press, and whatever answers is an answer to the last one.
   */
  #ask(effect: EffectOf<'hold'>): AskedHold {
    const { key } = effect;
    const before = this.#asked.get(whatIsAsked(effect));
    const asked = before ?? { key, as: key, write: { ...firstSending(key), maybeSent: true } };
    asked.as = key;
    this.#asked.set(whatIsAsked(effect), asked);
    return asked;
  }

  async #extend({ hold, key }: EffectOf<'extend'>, booking: BookingPort): Promise<void> {
    const answer = await this.watched(key, (options) => booking.extend(hold, options));
    if (answer.ok)
      this.#caller.send({ type: 'extended', key, hold: answer.value, now: this.#timeOf(answer, key) });
    else this.#caller.send({ type: 'extend-failed', key, failure: answer.failure });
  }

  /**
   * The same slot may be wanted again, and nobody shall be told that somebody else has it while it is still kept
   * for them: a hold waits until the server knows what was given back. Why it could not be told, if so.
   */
  async #leaveAll(booking: BookingPort): Promise<Failure | undefined> {
    const answers = await Promise.all([...this.#leaving].map((hold) => this.#release(hold, booking)));
    return answers.find((failure) => failure !== undefined);
  }

  async #release(hold: string, booking: BookingPort): Promise<Failure | undefined> {
    this.#leaving.add(hold);
    const answer = await booking.release(hold, this.#options());
    if (!answer.ok) return answer.failure;
    this.#leaving.delete(hold);
    return undefined;
  }

  async #giveUp({ hold }: EffectOf<'give-up'>, booking: BookingPort): Promise<void> {
    const failure = await this.#release(hold, booking);
    if (failure === undefined) this.#caller.send({ type: 'given-up' });
    else this.#caller.send({ type: 'give-up-failed', failure });
  }

  async #book({ request, key }: EffectOf<'book'>, booking: BookingPort): Promise<void> {
    const answer = await this.watched(key, (options) => booking.book(request, options));
    if (answer.ok) this.#caller.send({ type: 'booked', booking: answer.value });
    else this.#caller.send({ type: 'book-failed', key, failure: answer.failure });
  }

  async #lookUp({ reference, key }: EffectOf<'look-up'>, booking: BookingPort): Promise<void> {
    if (key !== undefined) this.#watch(key);
    const answer = await booking.find(reference, this.#options());
    if (answer.ok) this.#caller.send({ type: 'looked-up', booking: answer.value });
    else this.#caller.send({ type: 'look-up-failed', failure: answer.failure });
  }

  /** Says when it takes long, and, once for each key, when it has taken too long; the machine knows which are open. */
  #watch(key: string): void {
    this.#timers.start(key, SLOW_MS, () => this.#caller.send({ type: 'write-slow', key }));
    if (this.#firstSent.has(key)) return;
    this.#firstSent.set(key, this.#around.now());
    this.#around.after(OVERDUE_MS, () => this.#caller.send({ type: 'write-overdue', key }));
  }

  /**
   * When the server said its time. An answer that is given again says the time of the first one: so late that
   * only the first sending is sure to be before it, and a deadline that is told too early hurts nobody.
   */
  #timeOf({ replayed }: { readonly replayed: boolean }, key: string): number {
    const now = this.#around.now();
    return replayed ? (this.#firstSent.get(key) ?? now) : now;
  }

  #options(): CallOptions {
    return { signal: new AbortController().signal, lang: this.#caller.language };
  }
}

/** The same whatever key it is sent under, and whatever is given back before it. */
function whatIsAsked({ key, instead, ...asked }: EffectOf<'hold'>): string {
  return JSON.stringify(asked);
}
