import type { Failure } from '@pue/client/booking';
import type { Booking } from '@pue/client/contract';
import type { Handlers, Next } from '../booking.messages.ts';
import { keepTrying } from '../later/claim.ts';
import { firstSending, settles } from '../later/doubt.ts';
import { cancelOf } from '../later/pending.ts';
import { focusOnHeading } from '../machine/kept.ts';
import { toAppointment } from '../later/to-appointment.ts';
import { may, toldOf, toPresent } from './own-steps.ts';
import type { Appointment } from './own.state.ts';

type CancellingEvent = 'cancel-wanted' | 'cancel-confirmed' | 'cancelled' | 'cancel-failed';

/** Asked once, then done; whether it is done must be known in the end. */
export const cancellingHandlers: Handlers<CancellingEvent> = {
  'cancel-wanted': (state) =>
    state.step === 'appointment' && may(state, 'cancel')
      ? [{ ...state, doing: { kind: 'asking' } }, focusOnHeading]
      : [state],

  'cancel-confirmed': (state, { key, reason }) => {
    if (state.step !== 'appointment' || state.doing.kind !== 'asking') return [state];
    const cancelling = { kind: 'cancelling', reason, write: firstSending(key) } as const;
    return [{ ...state, doing: cancelling }, cancelOf(state.own, cancelling), focusOnHeading];
  },

  cancelled: (state, { key, booking }) => (isCancelling(state, key) ? cancelled(state, booking) : [state]),

  'cancel-failed': (state, { key, failure }) => {
    if (!isCancelling(state, key)) return [state];
    const { doing, own } = state;
    if (doing.kind !== 'cancelling' || !settles(doing.write, failure)) return keepTrying(state, key, failure);
    return isOutdated(failure) ? toPresent(state, own, failure) : toldOf(state, failure, false);
  },
};

export function cancelled(state: Appointment, booking: Booking): Next {
  return [
    ...toAppointment(state, { ...state.own, booking }, { kind: 'shown', news: 'cancelled' }),
    { type: 'tell', fact: { fact: 'cancelled', booking } },
  ];
}

/** Looked after an answer that was lost: it did not arrive, and is sent again; or somebody changed it meanwhile. */
export function stillThere(state: Appointment, booking: Booking): Next {
  const { doing, own } = state;
  if (doing.kind === 'cancelling' && booking.etag === own.booking.etag) return [state, cancelOf(own, doing)];
  return toldOf({ ...state, own: { ...own, booking } }, changedTo(booking), false);
}

/** It is not as it was when one looked. */
export function isOutdated({ code }: Failure): boolean {
  return code === 'precondition-failed' || code === 'booking-state';
}

function changedTo({ etag }: Booking): Failure {
  return {
    code: 'precondition-failed',
    status: 412,
    current_etag: etag,
    attempts: 1,
    outcomeUnknown: false,
  };
}

function isCancelling(state: { readonly step: string }, key: string): state is Appointment {
  const { doing } = state as Appointment;
  return state.step === 'appointment' && doing.kind === 'cancelling' && doing.write.key === key;
}
