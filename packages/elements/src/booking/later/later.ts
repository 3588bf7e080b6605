import { type BookingPort, createBookingPort, type KeyedOptions } from '@pue/client/booking';
import type { Http } from '@pue/client/booking';
import type { CSSResult } from 'lit';
import type { EasyCatalogue } from '../../locale/locale-controller.ts';
import type { Announcement, Handlers } from '../booking.messages.ts';
import type { Caller, WriteEffect } from '../booking.ports.ts';
import type { BookingState } from '../booking.state.ts';
import type { Surroundings } from '../booking.surroundings.ts';
import { laterAnnouncement } from './announcement.ts';
import { checkView, sendingView } from './check-view.ts';
import { claimView } from './claim-view.ts';
import { factEvent, type LaterFact } from './facts.ts';
import { detailsView } from './details-view.ts';
import { laterHandlers } from './handlers.ts';
import type { LaterView } from './later-view.ts';
import { type LaterStrings, laterStrings } from './later.strings.ts';
import { laterStyles } from './later.styles.ts';
import { resumingView } from './resuming-view.ts';
import { TraceBook } from './trace-book.ts';
import { BookingWrites, type GetSlots } from './writes.ts';

export type { LaterView } from './later-view.ts';

/** Runs the effects that write. */
export interface Writes {
  run(effect: WriteEffect, port: BookingPort): void;
  /** A write under its key, of which one says when it takes long. */
  watched<T>(key: string, send: (options: KeyedOptions) => Promise<T>): Promise<T>;
}

/** All that comes after the choice of a time, fetched while one looks at the first ones. */
export interface LaterPart {
  readonly handlers: Partial<Handlers>;
  readonly strings: EasyCatalogue<LaterStrings>;
  readonly styles: readonly CSSResult[];
  port(http: Http): BookingPort;
  /** `getSlots`: how slots are got, where it is not one at a time. */
  writes(caller: Caller, around: Surroundings, getSlots?: GetSlots): Writes;
  traces(around: Surroundings): TraceBook;
  /** The slot that is held, sought or refused, for the step that shows times. */
  claim: typeof claimView;
  step(view: LaterView, state: BookingState): unknown;
  /** What stands round each step, where anything does. */
  frame?(view: LaterView, state: BookingState, inner: unknown): unknown;
  /** The event by which the page is told. */
  event(fact: LaterFact): Event;
  announcement(view: Pick<LaterView, 'later' | 'person'>, announcement: Announcement): string;
}

export const later: LaterPart = {
  handlers: laterHandlers,
  strings: laterStrings,
  styles: [laterStyles],
  port: createBookingPort,
  writes: (caller, around, getSlots) => new BookingWrites(caller, around, getSlots),
  traces: (around) => new TraceBook(around),
  claim: claimView,
  step: (view, state) => {
    switch (state.step) {
      case 'details':
        return detailsView(view, state);
      case 'check':
        return checkView(view, state);
      case 'sending':
        return sendingView(view, state);
      case 'resuming':
        return resumingView(view, state);
      case 'idle':
      case 'comune':
      case 'opening':
      case 'service':
      case 'time':
      case 'finding':
      case 'appointment':
      case 'sending-move':
      case 'arriving':
      case 'awaiting':
      case 'group-details':
      case 'group-check':
      case 'group-sending':
      case 'group-booked':
        return undefined;
    }
  },
  event: factEvent,
  announcement: laterAnnouncement,
};
