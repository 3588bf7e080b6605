import type { Booking } from '@pue/client/contract';
import type { BookingEffect, Handlers, Next } from '../booking.messages.ts';
import type { BookingState } from '../booking.state.ts';
import { toAppointment } from '../later/to-appointment.ts';
import { focusOnHeading, isWriting, kept, LOADING, releaseOf } from '../machine/kept.ts';
import type { Outcome } from './operator.state.ts';

type AwaitingEvent =
  | 'awaiting-shown'
  | 'awaiting-loaded'
  | 'awaiting-failed'
  | 'awaiting-opened'
  | 'confirm-pressed'
  | 'confirm-done'
  | 'confirm-failed';

const READ: BookingEffect = { type: 'at-counter', effect: { type: 'load-awaiting' } };

/** What residents asked for and an operator has to confirm. After each press the list is read again. */
export const awaitingHandlers: Handlers<AwaitingEvent> = {
  'awaiting-shown': (state) => {
    if (state.step === 'awaiting')
      return [
        { ...state, list: state.list.kind === 'failed' ? LOADING : state.list, outcome: undefined },
        READ,
      ];
    if (isWriting(state)) return [state];
    return [
      {
        ...kept(state),
        step: 'awaiting',
        before: state.step === 'service' || state.step === 'time' ? state : undefined,
        list: LOADING,
        confirming: undefined,
        outcome: undefined,
      },
      ...releaseOf(state),
      READ,
      focusOnHeading,
    ];
  },

  'awaiting-loaded': (state, { items }) =>
    state.step === 'awaiting'
      ? [{ ...state, list: { kind: 'ready', value: items.filter(isToCome) } }]
      : [state],

  /** What is on the screen stays: a press on it is checked by the server. */
  'awaiting-failed': (state, { failure }) => {
    if (state.step !== 'awaiting') return [state];
    if (state.list.kind !== 'ready') return [{ ...state, list: { kind: 'failed', failure } }];
    return [{ ...state, outcome: state.outcome ?? { kind: 'failed', failure } }];
  },

  /** To be moved or cancelled, by what the server allows. */
  'awaiting-opened': (state, { booking }) =>
    state.step === 'awaiting'
      ? toAppointment(
          state,
          { booking, holder: undefined, from: undefined },
          { kind: 'shown', news: 'found' },
        )
      : [state],

  'confirm-pressed': (state, { booking }) =>
    state.step === 'awaiting' && state.confirming === undefined
      ? [
          { ...state, confirming: booking.id, outcome: undefined },
          { type: 'at-counter', effect: { type: 'confirm', booking } },
        ]
      : [state],

  'confirm-done': (state, { booking }) => after(state, { kind: 'confirmed', booking }),

  /** Also where somebody else was faster (412), or nobody knows whether it arrived: the list says what is true. */
  'confirm-failed': (state, { failure }) => after(state, { kind: 'failed', failure }),
};

/** Reads the list again where it is on the screen. */
export function refreshAwaiting(state: BookingState): readonly BookingEffect[] {
  return state.step === 'awaiting' ? [READ] : [];
}

function after(state: BookingState, outcome: Outcome): Next {
  if (state.step !== 'awaiting') return [state];
  return [{ ...state, confirming: undefined, outcome }, READ, { type: 'focus', target: 'message' }];
}

/** One that is over can be confirmed no more. */
function isToCome({ end, server_time }: Booking): boolean {
  return Date.parse(end) > Date.parse(server_time);
}
