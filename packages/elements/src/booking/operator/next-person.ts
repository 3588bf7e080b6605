import { EMPTY_DRAFT } from '../booking.draft.ts';
import type { BookingEvent, Handlers, Next } from '../booking.messages.ts';
import type { BookingState, Choice, Timing } from '../booking.state.ts';
import { DAYS_SHOWN, focusOnHeading, kept, releaseOf, toTime } from '../machine/kept.ts';
import { openDay, timeHandlers } from '../machine/time.ts';
import { open } from './arriving.ts';

type NextPersonEvent = 'people-counted' | 'next-person' | 'booking-shown' | 'days-loaded';

/** From one person to the next: the same service, the same day, and how many come together. */
export const nextPersonHandlers: Handlers<NextPersonEvent> = {
  'people-counted': (state, { count }) => {
    if (state.desk === undefined || (state.step !== 'time' && state.step !== 'service')) return [state];
    const people = count > 1 ? Array.from({ length: count }, () => EMPTY_DRAFT) : [];
    const counted = { ...state, desk: { ...state.desk, people }, reviewed: false };
    if (counted.step === 'service') return [counted];
    return [...toTime(counted, counted.choice), ...releaseOf(state)];
  },

  'next-person': (state, { day }) => {
    const { desk } = state;
    if (desk?.last === undefined) return [state];
    return again(
      { ...state, desk: { ...desk, people: desk.people.map(() => EMPTY_DRAFT), day } },
      desk.last.choice,
    );
  },

  /** Back from the list to where one books. */
  'booking-shown': (state) => {
    const { desk } = state;
    if (desk === undefined || 'choice' in state || state.step === 'service') return [state];
    const before = state.step === 'awaiting' ? state.before : undefined;
    if (before?.step === 'time') return again(state, before.choice);
    if (before !== undefined) return [{ ...before, ...kept(state) }, focusOnHeading];
    if (desk.last !== undefined) return again(state, desk.last.choice);
    return [...open(state, desk.istat, desk.wanted), focusOnHeading];
  },

  'days-loaded': (state, event) => {
    const [next, ...effects] = timeHandlers['days-loaded'](state, event);
    const day = next.desk?.day;
    if (next.step !== 'time' || next.desk === undefined || day === undefined || event.purpose !== 'first')
      return [next, ...effects];
    const arrived: Timing = { ...next, desk: { ...next.desk, day: undefined } };
    return atDay(arrived, day) ?? [arrived, ...effects];
  },
};

/** What was booked, kept for the next person. */
export function remembering<E extends BookingEvent>(
  handle: (state: BookingState, event: E) => Next,
): (state: BookingState, event: E) => Next {
  return (state, event) => {
    const [next, ...effects] = handle(state, event);
    const wasSent = state.step === 'sending' || state.step === 'group-sending';
    if (!wasSent || 'choice' in next || next.desk === undefined) return [next, ...effects];
    const last = { choice: state.choice, start: state.claim.held.hold.slot.start };
    return [{ ...next, desk: { ...next.desk, last } }, ...effects];
  };
}

function again(state: BookingState, choice: Choice): Next {
  return [...toTime({ ...state, reviewed: false }, choice), focusOnHeading];
}

/** The wanted day open in place of the first one, where it has room and is another. */
function atDay(state: Timing, day: string): Next | undefined {
  if (state.days.kind !== 'ready') return undefined;
  const index = state.days.value.days.findIndex(({ date }) => date === day);
  if (index < 1) return undefined;
  return openDay({ ...state, open: {}, shown: Math.max(DAYS_SHOWN, index + 1) }, day);
}
