import type { Failure } from '@pue/client/booking';
import type { Booking, BookingRequest } from '@pue/client/contract';
import type { Draft } from '../booking.draft.ts';
import type { GroupFault } from './operator.state.ts';

/** What may happen at the counter alone. */
export type OperatorEvent =
  | { readonly type: 'desk-opened'; readonly service: string | undefined }
  | { readonly type: 'identified'; readonly istat: string }
  | { readonly type: 'identify-failed'; readonly failure: Failure }
  | { readonly type: 'people-counted'; readonly count: number }
  | { readonly type: 'next-person'; readonly day: string }
  | { readonly type: 'booking-shown' }
  | { readonly type: 'awaiting-shown' }
  | { readonly type: 'awaiting-loaded'; readonly items: readonly Booking[] }
  | { readonly type: 'awaiting-failed'; readonly failure: Failure }
  | { readonly type: 'awaiting-opened'; readonly booking: Booking }
  | { readonly type: 'confirm-pressed'; readonly booking: Booking }
  | { readonly type: 'confirm-done'; readonly booking: Booking }
  | { readonly type: 'confirm-failed'; readonly failure: Failure }
  /** Without an index: of all of them. */
  | { readonly type: 'people-drafted'; readonly index?: number; readonly change: Partial<Draft> }
  | { readonly type: 'group-submitted'; readonly faults: readonly GroupFault[] }
  | { readonly type: 'group-confirmed'; readonly key: string; readonly bookings: BookingRequest[] }
  | { readonly type: 'group-booked'; readonly key: string; readonly bookings: readonly Booking[] }
  | { readonly type: 'group-failed'; readonly key: string; readonly failure: Failure };

/** What is to be done for them. */
export type OperatorEffect =
  | { readonly type: 'identify' }
  | { readonly type: 'load-awaiting' }
  | { readonly type: 'confirm'; readonly booking: Booking }
  | { readonly type: 'book-group'; readonly bookings: BookingRequest[]; readonly key: string };
