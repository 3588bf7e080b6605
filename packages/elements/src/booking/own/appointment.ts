import type { Booking } from '@pue/client/contract';
import type { Handlers, Next } from '../booking.messages.ts';
import { focusOnHeading, kept, LOADING } from '../machine/kept.ts';
import { keepTrying } from '../later/claim.ts';
import { readOf } from '../later/pending.ts';
import { toFirst } from './finding.ts';
import type { Appointment, Doing } from './own.state.ts';
import { cancelled, stillThere } from './cancelling.ts';
import { may, toldOf } from './own-steps.ts';

type AppointmentEvent =
  | 'own-read'
  | 'own-unread'
  | 'own-retried'
  | 'own-closed'
  | 'booked-again'
  | 'calendar-wanted'
  | 'calendar-failed';

/** An appointment on the screen: how it stands, and the ways on. */
export const appointmentHandlers: Handlers<AppointmentEvent> = {
  'own-read': (state, { booking }) => {
    if (state.step !== 'appointment' || booking.id !== state.own.booking.id) return [state];
    return READ[state.doing.kind](state, booking);
  },

  'own-unread': (state, { failure }) => {
    if (state.step !== 'appointment') return [state];
    const { doing } = state;
    if (doing.kind === 'cancelling')
      return doing.write.waiting ? [state] : keepTrying(state, doing.write.key, failure);
    return doing.kind === 'reading' ? toldOf(state, failure, true) : [state];
  },

  'own-retried': (state) => {
    if (state.step !== 'appointment' || state.doing.kind !== 'failed') return [state];
    return [{ ...state, doing: { kind: 'reading', because: state.doing.failure } }, readOf(state.own)];
  },

  'own-closed': (state) => {
    if (state.step !== 'appointment' || state.doing.kind === 'cancelling') return [state];
    const { from } = state.own;
    return from === undefined ? openAgain(state, undefined) : toFirst(state, from);
  },

  'booked-again': (state) =>
    state.step === 'appointment' && state.own.booking.state === 'cancelled'
      ? openAgain(state, state.own.booking.service.id)
      : [state],

  'calendar-wanted': (state) => {
    if (state.step !== 'appointment' || !may(state, 'calendar')) return [state];
    const { booking, holder } = state.own;
    return [state, { type: 'calendar', id: booking.id, holder }];
  },

  'calendar-failed': (state, { failure }) =>
    state.step === 'appointment' && may(state, 'calendar') ? toldOf(state, failure, false) : [state],
};

const READ: Readonly<Record<Doing['kind'], (state: Appointment, booking: Booking) => Next>> = {
  shown: (state, booking) => {
    const next = { ...state, own: { ...state.own, booking } };
    if (booking.start === state.own.booking.start) return [next];
    // By its offer of an earlier day, or by somebody else meanwhile.
    return [
      { ...next, doing: { kind: 'shown', news: 'moved' } },
      { type: 'tell', fact: { fact: 'moved', booking } },
    ];
  },
  asking: (state, booking) => [{ ...state, own: { ...state.own, booking } }],
  failed: (state, booking) => [{ ...state, own: { ...state.own, booking } }],
  reading: (state, booking) => {
    const { doing } = state;
    const now = { ...state, own: { ...state.own, booking } };
    return doing.kind === 'reading' ? toldOf(now, doing.because, false) : [now];
  },
  cancelling: (state, booking) => {
    if (state.doing.kind !== 'cancelling' || state.doing.write.waiting) return [state];
    return booking.state === 'cancelled' ? cancelled(state, booking) : stillThere(state, booking);
  },
};

/** To a new appointment in the same Comune. */
function openAgain(state: Appointment, wanted: string | undefined): Next {
  const { istat } = state.own.booking.comune;
  return [
    { ...kept(state), step: 'opening', istat, wanted, pressed: true, catalogue: LOADING },
    { type: 'open-comune', istat },
    focusOnHeading,
  ];
}
