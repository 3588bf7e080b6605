import type { Failure } from '@pue/client/booking';
import type { Booking, BookingAction } from '@pue/client/contract';
import type { Next } from '../booking.messages.ts';
import type { BookingState } from '../booking.state.ts';
import { readOf } from '../later/pending.ts';
import { toAppointment } from '../later/to-appointment.ts';
import type { Appointment, Own } from './own.state.ts';

/** Only what the server allows, and one thing at a time. */
export function may(state: Appointment, action: BookingAction): boolean {
  const { doing, own } = state;
  const busy = doing.kind === 'cancelling' || doing.kind === 'reading';
  return !busy && !isLocked(state) && own.booking.allowed_actions.includes(action);
}

/** Found again after a reload, without what opens it: the contact is in nobody's storage. At a counter the token opens it. */
export function isLocked({ own, desk }: Appointment): boolean {
  return own.holder === undefined && desk === undefined;
}

/** A change was refused because it is not as it was any more: one looks how it is. */
export function toPresent(state: BookingState, own: Own, because: Failure): Next {
  return [...toAppointment(state, own, { kind: 'reading', because }), readOf(own)];
}

/** Nobody goes there any more. */
export function isOver({ state }: Booking): boolean {
  return state !== 'confirmed' && state !== 'awaiting-operator' && state !== 'in-progress';
}

/** Says what went wrong, beside the appointment as one knows it. */
export function toldOf(state: Appointment, failure: Failure, unread: boolean): Next {
  return [
    { ...state, doing: { kind: 'failed', failure, unread } },
    { type: 'focus', target: 'message' },
  ];
}
