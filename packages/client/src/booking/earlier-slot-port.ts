import type { Booking } from '../contract/booking.ts';
import type { EarlierSlotOffer, EarlierSlotRequest } from '../contract/earlier-slot.ts';
import type { CallOptions, KeyedOptions } from '../http/call-options.ts';
import type { Result } from '../http/result.ts';

/** A day before one's own: who asks for it, what is offered, and the answers. */
export interface EarlierSlotPort {
  /** Those that await an answer: one's own, or the Comune's for an operator. */
  offers(options: CallOptions): Promise<Result<{ readonly items: readonly EarlierSlotOffer[] }>>;
  ask(
    booking: Pick<Booking, 'id' | 'etag'>,
    request: EarlierSlotRequest,
    options: CallOptions,
  ): Promise<Result<Booking>>;
  withdraw(booking: Pick<Booking, 'id' | 'etag'>, options: CallOptions): Promise<Result<Booking>>;
  /** Moves the appointment to what is offered. */
  accept(offer: EarlierSlotOffer, options: KeyedOptions): Promise<Result<Booking>>;
  refuse(id: string, options: CallOptions): Promise<Result<EarlierSlotOffer>>;
  /** Notes that the operator called and nobody answered. */
  missCall(id: string, options: CallOptions): Promise<Result<EarlierSlotOffer>>;
}
