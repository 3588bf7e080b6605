import type { FailureCode } from '@pue/client/booking';

/** A slot is kept on the server for the person who types. */
export class PueSlotHeldEvent extends Event {
  static readonly type = 'pue-slot-held';
  /** Instants of the appointment, with offset. */
  readonly start: string;
  readonly end: string;

  constructor({ start, end }: { readonly start: string; readonly end: string }) {
    super(PueSlotHeldEvent.type, { bubbles: true, composed: true });
    this.start = start;
    this.end = end;
  }
}

/** The appointment is booked. It carries neither the code nor who it is for: a page's scripts may log events. */
export class PueBookedEvent extends Event {
  static readonly type = 'pue-booked';
  /** `confirmed`, or `awaiting-operator` where the Comune decides. */
  readonly state: string;
  readonly start: string;

  constructor({ state, start }: { readonly state: string; readonly start: string }) {
    super(PueBookedEvent.type, { bubbles: true, composed: true });
    this.state = state;
    this.start = start;
  }
}

/** An appointment that was there already has another time. */
export class PueBookingMovedEvent extends Event {
  static readonly type = 'pue-booking-moved';
  readonly start: string;

  constructor({ start }: { readonly start: string }) {
    super(PueBookingMovedEvent.type, { bubbles: true, composed: true });
    this.start = start;
  }
}

/** An appointment that was there already is cancelled. */
export class PueBookingCancelledEvent extends Event {
  static readonly type = 'pue-booking-cancelled';

  constructor() {
    super(PueBookingCancelledEvent.type, { bubbles: true, composed: true });
  }
}

/** A slot could not be held or an appointment not booked, for certain; the element says so and offers a way out. */
export class PueBookingFailedEvent extends Event {
  static readonly type = 'pue-booking-failed';
  readonly code: FailureCode;

  constructor(code: FailureCode) {
    super(PueBookingFailedEvent.type, { bubbles: true, composed: true });
    this.code = code;
  }
}

export { PueSlotsShownEvent } from './slots-shown.event.ts';

declare global {
  interface HTMLElementEventMap {
    'pue-slot-held': PueSlotHeldEvent;
    'pue-booked': PueBookedEvent;
    'pue-booking-moved': PueBookingMovedEvent;
    'pue-booking-cancelled': PueBookingCancelledEvent;
    'pue-booking-failed': PueBookingFailedEvent;
  }
}
