/**
 * Italian tax code ("codice fiscale"), Ministerial Decree of 23 December 1976 and later acts.
 * A code has 16 characters, with letters in place of digits where two people would share one ("omocodia"),
 * or, while provisional, 11 digits.
 */

const PERSONAL = /^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$/;
const PROVISIONAL = /^[0-9]{11}$/;
const ODD_VALUES = 'BAKPLCQDREVOSFTGUHMINJWZYX';

/** What people type, made into what is sent: no spaces, capital letters. */
export function normalizeTaxCode(typed: string): string {
  return typed.replace(/\s+/g, '').toUpperCase();
}

/** Whether the shape and the check character of a normalized tax code are right. */
export function isTaxCode(code: string): boolean {
  return PERSONAL.test(code)
    ? checkLetter(code) === code[15]
    : PROVISIONAL.test(code) && checkDigit(code) === code[10];
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
