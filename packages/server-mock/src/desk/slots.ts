import type { Slot } from '@pue/client/contract';
import type { AgendaSlot, Line } from './agenda.ts';
import { findLine } from './agenda.ts';
import type { Visit } from './desk.ts';
import type { Fit } from './fit.ts';
import { ANY_FIT, unmetNeeds } from './fit.ts';
import { addDays, daysBetween, fromRome, instantText, toRome } from './rome-time.ts';
import { startsOfRuns } from './runs.ts';

const ALTERNATIVES = 3;
/** How far from the wanted day alternatives are looked for. */
const NEAR_DAYS = 14;

/** Free slots of any day in a period that fit: the agenda's, less what is held or booked; with a run, where one starts. */
export function freeIn(
  visit: Visit,
  line: Line,
  from: string,
  to: string,
  fit: Fit = ANY_FIT,
): (date: string) => readonly AgendaSlot[] {
  const { tables, desk, now } = visit;
  tables.claims.expire(now);
  const end = fromRome(addDays(to, 1), 0);
  const taken = tables.claims.taken(line.office.id, line.service.id, fromRome(from, 0), end);
  return (date) => {
    if (unmetNeeds(line.office, date, fit).length > 0) return [];
    const free = desk.agenda.day(line, date, now).filter((slot) => !taken.has(slot.id));
    return startsOfRuns(free, fit.run);
  };
}

/** The first of these days, in their order, with a free slot that fits. */
export function firstFree(
  visit: Visit,
  line: Line,
  dates: readonly string[],
  fit: Fit = ANY_FIT,
): string | undefined {
  const [first, last = first] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const free = first < last ? freeIn(visit, line, first, last, fit) : freeIn(visit, line, last, first, fit);
  return dates.find((date) => free(date).length > 0);
}

/** First day with room at an office, whatever the service. */
export function firstDayOf(visit: Visit, officeId: string): string | undefined {
  const { directory } = visit.desk;
  const today = toRome(visit.now).date;
  const dates = daysFrom(today, addDays(today, NEAR_DAYS), 1);
  const lines = directory.services.flatMap((service) => findLine(directory, officeId, service.id) ?? []);
  const firstDays = lines.flatMap((line) => firstFree(visit, line, dates) ?? []);
  return firstDays.sort((a, b) => (a < b ? -1 : 1))[0];
}

/** Up to three free times that fit, nearest to the one that was wanted, in the order of time. */
export function alternatives(visit: Visit, wanted: AgendaSlot, fit: Fit): Slot[] {
  const line = findLine(visit.desk.directory, wanted.officeId, wanted.serviceId);
  if (line === undefined) return [];
  const { date } = toRome(wanted.start);
  const free = freeIn(visit, line, addDays(date, -NEAR_DAYS), addDays(date, NEAR_DAYS), fit);
  const found: AgendaSlot[] = [];
  for (let away = 0; away <= NEAR_DAYS && oneForEachTime(found).length < ALTERNATIVES; away += 1) {
    const days = away === 0 ? [date] : [addDays(date, away), addDays(date, -away)];
    found.push(...days.flatMap(free));
  }
  return nearest(found, wanted.start).map(slotView);
}

/** One for each time: another officer at the same time is no other choice. */
export function oneForEachTime(slots: readonly AgendaSlot[]): readonly AgendaSlot[] {
  const times = new Map<number, AgendaSlot>();
  for (const slot of slots) if (!times.has(slot.start)) times.set(slot.start, slot);
  return [...times.values()];
}

function nearest(slots: readonly AgendaSlot[], wanted: number): readonly AgendaSlot[] {
  const distance = (slot: AgendaSlot) => Math.abs(slot.start - wanted);
  return [...oneForEachTime(slots)]
    .sort((a, b) => distance(a) - distance(b) || a.start - b.start)
    .slice(0, ALTERNATIVES)
    .sort((a, b) => a.start - b.start);
}

export function slotView({
  id,
  start,
  end,
}: {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}): Slot {
  return { id, start: instantText(start), end: instantText(end) };
}

/** Days from one to another, forwards or backwards; none when it lies the other way. */
export function daysFrom(from: string, to: string, step: 1 | -1): readonly string[] {
  const length = daysBetween(from, to) * step + 1;
  return Array.from({ length: Math.max(0, length) }, (_, index) => addDays(from, index * step));
}
