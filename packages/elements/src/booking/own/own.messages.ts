import type { Failure } from '@pue/client/booking';
import type { Booking, Holder } from '@pue/client/contract';
import type { Typed } from './own.state.ts';

/** What may happen to an appointment that is there already. */
export type OwnEvent =
  | { readonly type: 'own-wanted' }
  /** Without a holder, what was typed cannot be one. */
  | {
      readonly type: 'own-submitted';
      readonly typed: Typed;
      readonly holder: Holder | undefined;
      readonly faults: readonly (keyof Typed)[];
    }
  | { readonly type: 'own-slow'; readonly holder: Holder }
  | { readonly type: 'own-found'; readonly holder: Holder; readonly booking: Booking }
  | { readonly type: 'own-missed'; readonly holder: Holder; readonly failure: Failure }
  | { readonly type: 'own-read'; readonly booking: Booking }
  | { readonly type: 'own-unread'; readonly failure: Failure }
  | { readonly type: 'own-retried' }
  | { readonly type: 'own-closed' }
  | { readonly type: 'booked-again' }
  | { readonly type: 'calendar-wanted' }
  | { readonly type: 'calendar-failed'; readonly failure: Failure }
  | { readonly type: 'cancel-wanted' }
  | { readonly type: 'cancel-confirmed'; readonly key: string; readonly reason: string }
  | { readonly type: 'cancelled'; readonly key: string; readonly booking: Booking }
  | { readonly type: 'cancel-failed'; readonly key: string; readonly failure: Failure }
  | { readonly type: 'move-wanted' }
  | { readonly type: 'move-confirmed'; readonly key: string }
  | { readonly type: 'moved'; readonly key: string; readonly booking: Booking }
  | { readonly type: 'move-failed'; readonly key: string; readonly failure: Failure };

/** Which appointment, and who asks. */
interface Whose {
  readonly id: string;
  readonly holder: Holder | undefined;
}

export type OwnEffect =
  | { readonly type: 'open-own'; readonly holder: Holder }
  | ({ readonly type: 'read-own' } & Whose)
  | ({ readonly type: 'calendar' } & Whose)
  | ({
      readonly type: 'cancel';
      readonly etag: string;
      readonly reason: string;
      readonly key: string;
    } & Whose)
  | ({ readonly type: 'move'; readonly etag: string; readonly hold: string; readonly key: string } & Whose);
