import type { Booking } from '../contract/booking.ts';
import type { EarlierSlotOffer, EarlierSlotRequest } from '../contract/earlier-slot.ts';
import type { KeyedOptions } from '../http/call-options.ts';
import type { Result } from '../http/result.ts';
import type { AppointmentPort, HolderOptions } from './appointment-port.ts';

/** A day before one's own: who asks for it, what is offered, and the answers. */
export interface EarlierSlotPort extends Pick<AppointmentPort, 'read'> {
  /** Those that await an answer: one's own, or the Comune's for an operator. */
  offers(options: HolderOptions): Promise<Result<{ readonly items: readonly EarlierSlotOffer[] }>>;
  ask(
    booking: Pick<Booking, 'id' | 'etag'>,
    request: EarlierSlotRequest,
    options: HolderOptions,
  ): Promise<Result<Booking>>;
  withdraw(booking: Pick<Booking, 'id' | 'etag'>, options: HolderOptions): Promise<Result<Booking>>;
  /** Moves the appointment to what is offered. */
  accept(offer: EarlierSlotOffer, options: HolderOptions & KeyedOptions): Promise<Result<Booking>>;
  refuse(id: string, options: HolderOptions): Promise<Result<EarlierSlotOffer>>;
  /** Notes that the operator called and nobody answered. */
  missCall(id: string, options: HolderOptions): Promise<Result<EarlierSlotOffer>>;
}
