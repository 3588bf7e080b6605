import type { Failure } from '@pue/client/booking';
import type { Booking, Holder } from '@pue/client/contract';
import type { Asking, Choice, Choosing, Claimed, Kept, Timing, Write } from '../booking.state.ts';

/** The first screen, which depends on what the page has fixed. */
export type FirstScreen = Asking | Choosing | Timing;

/** An appointment that is there already. */
export interface Own {
  readonly booking: Booking;
  /** What opens it; without it, whoever the token says. It lives in memory alone. */
  readonly holder: Holder | undefined;
  /** Where one came from, where one did not just book. */
  readonly from: FirstScreen | undefined;
}

/** Code and contact, as typed. */
export interface Typed {
  readonly code: string;
  readonly contact: string;
}

export type Search =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking'; readonly holder: Holder; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Finding extends Kept {
  readonly step: 'finding';
  /** The first screen, or an appointment that this page may show but not change. */
  readonly from: FirstScreen | Appointment;
  readonly typed: Typed;
  readonly faults: readonly (keyof Typed)[];
  readonly search: Search;
}

/** What has just come of it. */
export type News = 'booked' | 'found' | 'moved' | 'cancelled' | 'back' | 'not-movable';

/** What one is about to do with it. */
export type Doing =
  | { readonly kind: 'shown'; readonly news: News }
  /** Asked whether it is to be cancelled. */
  | { readonly kind: 'asking' }
  | { readonly kind: 'cancelling'; readonly reason: string; readonly write: Write }
  /** A change was refused: how it stands now is being read. */
  | { readonly kind: 'reading'; readonly because: Failure }
  /** `unread`: how it stands now is not known. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly unread: boolean };

/** An appointment with what may be done with it; just booked, just moved, or found by its code. */
export interface Appointment extends Kept {
  readonly step: 'appointment';
  readonly own: Own;
  readonly doing: Doing;
}

export interface SendingMove extends Kept {
  readonly step: 'sending-move';
  readonly choice: Choice;
  readonly claim: Claimed;
  readonly moving: Own;
  readonly write: Write;
}
