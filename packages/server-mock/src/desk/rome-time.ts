/**
 * Wall time in Italy and instants. Offsets come from the platform's zone data (`Intl`), never from a table here.
 * An instant is milliseconds since the epoch; a calendar day is `YYYY-MM-DD`; a time of day is minutes from
 * midnight as clocks show it.
 */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const OFFSETS_IN_USE = [120, 60] as const;
const KEPT = 5_000;
const FIRST_DAY = Date.parse('0000-01-01T00:00:00Z');
const LAST_DAY = Date.parse('9999-12-31T00:00:00Z');

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Rome',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

const offsets = new Map<number, number>();

/** Minutes that Italian clocks are ahead of UTC. It changes on a full hour of UTC, so an hour is the unit kept. */
export function romeOffset(instant: number): number {
  const hour = Math.floor(instant / HOUR);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  if (offsets.size >= KEPT) offsets.clear();
  const offset = measureOffset(hour * HOUR);
  offsets.set(hour, offset);
  return offset;
}

function measureOffset(instant: number): number {
  const part = new Map(wallClock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(
    part.get('year') ?? 0,
    (part.get('month') ?? 1) - 1,
    part.get('day'),
    part.get('hour'),
    part.get('minute'),
  );
  return Math.round((wall - instant) / MINUTE);
}

/** The day and the time of day that clocks in Italy show. */
export function toRome(instant: number): { readonly date: string; readonly minutes: number } {
  const wall = instant + romeOffset(instant) * MINUTE;
  return { date: new Date(wall).toISOString().slice(0, 10), minutes: Math.floor((wall % DAY) / MINUTE) };
}

/**
 * The instant at which clocks show this. Of the two on an autumn night, the first; a time that a spring night
 * leaves out counts on from the hour before it.
 */
export function fromRome(date: string, minutes: number): number {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE;
  const fitting = OFFSETS_IN_USE.find((offset) => romeOffset(wall - offset * MINUTE) === offset);
  return wall - (fitting ?? 60) * MINUTE;
}

/** RFC 3339 with Rome's offset: `2026-11-24T09:20:00+01:00`. */
export function instantText(instant: number): string {
  const offset = romeOffset(instant);
  const wall = new Date(instant + offset * MINUTE).toISOString().slice(0, 19);
  return `${wall}+${String(offset / 60).padStart(2, '0')}:00`;
}

/** A day of four digits (RFC 3339): beyond the last one there is no other, nor before the first. */
export function addDays(date: string, days: number): string {
  const wanted = Date.parse(`${date}T00:00:00Z`) + days * DAY;
  return new Date(Math.min(Math.max(wanted, FIRST_DAY), LAST_DAY)).toISOString().slice(0, 10);
}

/** Whole days from one calendar day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}
