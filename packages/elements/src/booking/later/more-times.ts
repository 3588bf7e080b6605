import type { Handlers } from '../booking.messages.ts';
import { DAYS_SHOWN, focusOnHeading, loadDays, LOADING } from '../machine/kept.ts';
import { monthRange } from '../machine/plain-date.ts';
import { openDay } from '../machine/time.ts';

type MoreTimesEvent = 'more-days' | 'month-shown' | 'month-day-chosen' | 'list-shown';

/** Days beyond the first ones: further down the list, or in a month calendar. */
export const moreTimesHandlers: Handlers<MoreTimesEvent> = {
  'more-days': (state) => {
    if (state.step !== 'time' || state.days.kind !== 'ready') return [state];
    const { days, next } = state.days.value;
    const firstNew = days[state.shown];
    if (firstNew !== undefined)
      return [
        { ...state, shown: state.shown + DAYS_SHOWN },
        { type: 'focus', target: `day ${firstNew.date}` },
      ];
    if (next === undefined || state.more?.kind === 'loading') return [state];
    return [{ ...state, more: LOADING }, loadDays(state, 'more', { from: next })];
  },

  'month-shown': (state, { month }) => {
    if (state.step !== 'time' || state.days.kind !== 'ready' || state.month?.month === month) return [state];
    const range = monthRange(month, state.days.value.today);
    return [{ ...state, month: { month, days: LOADING, date: undefined } }, loadDays(state, 'month', range)];
  },

  'month-day-chosen': (state, { date }) => {
    if (state.step !== 'time' || state.month === undefined) return [state];
    return openDay({ ...state, month: { ...state.month, date } }, date);
  },

  'list-shown': (state) =>
    state.step === 'time' ? [{ ...state, month: undefined }, focusOnHeading] : [state],
};
