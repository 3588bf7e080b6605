import type { Handlers, Next, Part } from '../booking.messages.ts';
import type { BookingState, Filling } from '../booking.state.ts';
import { focusOnHeading, isClaiming, isWriting, kept, releaseOf, toService, toTime } from './kept.ts';

/** The ways between the steps, each part of the summary its own. */
export const wayHandlers: Handlers<'went-back' | 'part-changed'> = {
  'went-back': (state) => {
    const part = BEFORE[state.step];
    return part === undefined ? [state] : to(state, part);
  },

  'part-changed': (state, { part }) => to(state, part),
};

const BEFORE: Readonly<Partial<Record<BookingState['step'], Part>>> = {
  opening: 'comune',
  service: 'comune',
  time: 'service',
  details: 'time',
  check: 'details',
};

/** With what is to be corrected, or what is asked about, if anything. */
export function toDetails(
  state: BookingState,
  faults: Filling['faults'],
  asked: Filling['asked'] = [],
): Next {
  if (!isClaiming(state) || state.step === 'time') return [state];
  const { choice, claim } = state;
  const target = faults.length > 0 ? 'faults' : asked.length > 0 ? 'warning' : 'heading';
  return [
    { ...kept(state), step: 'details', choice, claim, faults, asked },
    { type: 'focus', target },
  ];
}

function to(state: BookingState, part: Part): Next {
  if (isWriting(state) || state.step === 'appointment' || state.step === 'finding') return [state];
  if (part === 'comune') return toComune(state);
  if (!('choice' in state)) return [state];
  if (part === 'details') return toDetails(state, []);
  if (part === 'time')
    return state.step === 'time' ? [state] : [...toTime(state, state.choice, state.claim), focusOnHeading];
  const next = toService(state, state.choice, state.choice.service);
  return part === 'needs'
    ? [{ ...next, needsOpen: true }, ...releaseOf(state), { type: 'focus', target: 'needs' }]
    : [next, ...releaseOf(state), focusOnHeading];
}

function toComune(state: BookingState): Next {
  if (state.fixed || state.step === 'comune') return [state];
  return [
    { ...kept(state), step: 'comune', query: '', found: undefined },
    ...releaseOf(state),
    focusOnHeading,
  ];
}
