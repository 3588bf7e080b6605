import type { Failure, Result } from '@pue/client';
import type { EarlierSlotPort, HolderOptions } from '@pue/client/booking';
import type { Booking, EarlierSlotOffer, Holder } from '@pue/client/contract';
import { aBooking, CIRCUMSTANCES, found } from '../agenda/agenda.fixture.ts';

export const GONE: Failure = { code: 'hold-expired', status: 410, alternatives: [], ...CIRCUMSTANCES };

export function anOffer(id: string, changes: Partial<EarlierSlotOffer> = {}): EarlierSlotOffer {
  return {
    id,
    state: 'open',
    booking: {
      id: `booking-${id}`,
      code: 'K7Q4-93MT',
      start: '2026-12-04T09:20:00+01:00',
      service_title: 'Pensione di reversibilità',
      etag: '"1"',
      person: { given_name: 'Ida', family_name: 'Zanon', phone: '0461 123456' },
    },
    slot: {
      id: `slot-${id}`,
      start: '2026-11-26T10:00:00+01:00',
      end: '2026-11-26T10:30:00+01:00',
    },
    hold_id: `hold-${id}`,
    channel: 'phone-call',
    why: 'first-in-line',
    expires_at: '2026-11-24T12:30:00+01:00',
    server_time: '2026-11-24T09:12:00+01:00',
    ...changes,
  };
}

/** Two to call, one of whom was called in vain and left no number, and one who was sent a message. */
export const CALLS: readonly EarlierSlotOffer[] = [
  anOffer('o1'),
  anOffer('o2', {
    booking: {
      ...anOffer('o2').booking,
      person: { given_name: 'Karl', family_name: 'Gruber' },
    },
    why: 'others-passed',
    called_at: '2026-11-24T08:40:00+01:00',
  }),
  anOffer('o3', {
    channel: 'sms',
    booking: {
      ...anOffer('o3').booking,
      person: { given_name: 'Bruno', family_name: 'Dalpiaz', phone: '333 1234567' },
    },
    expires_at: '2026-11-24T11:12:00+01:00',
  }),
];

type Write = 'ask' | 'withdraw' | 'accept' | 'refuse' | 'miss';

/** A port that does what it is told, and notes what it was asked. */
export class FakeEarlier implements EarlierSlotPort {
  readonly log: string[] = [];
  items: readonly EarlierSlotOffer[];
  held: Booking;
  /** Who asked last. */
  holder: Holder | undefined;
  /** What the next reading or write fails with. */
  failing: Partial<Record<Write | 'offers', Failure>> = {};

  constructor(items: readonly EarlierSlotOffer[] = CALLS, held: Booking = aBooking('b1')) {
    this.items = items;
    this.held = held;
  }

  async read(): Promise<Result<Booking>> {
    return found(this.held);
  }

  async offers({ holder }: HolderOptions): Promise<Result<{ readonly items: readonly EarlierSlotOffer[] }>> {
    this.holder = holder;
    const failure = this.failing.offers;
    return failure === undefined ? found({ items: this.items }) : { ok: false, failure };
  }

  ask(_: unknown, { before }: { readonly before?: string | undefined }): Promise<Result<Booking>> {
    const limit = before === undefined ? {} : { before };
    const earlier_slot = { ...limit, asked_at: '2026-11-24T09:12:00+01:00', ahead: 3 };
    const allowed_actions = ['withdraw-earlier', 'move', 'cancel'] as const;
    return this.#book('ask', `ask ${before ?? ''}`, { earlier_slot, allowed_actions: [...allowed_actions] });
  }

  withdraw(): Promise<Result<Booking>> {
    return this.#book('withdraw', 'withdraw', {
      earlier_slot: undefined,
      allowed_actions: ['request-earlier', 'move', 'cancel'],
    });
  }

  async accept({ id, slot }: EarlierSlotOffer, { key }: { readonly key: string }): Promise<Result<Booking>> {
    const { start, end } = slot;
    const answer = await this.#book('accept', `accept ${id} ${key}`, { start, end, earlier_slot: undefined });
    if (answer.ok) this.#leave(id);
    return answer;
  }

  async refuse(id: string): Promise<Result<EarlierSlotOffer>> {
    this.log.push(`refuse ${id}`);
    const failure = this.failing.refuse;
    if (failure !== undefined) return { ok: false, failure };
    this.#leave(id);
    return found(anOffer(id, { state: 'refused' }));
  }

  async missCall(id: string): Promise<Result<EarlierSlotOffer>> {
    this.log.push(`miss ${id}`);
    const called = { called_at: '2026-11-24T09:15:00+01:00' };
    this.items = this.items.map((offer) => (offer.id === id ? { ...offer, ...called } : offer));
    return found(anOffer(id, called));
  }

  #leave(id: string): void {
    this.items = this.items.filter((offer) => offer.id !== id);
  }

  async #book(
    write: Write,
    entry: string,
    change: Partial<Omit<Booking, 'earlier_slot'>> & { earlier_slot?: Booking['earlier_slot'] | undefined },
  ): Promise<Result<Booking>> {
    this.log.push(entry.trim());
    const failure = this.failing[write];
    if (failure !== undefined) return { ok: false, failure };
    const { earlier_slot: waiting, ...rest } = change;
    const { earlier_slot: _, ...before } = this.held;
    this.held = { ...before, ...rest, ...(waiting === undefined ? {} : { earlier_slot: waiting }) };
    return found(this.held);
  }
}
