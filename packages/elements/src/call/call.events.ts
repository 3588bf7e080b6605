import type { EndReason } from '@pue/client/call';

const FACT = { bubbles: true, composed: true };

/** The room is joined: the two sides can see and hear each other. */
export class PueCallJoinedEvent extends Event {
  constructor() {
    super('pue-call-joined', FACT);
  }
}

/** The call is over and the devices are given back. */
export class PueCallEndedEvent extends Event {
  readonly reason: EndReason;

  constructor(reason: EndReason) {
    super('pue-call-ended', FACT);
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'pue-call-joined': PueCallJoinedEvent;
    'pue-call-ended': PueCallEndedEvent;
  }
}
