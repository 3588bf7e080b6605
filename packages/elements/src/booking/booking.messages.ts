import type { Failure } from '@pue/client/booking';
import type {
  Availability,
  Booking,
  BookingRequest,
  Comune,
  ComuneSummary,
  Hold,
  Need,
  Service,
  Slot,
} from '@pue/client/contract';
import type { Draft, Fault } from './booking.draft.ts';
import type { BookingState, Trace } from './booking.state.ts';
import type { OwnEffect, OwnEvent } from './own/own.messages.ts';
import type { OperatorEffect, OperatorEvent } from './operator/operator.messages.ts';

/** Why days are read: the first ones, further ones, those of before again, or a month of the calendar. */
export type DaysPurpose = 'first' | 'more' | 'refresh' | 'month';
/** Parts of the summary that one may go back to. */
export type Part = 'comune' | 'service' | 'needs' | 'time' | 'details';
/** Reads that may be slow or fail: one at a time of each. */
export type ReadName = 'comuni' | 'catalogue' | 'days' | 'more' | 'month' | `slots ${string}`;

/** What may happen. Whatever time, key or identifier the machine needs comes inside. */
export type BookingEvent =
  | OwnEvent
  | OperatorEvent
  | { readonly type: 'started'; readonly comune: string | undefined; readonly service: string | undefined }
  | { readonly type: 'resumed'; readonly now: number }
  | { readonly type: 'language-changed' }
  | { readonly type: 'went-offline' }
  | { readonly type: 'came-online' }
  | { readonly type: 'read-slow'; readonly read: ReadName }
  | { readonly type: 'retried'; readonly read: ReadName }
  | { readonly type: 'comune-sought'; readonly query: string }
  | { readonly type: 'comuni-found'; readonly query: string; readonly items: readonly ComuneSummary[] }
  | { readonly type: 'comune-chosen'; readonly istat: string }
  | { readonly type: 'catalogue-loaded'; readonly comune: Comune; readonly services: readonly Service[] }
  | { readonly type: 'service-chosen'; readonly id: string }
  | { readonly type: 'service-submitted' }
  | { readonly type: 'service-sought'; readonly query: string; readonly count: number }
  | { readonly type: 'needs-changed'; readonly needs: readonly Need[] }
  /** Without one, whichever is free first. */
  | { readonly type: 'office-chosen'; readonly office: string | undefined }
  | {
      readonly type: 'days-loaded';
      readonly purpose: DaysPurpose;
      readonly office: string;
      readonly availability: Availability;
      readonly today: string;
      readonly now: number;
    }
  | { readonly type: 'slots-loaded'; readonly date: string; readonly items: readonly Slot[] }
  | { readonly type: 'read-failed'; readonly read: ReadName; readonly failure: Failure }
  | { readonly type: 'day-toggled'; readonly date: string }
  | { readonly type: 'list-aged'; readonly now: number }
  | { readonly type: 'more-days' }
  | { readonly type: 'month-shown'; readonly month: string }
  | { readonly type: 'month-day-chosen'; readonly date: string }
  | { readonly type: 'list-shown' }
  | { readonly type: 'slot-picked'; readonly slot: Slot; readonly key: string }
  | {
      readonly type: 'held';
      readonly key: string;
      readonly hold: Hold;
      readonly rest?: readonly Hold[];
      readonly now: number;
    }
  | { readonly type: 'hold-failed'; readonly key: string; readonly failure: Failure }
  | { readonly type: 'held-kept' }
  | { readonly type: 'more-time'; readonly key: string }
  | { readonly type: 'extended'; readonly key: string; readonly hold: Hold; readonly now: number }
  | { readonly type: 'extend-failed'; readonly key: string; readonly failure: Failure }
  | { readonly type: 'ticked'; readonly now: number }
  | { readonly type: 'drafted'; readonly change: Partial<Draft> }
  | { readonly type: 'details-submitted'; readonly faults: readonly Fault[]; readonly odd: readonly string[] }
  | { readonly type: 'went-back' }
  | { readonly type: 'part-changed'; readonly part: Part }
  | { readonly type: 'confirmed'; readonly key: string; readonly request: BookingRequest }
  | { readonly type: 'booked'; readonly booking: Booking }
  | { readonly type: 'book-failed'; readonly key: string; readonly failure: Failure }
  | { readonly type: 'looked-up'; readonly booking: Booking | null }
  | { readonly type: 'look-up-failed'; readonly failure: Failure }
  | {
      readonly type: 'trace-found';
      readonly trace: Trace;
      readonly keys: { readonly learn: string; readonly hold: string };
    }
  | { readonly type: 'given-up' }
  | { readonly type: 'give-up-failed'; readonly failure: Failure }
  | { readonly type: 'went-on' }
  | { readonly type: 'write-slow'; readonly key: string }
  | { readonly type: 'write-overdue'; readonly key: string }
  | { readonly type: 'try-again'; readonly key: string };

