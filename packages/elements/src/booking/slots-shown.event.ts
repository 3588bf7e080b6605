/** The first times that one can choose are on the screen. */
export class PueSlotsShownEvent extends Event {
  static readonly type = 'pue-slots-shown';

  constructor() {
    super(PueSlotsShownEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pue-slots-shown': PueSlotsShownEvent;
  }
}
