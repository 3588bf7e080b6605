import type { Surroundings } from './booking.surroundings.ts';

/** Where the identifiers of bookings on their way wait for a page that is loaded anew (decision 0016). */
export const TRACES = 'pue-booking';

/** What is stored, or nothing where the browser lends no storage or has been told not to. */
export function readTraces({ storage }: Surroundings): string | null {
  try {
    return storage?.()?.getItem(TRACES) ?? null;
  } catch {
    return null;
  }
}
