import type { Availability, AvailableDay, Need } from '@pue/client/contract';
import type { AgendaSlot, Line } from './agenda.ts';
import { findLine } from './agenda.ts';
import type { Visit } from './desk.ts';
import type { Fit } from './fit.ts';
import { missingParties, readFit } from './fit.ts';
import type { Outcome } from './outcome.ts';
import { done, invalid, refused } from './outcome.ts';
import { addDays, daysBetween, fromRome, instantText, toRome } from './rome-time.ts';
import { daysFrom, firstFree, freeIn, oneForEachTime, slotView } from './slots.ts';

const NOON = 12 * 60;
const VALID_MS = 60_000;
/** 31 days, both ends included. */
const LONGEST_SPAN = 30;

export interface AgendaRequest {
  readonly service: string;
  readonly office: string;
  /** Names with commas between them. */
  readonly needs?: string | undefined;
  readonly comune?: string | undefined;
  readonly run?: number | undefined;
}

export interface AvailabilityRequest extends AgendaRequest {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** How much is free on each day of a period. A day that says "free" has a slot for everyone that it counts. */
export function availabilityOf(visit: Visit, request: AvailabilityRequest): Outcome<Availability> {
  const asked = readAgenda(visit, request);
  if (!asked.ok) return asked;
  const { line, fit } = asked.value;
  const from = request.from ?? toRome(visit.now).date;
  const to = request.to ?? addDays(from, LONGEST_SPAN);
  const span = daysBetween(from, to);
  if (span < 0) return invalid('/to', 'before-from');
  if (span > LONGEST_SPAN) return invalid('/to', 'too-far');
  const dates = daysFrom(from, to, 1);
  const free = freeIn(visit, line, from, to, fit);
  const times = dates.map((date) => oneForEachTime(free(date)));
  const first = times.find(({ length }) => length > 0);
  const unfit = first === undefined && firstFree(visit, line, dates) !== undefined;
  return done({
    days: dates.map((date, index) => availableDay(date, times[index] ?? [])),
    slots: (first ?? []).map(slotView),
    ...around(visit, asked.value, from, to),
    missing: unfit ? missingParties(line.office, fit) : [],
    valid_until: instantText(validUntil(visit.now)),
    server_time: instantText(visit.now),
  });
}

/** The free times of a day, each once however many officers have it free. */
export function slotsOf(
  visit: Visit,
  request: AgendaRequest & { readonly date: string },
): Outcome<{ items: ReturnType<typeof slotView>[] }> {
  const asked = readAgenda(visit, request);
  if (!asked.ok) return asked;
  const { line, fit } = asked.value;
  const free = freeIn(visit, line, request.date, request.date, fit)(request.date);
  return done({ items: oneForEachTime(free).map(slotView) });
}

interface Asked {
  readonly line: Line;
  readonly fit: Fit;
}

function readAgenda({ desk }: Visit, { office, service, needs, comune, run }: AgendaRequest): Outcome<Asked> {
  const line = findLine(desk.directory, office, service);
  if (line === undefined) return refused('not-found');
  // The contract has checked the names.
  const named = needs?.split(',') as readonly Need[] | undefined;
  const fit = readFit(desk.directory, { needs: named, istat: comune, run }, '/comune');
  return fit.ok ? done({ line, fit: fit.value }) : fit;
}

/** A minute, but never beyond midnight in Rome. */
function validUntil(now: number): number {
  return Math.min(now + VALID_MS, fromRome(addDays(toRome(now).date, 1), 0));
}

/** The nearest days with room before and after the period. */
function around(
  visit: Visit,
  { line, fit }: Asked,
  from: string,
  to: string,
): Pick<Availability, 'previous_bookable' | 'next_bookable'> {
  const today = toRome(visit.now).date;
  const last = addDays(today, visit.desk.rules.horizonDays);
  const dayBefore = addDays(from, -1) < last ? addDays(from, -1) : last;
  const dayAfter = addDays(to, 1) > today ? addDays(to, 1) : today;
  const previous = firstFree(visit, line, daysFrom(dayBefore, today, -1), fit);
  const next = firstFree(visit, line, daysFrom(dayAfter, last, 1), fit);
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
