import type { Language } from '@pue/client/contract';

/** Appointments are in Italy: their times are shown in Rome's, whatever the zone of the device. */
const ZONE = 'Europe/Rome';

const TAGS: Readonly<Record<Language, string>> = {
  it: 'it-IT',
  de: 'de-IT',
  fr: 'fr-FR',
  sl: 'sl-SI',
  en: 'en-GB',
};

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(lang: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${name}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(TAGS[lang], options);
  formatters.set(key, known);
  return known;
}

/** `martedì 24 novembre 2026`, of an instant. */
export function longDate(instant: string, lang: Language): string {
  return format(lang, 'date', { dateStyle: 'full', timeZone: ZONE }).format(new Date(instant));
}

/** `martedì 24 novembre`, of a calendar day (`2026-11-24`). */
export function dayName(date: string, lang: Language): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return format(lang, 'day', options).format(new Date(`${date}T00:00:00Z`));
}

/** `24 novembre 1952`, of a calendar day. */
export function calendarDay(date: string, lang: Language): string {
  return format(lang, 'calendar day', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** `9:20`, of an instant. */
export function timeOfDay(instant: string, lang: Language): string {
  return format(lang, 'time', { hour: 'numeric', minute: '2-digit', timeZone: ZONE }).format(
    new Date(instant),
  );
}

/** `10:42:07`, of milliseconds since 1970. */
export function timeToTheSecond(at: number, lang: Language): string {
  return format(lang, 'second', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZone: ZONE,
  }).format(at);
}

/** `a, b e c`. */
export function list(items: readonly string[], lang: Language): string {
  return new Intl.ListFormat(TAGS[lang], { type: 'conjunction' }).format(items);
}
