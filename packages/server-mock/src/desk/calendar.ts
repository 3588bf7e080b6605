import { addDays } from './rome-time.ts';

/** The day of a Comune's own holiday: a day of the year, or the Monday after Pentecost. */
export type LocalHoliday = `${number}-${number}` | 'pentecost-monday';

/** National holidays on fixed days: Law 260/1949 and those after it. */
const FIXED = ['01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26'];
/** Saint Francis is a national holiday again from 2026 (Law 151/2025). */
const SAINT_FRANCIS = { day: '10-04', from: 2026 };

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, "Astronomical Algorithms", 8). */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const ordinal = epact + sunday - 7 * late + 114;
  return `${year}-${twoDigits(Math.floor(ordinal / 31))}-${twoDigits((ordinal % 31) + 1)}`;
}

/** Whether nobody works that day in the whole country, Sundays apart. */
export function isNationalHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const day = date.slice(5);
  return (
    FIXED.includes(day) ||
    (day === SAINT_FRANCIS.day && year >= SAINT_FRANCIS.from) ||
    date === easterSunday(year) ||
    date === addDays(easterSunday(year), 1)
  );
}

/** The local holiday's date in a year. */
export function localHolidayIn(year: number, holiday: LocalHoliday): string {
  return holiday === 'pentecost-monday' ? addDays(easterSunday(year), 50) : `${year}-${holiday}`;
}

export function isLocalHoliday(date: string, holiday: LocalHoliday | undefined): boolean {
  return holiday !== undefined && localHolidayIn(Number(date.slice(0, 4)), holiday) === date;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
