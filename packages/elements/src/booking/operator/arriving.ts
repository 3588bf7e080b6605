import type { Handlers, Next } from '../booking.messages.ts';
import type { BookingState } from '../booking.state.ts';
import { kept, LOADING, releaseOf } from '../machine/kept.ts';
import { whereHandlers } from '../machine/where.ts';

/** Whose counter it is, before anything else; the Comune is then the operator's own. */
export const arrivingHandlers: Handlers<'desk-opened' | 'identified' | 'identify-failed'> = {
  'desk-opened': (state, { service }) => {
    // Whether an appointment stands is found out first.
    if (state.step === 'sending' || state.step === 'group-sending') return [state];
    return [
      { ...kept(state), step: 'arriving', wanted: service, who: LOADING },
      ...releaseOf(state),
      { type: 'at-counter', effect: { type: 'identify' } },
    ];
  },

  identified: (state, { istat }) => {
    if (state.step !== 'arriving') return [state];
    const { wanted } = state;
    const known = state.desk?.istat === istat ? state.desk : undefined;
    const desk = known ?? { istat, wanted, people: [], last: undefined, day: undefined };
    return open({ ...state, desk }, istat, wanted);
  },

  'identify-failed': (state, { failure }) =>
    state.step === 'arriving' ? [{ ...state, who: { kind: 'failed', failure } }] : [state],
};

/** The services of the Comune, or the times of the one that the page asked for. */
export function open(state: BookingState, istat: string, wanted: string | undefined): Next {
  return whereHandlers.started(state, { type: 'started', comune: istat, service: wanted });
}
