import type { OfferChannel } from '@pue/client/contract';
import type { ComuneRecord } from '../directory/comune-record.ts';
import { localTraits } from '../directory/local-traits.ts';
import { isLocalHoliday, isNationalHoliday } from './calendar.ts';
import { addDays, fromRome, toRome, weekday } from './rome-time.ts';
import type { Rules } from './rules.ts';
import { ANSWER_MINUTES, LEAST_ANSWER_MINUTES } from './rules.ts';

const MINUTE = 60_000;
const DAY_END = 24 * 60;

interface Hours {
  readonly from: number;
  readonly to: number;
}

/** Nobody is asked to read messages at night. */
const WAKING: Hours = { from: 8 * 60, to: 20 * 60 };
/** As the directory's texts have it: Monday to Friday, one half-day. */
const TOWN_HALL: Hours = { from: 8 * 60 + 30, to: 12 * 60 + 30 };

/** Who has to answer, how, and where. */
export interface Asking {
  readonly channel: OfferChannel;
  readonly comune: ComuneRecord;
  readonly rules: Rules;
}

/**
 * Until when an offer that is made now can be answered. Messages: two hours, of those in which people are awake. A
 * call: the end of the next half-day in which the town hall is open. Never later than `last`, when the slot can
 * no longer be booked; undefined where that leaves less than half an hour.
 */
export function answerBy(asking: Asking, now: number, last: number): number | undefined {
  let answered = 0;
  for (let date = toRome(now).date; fromRome(date, 0) < last; date = addDays(date, 1)) {
    const hours = answerHours(asking, date);
    if (hours === undefined) continue;
    const from = Math.max(now, fromRome(date, hours.from));
    const to = Math.min(last, fromRome(date, hours.to));
    if (to <= from) continue;
    if (asking.channel === 'phone-call') {
      if (to - from >= LEAST_ANSWER_MINUTES * MINUTE) return to;
      continue;
    }
    const missing = ANSWER_MINUTES * MINUTE - answered;
    if (to - from >= missing) return from + missing;
    answered += to - from;
  }
  const enough = asking.channel !== 'phone-call' && answered >= LEAST_ANSWER_MINUTES * MINUTE;
  return enough ? last : undefined;
}

function answerHours({ channel, comune, rules }: Asking, date: string): Hours | undefined {
  // At a demonstration somebody is always there.
  if (rules.alwaysOpenMinutes > 0) return { from: 0, to: DAY_END };
  if (channel !== 'phone-call') return WAKING;
  const closed =
    weekday(date) > 5 || isNationalHoliday(date) || isLocalHoliday(date, localTraits(comune.istat).holiday);
  return closed ? undefined : TOWN_HALL;
}
