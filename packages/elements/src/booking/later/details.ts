import type { Handlers, Next } from '../booking.messages.ts';
import type { Filling } from '../booking.state.ts';
import { focusOnHeading, kept } from '../machine/kept.ts';

/** Who, how to reach them, and why. */
export const detailsHandlers: Handlers<'drafted' | 'details-submitted'> = {
  drafted: (state, { change }) => {
    if (state.step === 'appointment') return [state];
    const next = { ...state, draft: { ...state.draft, ...change }, reviewed: false };
    // What is offered instead comes after the focus has gone by.
    return (change.meantEmail ?? '') === ''
      ? [next]
      : [next, { type: 'announce', announcement: { what: 'email-slip' } }];
  },

  'details-submitted': (state, { faults, odd }) => {
    if (state.step !== 'details') return [state];
    if (faults.length > 0)
      return [
        { ...state, faults },
        { type: 'focus', target: 'faults' },
      ];
    const seen = [...state.draft.accepted, ...state.asked];
    const asked = odd.filter((code) => !seen.includes(code));
    const accepted = odd.filter((code) => seen.includes(code));
    return goOn({ ...state, faults, asked, draft: { ...state.draft, accepted } });
  },
};

/** What is odd is asked about once, and then no more in the way. */
function goOn(state: Filling): Next {
  if (state.asked.length > 0) return [state, { type: 'focus', target: 'warning' }];
  const { choice, claim } = state;
  return [
    { ...kept(state), step: 'check', choice, claim, failure: undefined, reviewed: true },
    focusOnHeading,
  ];
}
