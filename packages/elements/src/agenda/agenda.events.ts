import type { SignInCode } from './agenda.machine.ts';

const FACT = { bubbles: true, composed: true };

/** Somebody opened the meeting of a booking. */
export class PueMeetingOpenedEvent extends Event {
  readonly meetingId: string;

  constructor(meetingId: string) {
    super('pue-meeting-opened', FACT);
    this.meetingId = meetingId;
  }
}

/** Somebody asked for another sign-in, because this one does not suffice. */
export class PueSignInNeededEvent extends Event {
  readonly reason: SignInCode;

  constructor(reason: SignInCode) {
    super('pue-sign-in-needed', FACT);
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'pue-meeting-opened': PueMeetingOpenedEvent;
    'pue-sign-in-needed': PueSignInNeededEvent;
  }
}
