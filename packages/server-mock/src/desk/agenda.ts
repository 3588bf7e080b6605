import { isLocalHoliday, isNationalHoliday } from './calendar.ts';
import type { Directory, OfficeRecord } from './directory.ts';
import { hashed } from './hash.ts';
import { addDays, fromRome, toRome, weekday } from './rome-time.ts';
import type { Rules } from './rules.ts';

const MINUTE = 60_000;
const DAYS_KEPT = 4_000;
/** All times of a line are whole appointments away from here, so that two of the same officer never overlap. */
const OPENING = 8 * 60 + 30;

/** A time of one officer. Officers of a line see people about one service, so times of two lines never clash. */
export interface AgendaSlot {
  readonly id: string;
  readonly officeId: string;
  readonly serviceId: string;
  readonly start: number;
  readonly end: number;
}

/** A service at an office. */
export interface Line {
  readonly office: OfficeRecord;
  readonly service: { readonly id: string; readonly durationMinutes: number };
}

/** Computed, never stored: the same line and day give the same slots. */
export interface Agenda {
  /** What can be booked at `now`, taken in this system or not, in the order of time. */
  day(line: Line, date: string, now: number): readonly AgendaSlot[];
  /** The slot with this id, if there is one that can be booked at `now`. */
  bookable(id: string, now: number): AgendaSlot | undefined;
  /** The slot with this id, past or future, if its id is one that this agenda gives. */
  slot(id: string): AgendaSlot | undefined;
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

export function createAgenda(directory: Directory, rules: Rules): Agenda {
  const kept = new Map<string, readonly AgendaSlot[]>();

  const officeDay = (line: Line, date: string): readonly AgendaSlot[] => {
    const key = `${lineKey(line)} ${date}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= DAYS_KEPT) kept.clear();
    const slots = officeHours(line.office, date).flatMap((open) => slotsIn(line, open));
    const left = slots.filter(({ id }) => hashed(id, 1000) >= rules.takenElsewhere * 1000);
    kept.set(key, left);
    return left;
  };

  const extraSlots = (line: Line, date: string, now: number): readonly AgendaSlot[] => {
    if (rules.alwaysOpenMinutes === 0) return [];
    const until = now + rules.alwaysOpenMinutes * MINUTE;
    const opening = fromRome(date, OPENING);
    const length = line.service.durationMinutes * MINUTE;
    const from = Math.max(now, fromRome(date, 0));
    const first = opening + Math.ceil((from - opening) / length) * length;
    return slotsIn(line, { from: first, to: Math.min(until, fromRome(addDays(date, 1), 0)) });
  };

  const day = (line: Line, date: string, now: number): readonly AgendaSlot[] => {
    const today = toRome(now).date;
    if (date < today || date > addDays(today, rules.horizonDays)) return [];
    const earliest = now + rules.leadMinutes * MINUTE;
    const all = new Map(
      [...officeDay(line, date), ...extraSlots(line, date, now)].map((slot) => [slot.id, slot]),
    );
    return [...all.values()]
      .filter(({ start }) => start >= earliest)
      .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  };

  const slot = (id: string): AgendaSlot | undefined => readSlotId(directory, id);

  const bookable = (id: string, now: number): AgendaSlot | undefined => {
    const found = slot(id);
    const line = found === undefined ? undefined : findLine(directory, found.officeId, found.serviceId);
    if (found === undefined || line === undefined) return undefined;
    return day(line, toRome(found.start).date, now).find((it) => it.id === id);
  };

  return { day, bookable, slot };
}

export function findLine(directory: Directory, officeId: string, serviceId: string): Line | undefined {
  const office = directory.office(officeId);
  const service = directory.service(serviceId);
  if (office === undefined || service === undefined) return undefined;
  const right = service.servers.includes(office.kind === 'office' ? 'office' : office.id);
  return right ? { office, service } : undefined;
}

export function lineKey(line: Line): string {
  return `${line.office.id}~${line.service.id}`;
}

/** Mornings from Monday to Friday, and the afternoon of Tuesday or of Thursday. */
function officeHours(office: OfficeRecord, date: string): readonly Interval[] {
  const day = weekday(date);
  const local = office.kind === 'office' ? office.holiday : undefined;
  if (day > 5 || isNationalHoliday(date) || isLocalHoliday(date, local)) return [];
  const hours = (from: number, to: number) => ({ from: fromRome(date, from), to: fromRome(date, to) });
  const morning = hours(OPENING, 12 * 60 + 30);
  const afternoonDay = hashed(office.id, 2) === 0 ? 2 : 4;
  return day === afternoonDay ? [morning, hours(14 * 60 + 30, 17 * 60)] : [morning];
}

function slotsIn(line: Line, { from, to }: Interval): readonly AgendaSlot[] {
  const length = line.service.durationMinutes * MINUTE;
  const slots: AgendaSlot[] = [];
  for (let start = from; start + length <= to; start += length) {
    for (let seat = 1; seat <= seats(line); seat += 1) slots.push(makeSlot(line, start, seat));
  }
  return slots;
}

/** How many officers see people about this at the same time. */
export function seats(line: Line): number {
  return 1 + hashed(lineKey(line), 3);
}

function makeSlot(line: Line, start: number, seat: number): AgendaSlot {
  return {
    id: `${line.office.id}~${line.service.id}~${(start / MINUTE).toString(36)}~${seat}`,
    officeId: line.office.id,
    serviceId: line.service.id,
    start,
    end: start + line.service.durationMinutes * MINUTE,
  };
}

function readSlotId(directory: Directory, id: string): AgendaSlot | undefined {
  const [officeId = '', serviceId = '', minutes = '', seat = ''] = id.split('~');
  const line = findLine(directory, officeId, serviceId);
  if (line === undefined || !/^[0-9a-z]{1,8}$/.test(minutes) || !/^[1-3]$/.test(seat)) return undefined;
  const slot = makeSlot(line, Number.parseInt(minutes, 36) * MINUTE, Number(seat));
  return slot.id === id ? slot : undefined;
}
