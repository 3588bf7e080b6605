/**
 * Italian tax code ("codice fiscale"), Ministerial Decree of 23 December 1976 and later acts.
 * A code has 16 characters, with letters in place of digits where two people would share one ("omocodia"),
 * or, while provisional, 11 digits.
 */

const PERSONAL =
  /^[A-Z]{6}([0-9LMNPQRSTUV]{2})([ABCDEHLMPRST])([0-9LMNPQRSTUV]{2})[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$/;
const PROVISIONAL = /^[0-9]{11}$/;
const ODD_VALUES = 'BAKPLCQDREVOSFTGUHMINJWZYX';
/** The letter of each month, January first. */
const MONTHS = 'ABCDEHLMPRST';
/** What stands for the digits from 0 to 9 where two people would share a code. */
const OMOCODIA = 'LMNPQRSTUV';
const CENTURIES = [1900, 2000] as const;

/** When somebody was born, and as what, as far as the code tells. */
export interface TaxCodeBirth {
  /** The code has two figures for the year: a day in each century that has it, the earlier one first. */
  readonly dates: readonly string[];
  readonly sex: 'female' | 'male';
}

/**
 * What people type or paste, made into what is sent: capital letters; no spaces, dashes, dots or marks that one
 * cannot see, and no "C.F.:" before it.
 */
export function normalizeTaxCode(typed: string): string {
  return typed
    .replace(/[\s\p{Pd}\p{Cf}./_]+/gu, '')
    .toUpperCase()
    .replace(/^[A-Z]+:/, '');
}

/** Whether the shape, the day and the check character of a normalized tax code are right. */
export function isTaxCode(code: string): boolean {
  return PERSONAL.test(code)
    ? checkLetter(code) === code[15] && taxCodeBirth(code) !== undefined
    : PROVISIONAL.test(code) && checkDigit(code) === code[10];
}

/** What the code tells of the birth; a provisional one tells nothing, and some days were never. */
export function taxCodeBirth(code: string): TaxCodeBirth | undefined {
  const [, year, month, day] = PERSONAL.exec(code) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  // Forty more for women (article 2 of the decree).
  const figure = figuresOf(day);
  const sex = figure > 40 ? 'female' : 'male';
  const dates = CENTURIES.map((century) =>
    dateOf(century + figuresOf(year), MONTHS.indexOf(month) + 1, sex === 'female' ? figure - 40 : figure),
  ).filter((date) => date !== undefined);
  return dates.length === 0 ? undefined : { dates, sex };
}

function figuresOf(letters: string): number {
  return Number(letters.replace(/[A-Z]/g, (letter) => String(OMOCODIA.indexOf(letter))));
}

function dateOf(year: number, month: number, day: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  return day > 0 && time.getUTCMonth() === month - 1 ? time.toISOString().slice(0, 10) : undefined;
}

/** For screens and answers: the first six letters and the last one stay. */
export function maskTaxCode(code: string): string {
  return code.slice(0, 6) + '*'.repeat(Math.max(0, code.length - 7)) + code.slice(-1);
}

function checkLetter(code: string): string {
  let sum = 0;
  for (let place = 0; place < 15; place += 1) sum += characterValue(code.charCodeAt(place), place % 2 === 0);
  return String.fromCharCode(65 + (sum % 26));
}

function characterValue(character: number, oddPlace: boolean): number {
  const ordinal = character >= 65 ? character - 65 : character - 48;
  return oddPlace ? ODD_VALUES.indexOf(String.fromCharCode(65 + ordinal)) : ordinal;
}

/** Check digit of the eleven-digit codes, the one of the Italian VAT number. */
function checkDigit(code: string): string {
  let sum = 0;
  for (let place = 0; place < 10; place += 1) {
    const digit = Number(code[place]);
    const doubled = digit * 2;
    sum += place % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return String((10 - (sum % 10)) % 10);
}
