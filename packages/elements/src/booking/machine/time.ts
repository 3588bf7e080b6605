import type { Availability, AvailableDay, Slot } from '@pue/client/contract';
import type { BookingEffect, DaysPurpose, Handlers, Next } from '../booking.messages.ts';
import type { BookingState, Days, Loading, Timing } from '../booking.state.ts';
import { DAYS_SHOWN, loadDays, loadSlots, LOADING } from './kept.ts';

type TimeEvent = 'days-loaded' | 'slots-loaded' | 'day-toggled' | 'list-aged';

interface Loaded {
  readonly office: string;
  readonly availability: Availability;
  readonly today: string;
  readonly now: number;
}

/** Nobody is asked for the list more often than this, however short its promise. */
const SHORTEST_MS = 30_000;

/** Which day, which time. */
export const timeHandlers: Handlers<TimeEvent> = {
  'days-loaded': (state, event) => {
    if (state.step !== 'time') return [state];
    const [next, ...effects] = WITH_DAYS[event.purpose](state, event);
    const lists = event.purpose === 'first' || event.purpose === 'refresh';
    return [next, ...effects, ...(lists ? [ageOf(event)] : [])];
  },

  'list-aged': (state, { now }) => [state, ...refreshOld(state, now)],

  'slots-loaded': (state, { date, items }) =>
    state.step === 'time' && state.open[date] !== undefined ? withSlots(state, date, items) : [state],

  'day-toggled': (state, { date }) => {
    if (state.step !== 'time') return [state];
    if (state.open[date] === undefined) return openDay(state, date);
    const { [date]: closed, ...open } = state.open;
    return [{ ...state, open }];
  },
};

/** Reads again what is shown: after a refusal, and when the page has an old list. */
export function refresh(state: Timing): readonly BookingEffect[] {
  return [loadDays(state, 'refresh')];
}

/** The list is read again when its promise is over; until then it is looked at again later. */
export function refreshOld(state: BookingState, now: number): readonly BookingEffect[] {
  if (state.step !== 'time' || state.days.kind !== 'ready') return [];
  const left = state.days.value.staleAt - now;
  return left < 0 ? refresh(state) : [{ type: 'age', ms: Math.max(left, SHORTEST_MS) + 1 }];
}

const WITH_DAYS: Readonly<Record<DaysPurpose, (state: Timing, loaded: Loaded) => Next>> = {
  first: (state, loaded) => {
    const days = daysOf(loaded);
    const choice = { ...state.choice, office: loaded.office };
    const ready: Timing = { ...state, choice, days: { kind: 'ready', value: days } };
    const [first] = days.days;
    if (first !== undefined) return withSlots(ready, first.date, loaded.availability.slots);
    if (days.next === undefined) return [ready];
    return [{ ...ready, more: LOADING }, loadDays(ready, 'more', { from: days.next })];
  },

  more: (state, loaded) => {
    if (state.days.kind !== 'ready') return [state];
    const known = state.days.value;
    const found = daysOf(loaded);
    const value = { ...known, days: merged(known.days, found.days), next: found.next };
    const ready: Timing = { ...state, days: { kind: 'ready', value }, more: undefined };
    const [first] = found.days;
    if (first === undefined) return [ready];
    if (known.days.length === 0) return withSlots(ready, first.date, loaded.availability.slots);
    return [
      { ...ready, shown: state.shown + DAYS_SHOWN },
      { type: 'focus', target: `day ${first.date}` },
    ];
  },

  refresh: (state, loaded) => {
    if (state.days.kind !== 'ready') return [state];
    const fresh = daysOf(loaded);
    const { days, next } = state.days.value;
    const covered = loaded.availability.days.at(-1)?.date ?? '';
    const later = days.filter(({ date }) => date > covered);
    const value = { ...fresh, days: [...fresh.days, ...later], next: later.length > 0 ? next : fresh.next };
    return reopened({ ...state, days: { kind: 'ready', value } }, loaded.availability.slots);
  },

  month: (state, { availability }) =>
    state.month === undefined
      ? [state]
      : [{ ...state, month: { ...state.month, days: { kind: 'ready', value: withRoom(availability) } } }],
};

export function openDay(state: Timing, date: string): Next {
  return [{ ...state, open: { ...state.open, [date]: LOADING } }, loadSlots(state, date)];
}

/** The times of a day are there; the first ones of all are news for the page. */
function withSlots(state: Timing, date: string, items: readonly Slot[]): Next {
  const first = !Object.values(state.open).some(({ kind }) => kind === 'ready');
  return [
    { ...state, open: { ...state.open, [date]: { kind: 'ready', value: items } } },
    ...(first ? [{ type: 'tell', fact: { fact: 'ready' } } as const] : []),
  ];
}

/** Days that are open stay so, with their times read again; those that are over do not. */
function reopened(state: Timing, slots: readonly Slot[]): Next {
  if (state.days.kind !== 'ready') return [state];
  const { days, today } = state.days.value;
  const open: Record<string, Loading<readonly Slot[]>> = {};
  const effects: BookingEffect[] = [];
  for (const [date, known] of Object.entries(state.open)) {
    if (date === days[0]?.date) open[date] = { kind: 'ready', value: slots };
    else if (date >= today) {
      open[date] = known;
      effects.push(loadSlots(state, date));
    }
  }
  return [{ ...state, open }, ...effects];
}

function daysOf(loaded: Loaded): Days {
  const { availability, today, now } = loaded;
  const { next_bookable: next, missing } = availability;
  return { days: withRoom(availability), missing, next, today, staleAt: now + lastsOf(loaded) };
}

/** How long the promise is good, whatever the clock of the device says. */
function lastsOf({ availability }: Pick<Loaded, 'availability'>): number {
  return Date.parse(availability.valid_until) - Date.parse(availability.server_time);
}

/** A moment later than its end, so that it is over by then. */
function ageOf(loaded: Loaded): BookingEffect {
  return { type: 'age', ms: Math.max(lastsOf(loaded), SHORTEST_MS) + 1 };
}

/** No day is offered that opens on nothing. */
function withRoom({ days }: Availability): readonly AvailableDay[] {
  return days.filter(({ free }) => free > 0);
}

function merged(known: readonly AvailableDay[], found: readonly AvailableDay[]): readonly AvailableDay[] {
  const last = known.at(-1)?.date ?? '';
  return [...known, ...found.filter(({ date }) => date > last)];
}
