/** Calendar days as the contract writes them, `2026-11-24`: no time, no zone. */

/** From the first day of a month, or from today where that is later, to its last day. */
export function monthRange(month: string, today: string): { readonly from: string; readonly to: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const first = `${month}-01`;
  // Day 0 of the month after is the last one of this month.
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { from: first > today ? first : today, to: last };
}

export function monthOf(date: string): string {
  return date.slice(0, 7);
}