/** Where the focus goes; never on first load. */
export type FocusTarget = 'heading' | 'needs' | 'faults' | 'message' | 'warning' | 'hold' | `day ${string}`;

/** What is said to those who do not see it. */
export type Announcement =
  | { readonly what: 'minutes-left'; readonly minutes: number }
  | { readonly what: 'comuni-found' | 'services-found'; readonly count: number }
  | {
      readonly what:
        | 'expired'
        | 'extended'
        | 'holding'
        | 'checking'
        | 'unresolved'
        | 'resumed'
        | 'not-booked'
        | 'email-slip'
        | 'offline'
        | 'online'
        | 'slow';
    };

/** What the page is told. */
export type Fact =
  | { readonly fact: 'ready' }
  | { readonly fact: 'held'; readonly hold: Hold }
  | { readonly fact: 'booked' | 'moved' | 'cancelled'; readonly booking: Booking }
  | { readonly fact: 'failed'; readonly failure: Failure };

/** What a time has to fit; whether the desk does depends on the Comune. */
export interface Fit {
  readonly needs?: readonly Need[];
  readonly comune?: string;
  /** For how many people who come one after the other. */
  readonly run?: number;
}

/** Whose agenda is read. */
export interface Agenda extends Fit {
  readonly service: string;
  readonly office: string;
}

/** What is to be done. */
export type BookingEffect =
  | OwnEffect
  | { readonly type: 'at-counter'; readonly effect: OperatorEffect }
  | { readonly type: 'find-comuni'; readonly query: string }
  | { readonly type: 'open-comune'; readonly istat: string }
  | ({
      readonly type: 'load-days';
      readonly purpose: DaysPurpose;
      /** Others to be asked at the same time: the one that is free first answers. */
      readonly others?: readonly string[];
      readonly from?: string;
      readonly to?: string;
    } & Agenda)
  | ({ readonly type: 'load-slots'; readonly date: string } & Agenda)
  /** With `instead`, the hold that is given back first: it has ended and may be of the same slot. */
  | ({
      readonly type: 'hold';
      readonly slot: string;
      readonly service: string;
      readonly key: string;
      readonly instead?: string;
    } & Fit)
  | { readonly type: 'extend'; readonly hold: string; readonly key: string }
  | { readonly type: 'release'; readonly hold: string }
  | { readonly type: 'book'; readonly request: BookingRequest; readonly key: string }
  /** With `key`, it is the first that is asked about this write. */
  | { readonly type: 'look-up'; readonly reference: string; readonly key?: string }
  /** Like `release`, and one wants to know that it is done. */
  | { readonly type: 'give-up'; readonly hold: string; readonly key: string }
  /** For a page that is loaded anew before the outcome is known; and that it need not be kept any more. */
  | { readonly type: 'leave-trace'; readonly trace: Trace }
  | { readonly type: 'wipe-trace'; readonly key: string }
  | { readonly type: 'wait'; readonly key: string; readonly ms: number }
  | { readonly type: 'wake'; readonly at: number }
  /** Says when the list of days is to be looked at again. */
  | { readonly type: 'age'; readonly ms: number }
  | { readonly type: 'focus'; readonly target: FocusTarget }
  | { readonly type: 'announce'; readonly announcement: Announcement }
  | { readonly type: 'tell'; readonly fact: Fact };

export type Next = readonly [BookingState, ...BookingEffect[]];

type EventOf<T extends BookingEvent['type']> = Extract<BookingEvent, { type: T }>;

/** What each event does; one of the machine's files answers for some of them. */
export type Handlers<T extends BookingEvent['type'] = BookingEvent['type']> = {
  readonly [K in T]: (state: BookingState, event: EventOf<K>) => Next;
};
