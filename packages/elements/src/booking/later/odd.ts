import { BENIGN_CODES, type BenignCode, benignErrors } from '@pue/client/contract';
import type { PersonStrings } from '../../strings/it/person.ts';
import { beneficiaryOf } from '../../fields/person-check.ts';
import type { DraftField } from '../booking.draft.ts';
import type { Filling } from '../booking.state.ts';

/** What is odd about a draft and may be right: what the page sees, and what only the service sees and asked. */
export function oddIn({ draft, asked }: Filling): readonly string[] {
  const seen = benignErrors(beneficiaryOf(draft)).map(({ code }): string => code);
  const others = [...draft.accepted, ...asked].filter((code) => !isOurs(code));
  return [...seen, ...others];
}

export function oddWords(person: PersonStrings, code: string): string {
  return isOurs(code) ? person.odd[code] : person.oddOther;
}

/** The first field that one would look at. */
export function oddField(code: string): DraftField {
  return isOurs(code) ? FIELDS[code] : 'givenName';
}

const FIELDS: Readonly<Record<BenignCode, DraftField>> = {
  'tax-code-name-mismatch': 'taxCode',
  'tax-code-birth-date-mismatch': 'birthDay',
  'nobody-told': 'phone',
};

function isOurs(code: string): code is BenignCode {
  return (BENIGN_CODES as readonly string[]).includes(code);
}
