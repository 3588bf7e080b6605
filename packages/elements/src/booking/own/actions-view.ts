import { html, nothing, type TemplateResult } from 'lit';
import type { BookingEvent } from '../booking.messages.ts';
import { printView } from './print-view.ts';
import { isLocked, isOver, may } from './own-steps.ts';
import type { OwnView } from './own-view.ts';
import type { Appointment } from './own.state.ts';

/** What may be done with it: what the server allows, and nothing that cannot work. */
export function actionsView(view: OwnView, state: Appointment): TemplateResult {
  const { own } = view;
  const { booking, from } = state.own;
  const cancelled = booking.state === 'cancelled';
  const button = (label: string, event: BookingEvent, primary = false): TemplateResult =>
    html`<button type="button" class=${primary ? 'primary' : nothing} @click=${() => view.send(event)}>
      ${label}
    </button>`;
  return html`<div class="actions">
    ${cancelled ? button(own.bookAgain, { type: 'booked-again' }, true) : nothing}
    ${isOver(booking) ? nothing : printView(view, [booking])}
    ${may(state, 'calendar') ? button(cancelled ? own.uncalendar : own.calendar, { type: 'calendar-wanted' }) : nothing}
    ${isLocked(state) && !isOver(booking) ? button(own.find, { type: 'own-wanted' }) : nothing}
    ${may(state, 'move') ? button(own.move, { type: 'move-wanted' }) : nothing}
    ${may(state, 'cancel') ? button(own.cancel, { type: 'cancel-wanted' }) : nothing}
    ${from === undefined ? nothing : button(own.close, { type: 'own-closed' })}
  </div>`;
}
