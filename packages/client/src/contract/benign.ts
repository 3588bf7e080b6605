import type { Beneficiary } from './booking.ts';
import { canBeTold } from './notification.ts';
import type { FieldError } from './problem.ts';
import { familyNameLetters, givenNameLetters } from './tax-code-name.ts';
import { taxCodeBirth } from './tax-code.ts';

/** What may be odd about a booking and yet right: asked about once, never in the way. */
export const BENIGN_CODES = [
  'tax-code-name-mismatch',
  'tax-code-birth-date-mismatch',
  'nobody-told',
] as const;
export type BenignCode = (typeof BENIGN_CODES)[number];

/** An error that a request passes by naming its code in `acknowledged`. */
export interface BenignError extends FieldError {
  readonly code: BenignCode;
}

/** What the page asks about before it sends, and the back end before it takes: the same, by the same rule. */
export function benignErrors(beneficiary: Beneficiary): readonly BenignError[] {
  return [
    ...(isOtherName(beneficiary) ? [benign('/beneficiary/tax_code', 'tax-code-name-mismatch')] : []),
    ...(isOtherBirth(beneficiary) ? [benign('/beneficiary/birth_date', 'tax-code-birth-date-mismatch')] : []),
    ...(canBeTold(beneficiary.contact) ? [] : [benign('/beneficiary/contact', 'nobody-told')]),
  ];
}

function benign(pointer: string, code: BenignCode): BenignError {
  return { pointer, code, benign: true };
}

function isOtherName({ tax_code, given_name, family_name }: Beneficiary): boolean {
  if (taxCodeBirth(tax_code) === undefined) return false;
  const isOther = (letters: string, possible: readonly string[]) =>
    possible.length > 0 && !possible.includes(letters);
  return (
    isOther(tax_code.slice(0, 3), familyNameLetters(family_name)) ||
    isOther(tax_code.slice(3, 6), givenNameLetters(given_name))
  );
}

function isOtherBirth({ tax_code, birth_date }: Beneficiary): boolean {
  const birth = taxCodeBirth(tax_code);
  return birth !== undefined && birth_date !== undefined && !birth.dates.includes(birth_date);
}
