import type { Language } from '@pue/client/contract';

/** `lunedì`, of 1 to 7; the first of January 2024 was a Monday. */
export function weekdayName(day: number, lang: Language): string {
  const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2024, 0, day));
}
