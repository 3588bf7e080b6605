import type { Failure } from '@pue/client/booking';
import type { Booking, BookingRequest } from '@pue/client/contract';
import type { Draft, Fault } from '../booking.draft.ts';
import type { Choice, Choosing, Claimed, Kept, Loading, Timing, Write } from '../booking.state.ts';

/** What an operator at the counter has from one person to the next. */
export interface Desk {
  /** The Comune that the operator works for. */
  readonly istat: string;
  /** The service that the page asked for. */
  readonly wanted: string | undefined;
  /** Those who come one after the other; nobody where one comes alone. */
  readonly people: readonly Draft[];
  /** What was booked last: the next person begins there. */
  readonly last: { readonly choice: Choice; readonly start: string } | undefined;
  /** The day to open once the days are there. */
  readonly day: string | undefined;
}

/** Something wrong with one of several people. */
export type GroupFault = { readonly index: number } & (Fault | Duplicate);
/** This person has an appointment already, or is there twice. */
interface Duplicate {
  readonly field: 'taxCode';
  readonly code: 'duplicate';
}

/** Whose counter it is has to be known first. */
export interface Arriving extends Kept {
  readonly step: 'arriving';
  readonly wanted: string | undefined;
  readonly who: Exclude<Loading<never>, { kind: 'ready' }>;
}

export interface Awaiting extends Kept {
  readonly step: 'awaiting';
  /** Where one was booking. */
  readonly before: Choosing | Timing | undefined;
  readonly list: Loading<readonly Booking[]>;
  /** Id of the one that is being confirmed. */
  readonly confirming: string | undefined;
  /** What came of the last press. */
  readonly outcome: Outcome | undefined;
}
export type Outcome =
  | { readonly kind: 'confirmed'; readonly booking: Booking }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface GroupFilling extends Kept {
  readonly step: 'group-details';
  readonly choice: Choice;
  readonly claim: Claimed;
  readonly faults: readonly GroupFault[];
}
export interface GroupChecking extends Kept {
  readonly step: 'group-check';
  readonly choice: Choice;
  readonly claim: Claimed;
  readonly failure: Failure | undefined;
}
export interface GroupSending extends Kept {
  readonly step: 'group-sending';
  readonly choice: Choice;
  readonly claim: Claimed;
  readonly bookings: BookingRequest[];
  readonly write: Write;
}
export interface GroupBooked extends Kept {
  readonly step: 'group-booked';
  readonly bookings: readonly Booking[];
}

/** The steps that a slot for several people may be held in. */
export type GroupClaiming = GroupFilling | GroupChecking | GroupSending;
/** The steps that a resident never sees. */
export type OperatorState = Arriving | Awaiting | GroupClaiming | GroupBooked;
