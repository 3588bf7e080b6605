import type { Booking } from '../contract/booking.ts';
import type { Identity } from '../contract/identity.ts';
import type { CallOptions } from '../http/call-options.ts';
import type { Result } from '../http/result.ts';
import type { GroupPort } from './group-port.ts';

/** What an operator at the counter does besides booking for one person. */
export interface OperatorPort extends GroupPort {
  /** Who is signed in, and for which Comune. */
  identity(options: CallOptions): Promise<Result<Identity>>;
  /** All bookings of the operator's Comune that await confirmation. */
  awaiting(options: CallOptions): Promise<Result<{ readonly items: readonly Booking[] }>>;
  confirm(booking: Pick<Booking, 'id' | 'etag'>, options: CallOptions): Promise<Result<Booking>>;
}
