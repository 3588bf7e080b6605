import { type Beneficiary, isTaxCode, normalizeTaxCode, phoneText, readPhone } from '@pue/client/contract';
import { birthDateFaults, readBirthDate } from './birth-date.ts';
import { emailSlip } from './email.ts';
import type { PersonDraft, PersonFault } from './person-draft.ts';

const NAME_LENGTH = 80;

/** What is wrong with who somebody is, in the order of the fields. */
export function identityFaults(draft: PersonDraft, today: string): readonly PersonFault[] {
  return [
    ...nameFault('givenName', draft.givenName),
    ...nameFault('familyName', draft.familyName),
    ...taxCodeFault(draft.taxCode),
    ...birthDateFaults(draft, today),
  ];
}

/** What is wrong with how to reach them. Both may stay empty. */
export function contactFaults({ phone, email }: PersonDraft): readonly PersonFault[] {
  const slip = emailSlip(email);
  return [
    ...(phone.trim() === '' || readPhone(phone) !== undefined
      ? []
      : [{ field: 'phone', code: 'wrong-shape' } as const]),
    ...(slip === undefined ? [] : [{ field: 'email', code: slip } as const]),
  ];
}

/** The person as the contract has it. Names stay as they were typed. */
export function beneficiaryOf(draft: PersonDraft): Beneficiary {
  const birth = readBirthDate(draft);
  const reach = { phone: phoneText(draft.phone), email: draft.email.trim() };
  return {
    given_name: nameText(draft.givenName),
    family_name: nameText(draft.familyName),
    tax_code: normalizeTaxCode(draft.taxCode),
    ...(birth.ok && birth.date !== undefined ? { birth_date: birth.date } : {}),
    contact: {
      ...(reach.phone === '' ? {} : { phone: reach.phone }),
      ...(reach.email === '' ? {} : { email: reach.email }),
    },
  };
}

/** One form for letters that can be written in two ways (Unicode NFC); nothing else is touched. */
function nameText(typed: string): string {
  return typed.trim().normalize('NFC');
}

function nameFault(field: 'givenName' | 'familyName', typed: string): readonly PersonFault[] {
  const name = nameText(typed);
  if (name === '') return [{ field, code: 'missing' }];
  return name.length > NAME_LENGTH ? [{ field, code: 'too-long' }] : [];
}

function taxCodeFault(typed: string): readonly PersonFault[] {
  const code = normalizeTaxCode(typed);
  if (code === '') return [{ field: 'taxCode', code: 'missing' }];
  if (isTaxCode(code)) return [];
  const isWhole = /^([A-Z0-9]{16}|[0-9]{11})$/.test(code);
  return [{ field: 'taxCode', code: isWhole ? 'wrong-check' : 'wrong-shape' }];
}
