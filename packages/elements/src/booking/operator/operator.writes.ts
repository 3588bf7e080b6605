import type { BookingPort, CallOptions, Failure, OperatorPort } from '@pue/client/booking';
import type { Caller, WriteEffect } from '../booking.ports.ts';
import type { OperatorEffect } from './operator.messages.ts';
import type { Writes } from '../later/later.ts';
import { getOne, type GetSlots } from '../later/writes.ts';

type Of<T extends OperatorEffect['type']> = Extract<OperatorEffect, { type: T }>;

/** What booking at the counter needs of the API. */
export type CounterPort = BookingPort & OperatorPort;

const NO_OPERATOR: Failure = { code: 'profile-missing', status: 403, attempts: 1, outcomeUnknown: false };
const TOO_FEW: Failure = { code: 'invalid-response', attempts: 1, outcomeUnknown: false };

/** The effects of the counter; those of a resident are run as ever. */
export class OperatorWrites implements Writes {
  readonly #others: Writes;
  readonly #caller: Caller;
  #reading = new AbortController();

  constructor(others: Writes, caller: Caller) {
    this.#others = others;
    this.#caller = caller;
  }

  run(effect: WriteEffect, port: BookingPort): void {
    if (effect.type === 'at-counter') this.#run(effect.effect, port);
    else this.#others.run(effect, port);
  }

  watched: Writes['watched'] = (key, send) => this.#others.watched(key, send);

  #run(effect: OperatorEffect, port: BookingPort): void {
    switch (effect.type) {
      case 'identify':
        return void this.#identify(counterOf(port));
      case 'load-awaiting':
        return void this.#loadAwaiting(counterOf(port));
      case 'confirm':
        return void this.#confirm(effect, counterOf(port));
      case 'book-group':
        return void this.#bookGroup(effect, counterOf(port));
    }
  }

  async #identify(port: OperatorPort): Promise<void> {
    const options = this.#read();
    const who = await port.identity(options);
    if (options.signal.aborted) return;
    if (!who.ok) return this.#caller.send({ type: 'identify-failed', failure: who.failure });
    const { istat, roles } = who.value;
    if (istat === undefined || !roles.includes('operator'))
      return this.#caller.send({ type: 'identify-failed', failure: NO_OPERATOR });
    return this.#caller.send({ type: 'identified', istat });
  }

  async #loadAwaiting(port: OperatorPort): Promise<void> {
    const options = this.#read();
    const list = await port.awaiting(options);
    if (options.signal.aborted) return;
    if (list.ok) this.#caller.send({ type: 'awaiting-loaded', items: list.value.items });
    else this.#caller.send({ type: 'awaiting-failed', failure: list.failure });
  }

  async #confirm({ booking }: Of<'confirm'>, port: OperatorPort): Promise<void> {
    const { signal } = new AbortController();
    const answer = await port.confirm(booking, { signal, lang: this.#caller.language });
    if (answer.ok) this.#caller.send({ type: 'confirm-done', booking: answer.value });
    else this.#caller.send({ type: 'confirm-failed', failure: answer.failure });
  }

  async #bookGroup({ bookings, key }: Of<'book-group'>, port: OperatorPort): Promise<void> {
    const answer = await this.watched(key, (options) => port.bookGroup({ bookings }, options));
    if (answer.ok) this.#caller.send({ type: 'group-booked', key, bookings: answer.value.items });
    else this.#caller.send({ type: 'group-failed', key, failure: answer.failure });
  }

  /** One reading at a time: an older list must not come after a newer one. */
  #read(): CallOptions {
    this.#reading.abort();
    this.#reading = new AbortController();
    return { signal: this.#reading.signal, lang: this.#caller.language };
  }
}

export const getSlots: GetSlots = async (effect, port, options) => {
  const { slot, service, run } = effect;
  if (run === undefined) return getOne(effect, port, options);
  const request = { slot_id: slot, service_id: service, count: run };
  const answer = await counterOf(port).holdGroup(request, options);
  if (!answer.ok) return answer;
  const [first, ...rest] = answer.value.holds;
  return first === undefined ? { ok: false, failure: TOO_FEW } : { ...answer, value: [first, ...rest] };
};

/** The port of the counter is made by this part, or given by the page for it. */
function counterOf(port: BookingPort): CounterPort {
  if (!isCounterPort(port)) throw new TypeError('mode="operator" needs a port with what operators do.');
  return port;
}

function isCounterPort(port: BookingPort): port is CounterPort {
  return 'holdGroup' in port;
}
