import type { Failure } from '@pue/client/booking';
import type {
  AvailableDay,
  BookingRequest,
  Comune,
  ComuneSummary,
  Hold,
  MissingParty,
  Need,
  Service,
  Slot,
} from '@pue/client/contract';
import type { Draft, Fault } from './booking.draft.ts';
import type { Appointment, Finding, Own, SendingMove } from './own/own.state.ts';
import type { Desk, GroupClaiming, OperatorState } from './operator/operator.state.ts';

/** Something that is read: on its way, had, or not to be had. */
export type Loading<T> =
  | { readonly kind: 'loading'; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly value: T };

/**
 * How sure one is of a write that has not been answered: `none` at first, `slow` after a second; `offline` when
 * it could not be sent; `checking` when it may have arrived; `unresolved` when checking did not tell for a minute.
 */
export type Doubt = 'none' | 'slow' | 'offline' | 'checking' | 'unresolved';

/** A write on its way: the same key each time it is sent. */
export interface Write {
  readonly key: string;
  readonly doubt: Doubt;
  /** Some sending of it may have arrived. */
  readonly maybeSent: boolean;
  /** Nothing is on its way: the next try starts by itself, or when the network is back. */
  readonly waiting: boolean;
  readonly tries: number;
}

/** What the server keeps for us. */
export interface Held {
  readonly hold: Hold;
  /** Those of the people who come after the first one. */
  readonly rest: readonly Hold[];
  /** When it ends on the clock of this device, of which only differences are trusted. */
  readonly until: number;
  /** Whole minutes begun; 0 once it has ended. */
  readonly minutesLeft: number;
  /** More time was asked for and is not there yet. */
  readonly extending: Write | undefined;
  /** Why there was no more time. */
  readonly failure?: Failure | undefined;
}

export type Attempt =
  | { readonly kind: 'none' }
  | { readonly kind: 'holding'; readonly slot: Slot; readonly write: Write }
  | { readonly kind: 'refused'; readonly slot: Slot; readonly failure: Failure };

/** The slot that we have, the one that we try to get, and those that others took meanwhile. */
export interface Claim {
  readonly held: Held | undefined;
  readonly attempt: Attempt;
  readonly taken: readonly Slot[];
}
export type Claimed = Claim & { readonly held: Held };

/** Where and what, once known. */
export interface Choice {
  readonly comune: Comune;
  readonly services: readonly Service[];
  readonly service: Service;
  /** Id of who serves: one of those that can. */
  readonly office: string;
  /** Whoever of them is free first, rather than this one. */
  readonly soonest: boolean;
}

/** Days that have room. */
export interface Days {
  readonly days: readonly AvailableDay[];
  /** Who is missing where none fits. */
  readonly missing: readonly MissingParty[];
  /** First bookable day after these, where there is one. */
  readonly next: string | undefined;
  /** The server's day in Rome. */
  readonly today: string;
  /** When the list is to be read again, on the clock of this device. */
  readonly staleAt: number;
}

export interface Month {
  /** `2026-11`. */
  readonly month: string;
  readonly days: Loading<readonly AvailableDay[]>;
  /** The day whose times are shown below the calendar. */
  readonly date: string | undefined;
}

/** What stays through every step. */
export interface Kept {
  readonly draft: Draft;
  readonly offline: boolean;
  /** The page has fixed the Comune. */
  readonly fixed: boolean;
  /** The draft has been through the check once and not been changed since. */
  readonly reviewed: boolean;
  /** The appointment that is being moved to another time. */
  readonly moving: Own | undefined;
  /** At the counter; a resident has none. */
  readonly desk: Desk | undefined;
}

export interface Idle extends Kept {
  readonly step: 'idle';
}
/**
 * What is kept of a booking on its way for a page that is loaded anew: identifiers that chance made, and the Comune
 * (decision 0016). Nothing of it says who or what the booking is for.
 */
export interface Trace {
  /** Its idempotency key. */
  readonly key: string;
  readonly reference: string;
  readonly hold: string;
  readonly istat: string;
}

/**
 * The page was loaded anew while a booking was on its way. One asks for it; where it is not there one learns what
 * was held, gives that up, so that a late request cannot book it any more, asks again, and holds it afresh.
 */
export type ResumingStage = 'asking' | 'learning' | 'giving-up' | 'asking-again' | 'holding' | 'over';

export interface Resuming extends Kept {
  readonly step: 'resuming';
  readonly trace: Trace;
  readonly stage: ResumingStage;
  /** Of whatever the stage asks, under the key of the trace. */
  readonly write: Write;
  /** For the two writes that are new. */
  readonly keys: { readonly learn: string; readonly hold: string };
  /** The slot that it was for, where the server could still say. */
  readonly known: Hold | undefined;
  /** Kept again, once all is over. */
  readonly held: Held | undefined;
  /** The service that the page is about. */
  readonly wanted: string | undefined;
}
export interface Asking extends Kept {
  readonly step: 'comune';
  readonly query: string;
  readonly found: Loading<readonly ComuneSummary[]> | undefined;
}
export interface Opening extends Kept {
  readonly step: 'opening';
  readonly istat: string;
  /** The service that the page asked for. */
  readonly wanted: string | undefined;
  /** Kept from before the page was loaded anew. */
  readonly resumed?: Held | undefined;
  /** Somebody pressed something to come here, and the focus goes with them. */
  readonly pressed: boolean;
  readonly catalogue: Exclude<Loading<never>, { kind: 'ready' }>;
}
export interface Choosing extends Kept {
  readonly step: 'service';
  readonly comune: Comune;
  readonly services: readonly Service[];
  readonly service: Service | undefined;
  /** Went on without a choice. */
  readonly missing: boolean;
  /** What the services are searched for. */
  readonly query: string;
  /** Whether the needs are shown at first; they are folded for those who have none. */
  readonly needsOpen: boolean;
  /** Needs that the time which was chosen did not meet. */
  readonly unmet: readonly Need[];
}
export interface Timing extends Kept {
  readonly step: 'time';
  readonly choice: Choice;
  readonly days: Loading<Days>;
  /** How many of the days are shown. */
  readonly shown: number;
  /** Further days, asked for. */
  readonly more: Exclude<Loading<never>, { kind: 'ready' }> | undefined;
  readonly open: Readonly<Record<string, Loading<readonly Slot[]>>>;
  /** The month calendar, where it was asked for. */
  readonly month: Month | undefined;
  readonly claim: Claim;
}
export interface Filling extends Kept {
  readonly step: 'details';
  readonly choice: Choice;
  readonly claim: Claimed;
  readonly faults: readonly Fault[];
  /** Codes of what is odd and may be right all the same: asked about, and not in the way twice. */
  readonly asked: readonly string[];
}
export interface Checking extends Kept {
  readonly step: 'check';
  readonly choice: Choice;
  readonly claim: Claimed;
  readonly failure: Failure | undefined;
}
export interface Sending extends Kept {
  readonly step: 'sending';
  readonly choice: Choice;
  readonly claim: Claimed;
  readonly request: BookingRequest;
  readonly write: Write;
}
export type BookingState =
  | Idle
  | Resuming
  | Asking
  | Opening
  | Choosing
  | Timing
  | Filling
  | Checking
  | Sending
  | Finding
  | Appointment
  | SendingMove
  | OperatorState;

/** The steps in which a slot may be held. */
export type ClaimingState = Timing | Filling | Checking | Sending | SendingMove | GroupClaiming;
