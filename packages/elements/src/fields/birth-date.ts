import type { PersonDraft, PersonFault } from './person-draft.ts';

type Typed = Pick<PersonDraft, 'birthDay' | 'birthMonth' | 'birthYear'>;
type Part = keyof Typed;

/** A calendar day, none, or what is wrong with which part. */
export type BirthDate =
  | { readonly ok: true; readonly date: string | undefined }
  | { readonly ok: false; readonly faults: readonly PersonFault[] };

const FIRST_YEAR = 1900;
const PARTS = ['birthDay', 'birthMonth', 'birthYear'] as const;

/** Reads the three fields; all may stay empty. */
export function readBirthDate(typed: Typed): BirthDate {
  if (PARTS.every((part) => typed[part].trim() === '')) return { ok: true, date: undefined };
  const misshapen = PARTS.flatMap((part) => shapeFault(part, typed[part].trim()));
  if (misshapen.length > 0) return { ok: false, faults: misshapen };
  const [day, month, year] = [Number(typed.birthDay), Number(typed.birthMonth), Number(typed.birthYear)];
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1)
    return { ok: false, faults: [{ field: 'birthDay', code: 'no-such-day' }] };
  return { ok: true, date: time.toISOString().slice(0, 10) };
}

/** `today` is the server's day in Rome, `2026-11-24`. */
export function birthDateFaults(typed: Typed, today: string): readonly PersonFault[] {
  const birth = readBirthDate(typed);
  if (!birth.ok) return birth.faults;
  const { date } = birth;
  return date === undefined || date <= today ? [] : [{ field: partInFuture(date, today), code: 'in-future' }];
}

function shapeFault(part: Part, typed: string): readonly PersonFault[] {
  if (typed === '') return [{ field: part, code: 'missing' }];
  return isWellShaped(part, typed) ? [] : [{ field: part, code: 'wrong-shape' }];
}

function isWellShaped(part: Part, typed: string): boolean {
  const number = Number(typed);
  switch (part) {
    case 'birthDay':
      return /^[0-9]{1,2}$/.test(typed) && number >= 1 && number <= 31;
    case 'birthMonth':
      return /^[0-9]{1,2}$/.test(typed) && number >= 1 && number <= 12;
    case 'birthYear':
      return /^[0-9]{4}$/.test(typed) && number >= FIRST_YEAR;
  }
}

/** The part that one has to look at: the first, from the year on, that is too late. */
function partInFuture(date: string, today: string): Part {
  if (date.slice(0, 4) > today.slice(0, 4)) return 'birthYear';
  return date.slice(0, 7) > today.slice(0, 7) ? 'birthMonth' : 'birthDay';
}
