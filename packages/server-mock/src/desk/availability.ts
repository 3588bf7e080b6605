import type { Availability, AvailableDay } from '@pue/client/contract';
import type { AgendaSlot, Line } from './agenda.ts';
import { findLine } from './agenda.ts';
import type { Visit } from './desk.ts';
import type { Outcome } from './outcome.ts';
import { done, invalid, refused } from './outcome.ts';
import { addDays, daysBetween, instantText, toRome } from './rome-time.ts';
import { daysFrom, firstFree, freeIn, oneForEachTime, slotView } from './slots.ts';

const NOON = 12 * 60;
const VALID_MS = 60_000;
/** 31 days, both ends included. */
const LONGEST_SPAN = 30;

export interface AvailabilityRequest {
  readonly service: string;
  readonly office: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly run?: number | undefined;
}

/** How much is free on each day of a period. A day that says "free" has a slot for everyone that it counts. */
export function availabilityOf(visit: Visit, request: AvailabilityRequest): Outcome<Availability> {
  const line = findLine(visit.desk.directory, request.office, request.service);
  if (line === undefined) return refused('not-found');
  const from = request.from ?? toRome(visit.now).date;
  const to = request.to ?? addDays(from, LONGEST_SPAN);
  const span = daysBetween(from, to);
  if (span < 0) return invalid('/to', 'before-from');
  if (span > LONGEST_SPAN) return invalid('/to', 'too-far');
  const free = freeIn(visit, line, from, to, request.run);
  return done({
    days: daysFrom(from, to, 1).map((date) => availableDay(date, oneForEachTime(free(date)))),
    ...around(visit, line, from, to, request.run),
    valid_until: instantText(visit.now + VALID_MS),
    server_time: instantText(visit.now),
  });
}

/** The free times of a day, each once however many officers have it free. */
export function slotsOf(
  visit: Visit,
  request: Pick<AvailabilityRequest, 'service' | 'office' | 'run'> & { readonly date: string },
): Outcome<{ items: ReturnType<typeof slotView>[] }> {
  const line = findLine(visit.desk.directory, request.office, request.service);
  if (line === undefined) return refused('not-found');
  const free = freeIn(visit, line, request.date, request.date, request.run)(request.date);
  return done({ items: oneForEachTime(free).map(slotView) });
}

/** The nearest days with room before and after the period. */
function around(
  visit: Visit,
  line: Line,
  from: string,
  to: string,
  run: number | undefined,
): Pick<Availability, 'previous_bookable' | 'next_bookable'> {
  const today = toRome(visit.now).date;
  const last = addDays(today, visit.desk.rules.horizonDays);
  const dayBefore = addDays(from, -1) < last ? addDays(from, -1) : last;
  const dayAfter = addDays(to, 1) > today ? addDays(to, 1) : today;
  const previous = firstFree(visit, line, daysFrom(dayBefore, today, -1), run);
  const next = firstFree(visit, line, daysFrom(dayAfter, last, 1), run);
  return {
    ...(previous === undefined ? {} : { previous_bookable: previous }),
    ...(next === undefined ? {} : { next_bookable: next }),
  };
}

function availableDay(date: string, free: readonly AgendaSlot[]): AvailableDay {
  const morning = free.filter(({ start }) => toRome(start).minutes < NOON).length;
  const [first] = free;
  return {
    date,
    free: free.length,
    morning,
    afternoon: free.length - morning,
    ...(first === undefined ? {} : { first_start: instantText(first.start) }),
  };
}
