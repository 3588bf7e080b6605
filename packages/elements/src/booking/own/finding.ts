import type { Handlers, Next } from '../booking.messages.ts';
import type { BookingState } from '../booking.state.ts';
import { focusOnHeading, kept, releaseOf, toTime } from '../machine/kept.ts';
import { isLocked } from './own-steps.ts';
import type { Appointment, FirstScreen } from './own.state.ts';
import { toAppointment } from '../later/to-appointment.ts';

type FindingEvent = 'own-wanted' | 'own-submitted' | 'own-slow' | 'own-found' | 'own-missed';

const NONE = { kind: 'none' } as const;

/** The code and the contact that open an appointment. */
export const findingHandlers: Handlers<FindingEvent> = {
  'own-wanted': (state) => {
    const from = isFirst(state) && state.moving === undefined ? state : lockedIn(state);
    if (from === undefined) return [state];
    const code = from.step === 'appointment' ? from.own.booking.code : '';
    const typed = { code, contact: '' };
    return [
      { ...kept(state), step: 'finding', from, typed, faults: [], search: NONE },
      ...releaseOf(state),
      focusOnHeading,
    ];
  },

  'own-submitted': (state, { typed, holder, faults }) => {
    if (state.step !== 'finding' || state.search.kind === 'looking') return [state];
    if (holder === undefined)
      return [
        { ...state, typed, faults, search: NONE },
        { type: 'focus', target: 'faults' },
      ];
    return [
      { ...state, typed, faults: [], search: { kind: 'looking', holder, slow: false } },
      { type: 'open-own', holder },
    ];
  },

  'own-slow': (state, { holder }) => {
    if (state.step !== 'finding' || !isSought(state.search, holder)) return [state];
    return [
      { ...state, search: { kind: 'looking', holder, slow: true } },
      { type: 'announce', announcement: { what: 'slow' } },
    ];
  },

  'own-found': (state, { holder, booking }) => {
    if (state.step !== 'finding' || !isSought(state.search, holder)) return [state];
    const own = { booking, holder, from: state.from.step === 'appointment' ? undefined : state.from };
    return toAppointment(state, own, { kind: 'shown', news: 'found' });
  },

  'own-missed': (state, { holder, failure }) => {
    if (state.step !== 'finding' || !isSought(state.search, holder)) return [state];
    return [
      { ...state, search: { kind: 'failed', failure } },
      { type: 'focus', target: 'message' },
    ];
  },
};

/** Back to the first screen, read afresh: what was on its way then has not been heard. */
export function toFirst({ offline }: BookingState, from: FirstScreen | Appointment): Next {
  const first = { ...from, offline };
  switch (first.step) {
    case 'appointment':
      return [first, focusOnHeading];
    case 'comune':
      return [{ ...first, found: undefined }, focusOnHeading];
    case 'service':
      return [first, { type: 'open-comune', istat: first.comune.istat }, focusOnHeading];
    case 'time':
      return [
        ...toTime(first, first.choice),
        { type: 'open-comune', istat: first.choice.comune.istat },
        focusOnHeading,
      ];
  }
}

/** An appointment that asks for its code and contact before anything can be done with it. */
function lockedIn(state: BookingState): Appointment | undefined {
  return state.step === 'appointment' && isLocked(state) ? state : undefined;
}

function isFirst(state: BookingState): state is FirstScreen {
  return state.step === 'comune' || state.step === 'service' || state.step === 'time';
}

function isSought(search: { readonly kind: string; readonly holder?: unknown }, holder: unknown): boolean {
  return search.kind === 'looking' && search.holder === holder;
}
