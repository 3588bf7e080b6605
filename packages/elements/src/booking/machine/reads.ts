import type { Failure } from '@pue/client/booking';
import type { BookingEffect, Handlers, Next, ReadName } from '../booking.messages.ts';
import type { BookingState, Loading, Timing } from '../booking.state.ts';
import { focusOnHeading, loadDays, loadSlots, LOADING } from './kept.ts';
import { monthRange } from './plain-date.ts';

type ReadEvent = 'read-slow' | 'read-failed' | 'retried';
type Unready = Exclude<Loading<never>, { kind: 'ready' }>;

/** After which an old list is asked for again. */
const RETRY_MS = 60_000;

/** Reads that are slow, fail, and are asked for again. */
export const readHandlers: Handlers<ReadEvent> = {
  'read-slow': (state, { read }) => {
    if (readsOf(state).get(read)?.kind !== 'loading') return [state];
    return [
      withRead(state, read, { kind: 'loading', slow: true }),
      { type: 'announce', announcement: { what: 'slow' } },
    ];
  },

  // What is on the screen stays when reading it again fails: whatever is pressed there is checked by the server.
  'read-failed': (state, { read, failure }) => {
    const { kind } = readsOf(state).get(read) ?? {};
    if (kind === 'loading') return [withRead(state, read, { kind: 'failed', failure })];
    return read === 'days' && kind === 'ready' ? [state, { type: 'age', ms: RETRY_MS }] : [state];
  },

  retried: (state, { read }) => {
    if (readsOf(state).get(read)?.kind !== 'failed') return [state];
    return [...again(state, read), focusAfter(read)];
  },
};

/** Asks again for what could not be had for want of a network. */
export function retryAll(state: BookingState): Next {
  const lost = [...readsOf(state)].filter(([, read]) => read.kind === 'failed' && isOfTheWay(read.failure));
  return lost.reduce<Next>(
    ([next, ...effects], [read]) => {
      const [after, ...more] = again(next, read);
      return [after, ...effects, ...more];
    },
    [state],
  );
}

/** What was on its way when the element was taken out of the page. */
export function pendingReads(state: BookingState): readonly BookingEffect[] {
  return [...readsOf(state)].flatMap(([read, { kind }]) => (kind === 'loading' ? effectOf(state, read) : []));
}

function again(state: BookingState, read: ReadName): Next {
  return [withRead(state, read, LOADING), ...effectOf(state, read)];
}

function isOfTheWay({ code }: Failure): boolean {
  return code === 'offline' || code === 'network' || code === 'timeout';
}

function focusAfter(read: ReadName): BookingEffect {
  return read.startsWith('slots ') ? { type: 'focus', target: `day ${dateOf(read)}` } : focusOnHeading;
}

function dateOf(read: ReadName): string {
  return read.slice('slots '.length);
}

function readsOf(state: BookingState): ReadonlyMap<ReadName, Loading<unknown>> {
  const reads = new Map<ReadName, Loading<unknown>>();
  if (state.step === 'comune' && state.found) reads.set('comuni', state.found);
  if (state.step === 'opening') reads.set('catalogue', state.catalogue);
  if (state.step !== 'time') return reads;
  reads.set('days', state.days);
  if (state.more) reads.set('more', state.more);
  if (state.month) reads.set('month', state.month.days);
  for (const [date, slots] of Object.entries(state.open)) reads.set(`slots ${date}`, slots);
  return reads;
}

function withRead(state: BookingState, read: ReadName, value: Unready): BookingState {
  if (state.step === 'comune') return { ...state, found: value };
  if (state.step === 'opening') return { ...state, catalogue: value };
  return state.step === 'time' ? withTimeRead(state, read, value) : state;
}

function withTimeRead(state: Timing, read: ReadName, value: Unready): Timing {
  if (read === 'days') return { ...state, days: value };
  if (read === 'more') return { ...state, more: value };
  if (read === 'month') return state.month ? { ...state, month: { ...state.month, days: value } } : state;
  return { ...state, open: { ...state.open, [dateOf(read)]: value } };
}

function effectOf(state: BookingState, read: ReadName): readonly BookingEffect[] {
  if (state.step === 'comune') return [{ type: 'find-comuni', query: state.query }];
  if (state.step === 'opening') return [{ type: 'open-comune', istat: state.istat }];
  return state.step === 'time' ? timeEffectOf(state, read) : [];
}

function timeEffectOf(state: Timing, read: ReadName): readonly BookingEffect[] {
  const { days, month } = state;
  if (read === 'days') return [loadDays(state, 'first')];
  if (read.startsWith('slots ')) return [loadSlots(state, dateOf(read))];
  if (days.kind !== 'ready') return [];
  if (read === 'more' && days.value.next !== undefined)
    return [loadDays(state, 'more', { from: days.value.next })];
  if (read === 'month' && month !== undefined)
    return [loadDays(state, 'month', monthRange(month.month, days.value.today))];
  return [];
}
