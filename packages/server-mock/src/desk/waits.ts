import type { Competence } from '@pue/client/contract';
import type { Line } from './agenda.ts';
import type { Visit } from './desk.ts';
import { addDays, daysBetween, instantText, toRome } from './rome-time.ts';
import { freeIn } from './slots.ts';

/** Enough for the middle one of them to say more than the first does, and for a few days to be enough. */
const NEXT_PEOPLE = 25;

/** When the next one can come, and how long the middle one of the next people waits, each taking the soonest time. */
export function waitAt(visit: Visit, line: Line): Pick<Competence, 'first_available' | 'median_wait_days'> {
  const starts = nextStarts(visit, line);
  const [first] = starts;
  const middle = starts[Math.floor((starts.length - 1) / 2)];
  if (first === undefined || middle === undefined) return {};
  const days = daysBetween(toRome(visit.now).date, toRome(middle).date);
  return { first_available: instantText(first), median_wait_days: days };
}

function nextStarts(visit: Visit, line: Line): readonly number[] {
  const today = toRome(visit.now).date;
  const last = addDays(today, visit.desk.rules.horizonDays);
  const free = freeIn(visit, line, today, last);
  const starts: number[] = [];
  for (let date = today; date <= last && starts.length < NEXT_PEOPLE; date = addDays(date, 1))
    starts.push(...free(date).map(({ start }) => start));
  return starts.slice(0, NEXT_PEOPLE);
}
