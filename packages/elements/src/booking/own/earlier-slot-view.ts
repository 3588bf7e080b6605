import type { Booking } from '@pue/client/contract';
import { html, nothing } from 'lit';
import '../../define/pue-earlier-slot.ts';
import type { OwnView } from './own-view.ts';
import { isLocked } from './own-steps.ts';
import type { Appointment } from './own.state.ts';

/** An earlier day: to ask for it, the wait, or an offer. Nothing where somebody neither waits nor may ask. */
export function earlierSlotView(view: OwnView, state: Appointment): unknown {
  const { booking, holder } = state.own;
  const { lang, level, register, earlier, send } = view;
  if (isLocked(state)) return nothing;
  if (booking.earlier_slot === undefined && !booking.allowed_actions.includes('request-earlier'))
    return nothing;
  return html`<pue-earlier-slot
    lang=${lang}
    heading-level=${level + 1}
    .register=${register}
    .booking=${booking}
    .holder=${holder}
    .port=${earlier}
    .onBooking=${(now: Booking) => send({ type: 'own-read', booking: now })}
  ></pue-earlier-slot>`;
}
