import type { Booking } from '../contract/booking.ts';
import type { Holder } from '../contract/holder.ts';
import type { CallOptions, KeyedOptions } from '../http/call-options.ts';
import type { Result } from '../http/result.ts';

/** Who asks: the holder by code and contact; without one, whoever the token says. */
export interface HolderOptions extends CallOptions {
  readonly holder?: Holder | undefined;
}

/** A change of what was seen: `etag` says in which version. Refused with `precondition-failed` when it is not the present one. */
export interface ChangeOptions extends HolderOptions {
  readonly etag: string;
}

/** What may be done with an appointment once it is made. */
export interface AppointmentPort {
  /** The one appointment of a code and a contact. */
  open(holder: Holder, options: CallOptions): Promise<Result<Booking>>;
  read(id: string, options: HolderOptions): Promise<Result<Booking>>;
  /** Takes the slot of a hold and frees the old one, both or neither. */
  move(id: string, holdId: string, options: ChangeOptions & KeyedOptions): Promise<Result<Booking>>;
  cancel(id: string, request: CancellationRequest, options: ChangeOptions): Promise<Result<Booking>>;
  /** An iCalendar object (RFC 5545). */
  calendar(id: string, options: HolderOptions): Promise<Result<string>>;
}

export interface CancellationRequest {
  readonly asked_by: 'citizen' | 'operator' | 'office';
  readonly reason?: string;
}
