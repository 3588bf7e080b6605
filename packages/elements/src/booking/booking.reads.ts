import type { AvailabilityPort, CallOptions, DirectoryPort } from '@pue/client/booking';
import type { Availability } from '@pue/client/contract';
import type { ReadName } from './booking.messages.ts';
import type { Answer, Caller, EffectOf, ReadEffect, ReadingPorts } from './booking.ports.ts';
import { type Surroundings, Timers } from './booking.surroundings.ts';
import { dateInRome } from './rome.ts';

const SLOW_MS = 4000;

interface Found {
  readonly office: string;
  readonly availability: Availability;
}

/** The effects that read from the API. */
export class BookingReads {
  readonly #caller: Caller;
  readonly #around: Surroundings;
  readonly #timers: Timers;
  readonly #running = new Map<ReadName, AbortController>();

  constructor(caller: Caller, around: Surroundings) {
    this.#caller = caller;
    this.#around = around;
    this.#timers = new Timers(around);
  }

  run(effect: ReadEffect, { directory, booking }: ReadingPorts): void {
    switch (effect.type) {
      case 'find-comuni':
        return this.#findComuni(effect, directory);
      case 'open-comune':
        return this.#openComune(effect, directory);
      case 'load-days':
        return this.#loadDays(effect, booking);
      case 'load-slots':
        return this.#loadSlots(effect, booking);
    }
  }

  stop(): void {
    for (const reading of this.#running.values()) reading.abort();
    this.#running.clear();
  }

  #findComuni({ query }: EffectOf<'find-comuni'>, directory: DirectoryPort): void {
    this.#read(
      'comuni',
      (options) => directory.comuni(query, options),
      ({ items }) => this.#caller.send({ type: 'comuni-found', query, items }),
    );
  }

  #openComune({ istat }: EffectOf<'open-comune'>, directory: DirectoryPort): void {
    this.#read(
      'catalogue',
      async (options) => {
        const asked = [directory.comune(istat, options), directory.services(istat, options)] as const;
        const [comune, services] = await Promise.all(asked);
        if (!comune.ok) return comune;
        if (!services.ok) return services;
        return { ok: true, value: { comune: comune.value, services: services.value.items } };
      },
      (value) => this.#caller.send({ type: 'catalogue-loaded', ...value }),
    );
  }

  #loadDays(
    { purpose, type, others = [], ...query }: EffectOf<'load-days'>,
    booking: AvailabilityPort,
  ): void {
    const ask = async (office: string, options: CallOptions): Promise<Answer<Found>> => {
      const answer = await booking.availability({ ...query, office }, options);
      return answer.ok ? { ok: true, value: { office, availability: answer.value } } : answer;
    };
    this.#read(
      purpose === 'more' || purpose === 'month' ? purpose : 'days',
      async (options) =>
        soonest(
          await Promise.all([ask(query.office, options), ...others.map((office) => ask(office, options))]),
        ),
      (found) => {
        const today = dateInRome(found.availability.server_time);
        const now = this.#around.now();
        this.#caller.send({ type: 'days-loaded', purpose, ...found, today, now });
      },
    );
  }

  #loadSlots({ type, ...query }: EffectOf<'load-slots'>, booking: AvailabilityPort): void {
    const { date } = query;
    this.#read(
      `slots ${date}`,
      (options) => booking.slots(query, options),
      ({ items }) => this.#caller.send({ type: 'slots-loaded', date, items }),
    );
  }

  /** One reading of each kind at a time; a stale answer is not heard. */
  #read<T>(
    read: ReadName,
    call: (options: CallOptions) => Promise<Answer<T>>,
    use: (value: T) => void,
  ): void {
    this.#running.get(read)?.abort();
    const reading = new AbortController();
    this.#running.set(read, reading);
    this.#timers.start(read, SLOW_MS, () => this.#caller.send({ type: 'read-slow', read }));
    reading.signal.addEventListener('abort', () => this.#timers.stop(read));
    void call({ signal: reading.signal, lang: this.#caller.language }).then((answer) => {
      if (reading.signal.aborted) return;
      this.#timers.stop(read);
      if (answer.ok) use(answer.value);
      else this.#caller.send({ type: 'read-failed', read, failure: answer.failure });
    });
  }
}

/** Of several offices the one that is free first; one that does not answer hinders no other. */
function soonest([first, ...others]: readonly [Answer<Found>, ...Answer<Found>[]]): Answer<Found> {
  const start = (answer: Answer<Found>): number => {
    if (!answer.ok) return Infinity;
    const { slots, next_bookable: next } = answer.value.availability;
    return Date.parse(slots[0]?.start ?? next ?? '9999-12-31');
  };
  return others.reduce((best, other) => (start(other) < start(best) ? other : best), first);
}
