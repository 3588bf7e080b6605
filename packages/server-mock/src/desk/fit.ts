import type { MissingParty, Need } from '@pue/client/contract';
import type { ComuneRecord } from '../directory/comune-record.ts';
import { regionOfProvince } from '../directory/regions.ts';
import type { Directory, OfficeRecord } from './directory.ts';
import { hashed } from './hash.ts';
import type { Outcome } from './outcome.ts';
import { done, invalid } from './outcome.ts';
import { toRome, weekday } from './rome-time.ts';
import type { BookingRecord } from './store.ts';

type Party = Exclude<MissingParty['party'], 'unknown'>;
type Weekdays = readonly number[];

/** What a time has to fit: needs, the desk of the Comune where one goes, and how many come one after the other. */
export interface Fit {
  readonly needs: readonly Need[];
  readonly comune: ComuneRecord | undefined;
  readonly run: number;
}

/** What is asked of a time, as it is written. */
export interface AskedFit {
  readonly needs?: readonly Need[] | undefined;
  readonly istat?: string | undefined;
  readonly run?: number | undefined;
}

export const ANY_FIT: Fit = { needs: [], comune: undefined, run: 1 };

const EVERY_DAY: Weekdays = [1, 2, 3, 4, 5, 6, 7];
const WORKDAYS: Weekdays = [1, 2, 3, 4, 5];
const INTERPRETER_DAYS: readonly Weekdays[] = [
  [1, 3],
  [2, 4],
  [3, 5],
  [1, 4],
  [2, 5],
];

/** Whether a desk fits is known of a Comune alone: without one nobody can say that a wheelchair gets in. */
export function readFit(
  directory: Directory,
  { needs = [], istat, run = 1 }: AskedFit,
  pointer: string,
): Outcome<Fit> {
  const comune = istat === undefined ? undefined : directory.comune(istat);
  if (istat !== undefined && comune === undefined) return invalid(pointer, 'unknown');
  if (comune === undefined && needs.includes('wheelchair')) return invalid(pointer, 'missing');
  return done({ needs, comune, run });
}

/** The needs that a time on this day does not meet. */
export function unmetNeeds(
  office: OfficeRecord,
  date: string,
  { needs, comune }: Omit<Fit, 'run'>,
): readonly Need[] {
  const day = weekday(date);
  return needs.filter((need) => !weekdaysOf(partyOf(need), office, comune).includes(day));
}

/** Whether what a booking needs is there at another time of its office. */
export function meetsNeeds(
  directory: Directory,
  { needs, istat, officeId }: Pick<BookingRecord, 'needs' | 'istat' | 'officeId'>,
  start: number,
): boolean {
  const office = directory.office(officeId);
  const fit = { needs, comune: directory.comune(istat) };
  return office !== undefined && unmetNeeds(office, toRome(start).date, fit).length === 0;
}

/** Who of those that are needed is not there every working day, and when they are. */
export function missingParties(office: OfficeRecord, { needs, comune }: Fit): MissingParty[] {
  return [...new Set(needs)].flatMap((need) => {
    const party = partyOf(need);
    const weekdays = weekdaysOf(party, office, comune);
    return WORKDAYS.every((day) => weekdays.includes(day)) ? [] : [{ party, weekdays: [...weekdays] }];
  });
}

/** One desk in five is in an old town hall with steps at its door. */
export function hasSteps({ istat }: ComuneRecord): boolean {
  return hashed(`steps ${istat}`, 5) === 0;
}

function partyOf(need: Need): Party {
  return need === 'wheelchair' ? 'desk' : need;
}

/**
 * Sign-language interpreters work two days a week for a whole region, or for a pole; somebody who writes captions
 * is at each office on all working days but one; interpreters of other languages come to two offices in three.
 */
function weekdaysOf(party: Party, office: OfficeRecord, comune: ComuneRecord | undefined): Weekdays {
  switch (party) {
    case 'desk':
      return comune !== undefined && hasSteps(comune) ? [] : EVERY_DAY;
    case 'sign-language':
      return interpreterDays(
        `signs ${office.kind === 'office' ? regionOfProvince(office.province) : office.id}`,
      );
    case 'captions':
      return WORKDAYS.filter((day) => day !== hashed(`captions ${office.id}`, 5) + 1);
    case 'interpreter':
      return hashed(`languages ${office.id}`, 3) === 0 ? [] : interpreterDays(`languages ${office.id}`);
  }
}

function interpreterDays(key: string): Weekdays {
  return INTERPRETER_DAYS[hashed(key, INTERPRETER_DAYS.length)] ?? [];
}
