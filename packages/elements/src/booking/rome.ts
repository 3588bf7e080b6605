const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Rome',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** The calendar day of an instant in Rome: `2026-11-24`. */
export function dateInRome(instant: string): string {
  const found = partsOf(instant);
  return `${found.get('year')}-${found.get('month')}-${found.get('day')}`;
}

/** The hour of an instant in Rome, 0 to 23. */
export function hourInRome(instant: string): number {
  return Number(partsOf(instant).get('hour'));
}

function partsOf(instant: string): ReadonlyMap<string, string> {
  return new Map(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
}
