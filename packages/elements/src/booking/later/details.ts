import type { Handlers } from '../booking.messages.ts';
import { focusOnHeading, kept } from '../machine/kept.ts';

/** Who, how to reach them, and why. */
export const detailsHandlers: Handlers<'drafted' | 'details-submitted'> = {
  drafted: (state, { change }) =>
    state.step === 'appointment'
      ? [state]
      : [{ ...state, draft: { ...state.draft, ...change }, reviewed: false }],

  'details-submitted': (state, { faults, unreachable }) => {
    if (state.step !== 'details') return [state];
    if (faults.length > 0)
      return [
        { ...state, faults },
        { type: 'focus', target: 'faults' },
      ];
    if (unreachable && !state.warned)
      return [
        { ...state, faults, warned: true },
        { type: 'focus', target: 'warning' },
      ];
    const { choice, claim } = state;
    return [
      { ...kept(state), step: 'check', choice, claim, failure: undefined, reviewed: true },
      focusOnHeading,
    ];
  },
};
