import type { Beneficiary } from '@pue/client/contract';
import { contact, isTaxCode, normalizeTaxCode } from '@pue/client/contract';
import type { Draft, Fault } from '../booking.draft.ts';

export const REASON_LENGTH = 200;
const NAME_LENGTH = 80;

/** What is wrong with a draft, in the order of the form. */
export function faultsOf(draft: Draft): readonly Fault[] {
  const faults: readonly (Fault | undefined)[] = [
    text(draft, 'givenName', NAME_LENGTH),
    text(draft, 'familyName', NAME_LENGTH),
    taxCode(draft.taxCode),
    phone(draft.phone),
    email(draft.email),
    draft.basis === '' ? { field: 'basis', code: 'missing' } : undefined,
    text(draft, 'reason', REASON_LENGTH),
    draft.acknowledged ? undefined : { field: 'acknowledged', code: 'missing' },
  ];
  return faults.filter((fault) => fault !== undefined);
}

/** Nobody could be told of a change: worth a warning, never a refusal. */
export function isUnreachable(draft: Draft): boolean {
  return draft.phone.trim() === '' && draft.email.trim() === '';
}

/** The beneficiary as the contract has it. */
export function beneficiaryOf(draft: Draft): Beneficiary {
  const reach = { phone: phoneDigits(draft.phone), email: draft.email.trim() };
  return {
    given_name: draft.givenName.trim(),
    family_name: draft.familyName.trim(),
    tax_code: normalizeTaxCode(draft.taxCode),
    contact: {
      ...(reach.phone === '' ? {} : { phone: reach.phone }),
      ...(reach.email === '' ? {} : { email: reach.email }),
    },
  };
}

function text(draft: Draft, field: 'givenName' | 'familyName' | 'reason', max: number): Fault | undefined {
  const typed = draft[field].trim();
  if (typed === '') return { field, code: 'missing' };
  return typed.length > max ? { field, code: 'too-long' } : undefined;
}

function taxCode(typed: string): Fault | undefined {
  const code = normalizeTaxCode(typed);
  if (code === '') return { field: 'taxCode', code: 'missing' };
  if (isTaxCode(code)) return undefined;
  return { field: 'taxCode', code: /^([A-Z0-9]{16}|[0-9]{11})$/.test(code) ? 'wrong-check' : 'wrong-shape' };
}

function phone(typed: string): Fault | undefined {
  const digits = phoneDigits(typed);
  if (digits === '' || contact.safeParse({ phone: digits }).success) return undefined;
  return { field: 'phone', code: 'wrong-shape' };
}

function email(typed: string): Fault | undefined {
  const address = typed.trim();
  if (address === '' || contact.safeParse({ email: address }).success) return undefined;
  return { field: 'email', code: 'wrong-shape' };
}

/** People write `0437/123-456` and `0437.123456`; the contract takes digits and spaces. */
function phoneDigits(typed: string): string {
  return typed.replace(/[\s/().-]+/g, ' ').trim();
}
