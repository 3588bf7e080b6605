import type { Availability } from '../contract/availability.ts';
import type { Booking, BookingRequest } from '../contract/booking.ts';
import type { Hold, HoldRequest } from '../contract/hold.ts';
import type { Need } from '../contract/need.ts';
import type { Slot } from '../contract/slot.ts';
import type { CallOptions, KeyedOptions } from '../http/call-options.ts';
import type { Result } from '../http/result.ts';
import type { AppointmentPort } from './appointment-port.ts';

/** An agenda, and what its times have to fit. */
export interface AgendaQuery {
  readonly service: string;
  readonly office: string;
  readonly needs?: readonly Need[];
  /** Whether the desk fits them depends on the Comune. */
  readonly comune?: string;
  /** Only starts from which so many slots are free back to back, 2 to 8. */
  readonly run?: number;
}

export interface AvailabilityQuery extends AgendaQuery {
  /** Calendar days, both included, at most 31 apart. */
  readonly from?: string;
  readonly to?: string;
}

/** When there is room. */
export interface AvailabilityPort {
  availability(query: AvailabilityQuery, options: CallOptions): Promise<Result<Availability>>;
  slots(
    query: AgendaQuery & { readonly date: string },
    options: CallOptions,
  ): Promise<Result<{ readonly items: readonly Slot[] }>>;
}

/** Everything between "when is there room?" and "it is booked", and what may be done with it afterwards. */
export interface BookingPort extends AvailabilityPort, AppointmentPort {
  hold(request: HoldRequest, options: KeyedOptions): Promise<Result<Hold>>;
  extend(holdId: string, options: KeyedOptions): Promise<Result<Hold>>;
  release(holdId: string, options: CallOptions): Promise<Result<null>>;
  book(request: BookingRequest, options: KeyedOptions): Promise<Result<Booking>>;
  /** The booking made under the caller's own reference, or none: the answer to "did it arrive?". */
  find(clientReference: string, options: CallOptions): Promise<Result<Booking | null>>;
}

/** The bookings of a day, for those who work with them. */
export interface AgendaPort {
  /** The server's time: the agenda is of its day, not of the device's (training moves its clock). */
  now(options: CallOptions): Promise<Result<string>>;
  day(
    date: { readonly from: string; readonly to: string },
    options: CallOptions,
  ): Promise<Result<{ readonly items: readonly Booking[] }>>;
}
