import type { Beneficiary, Holder } from '@pue/client/contract';
import { normalizeTaxCode } from '@pue/client/contract';

/** What a holder has to fit: absent from things that showing a code opens not. */
export interface Held {
  readonly code?: string;
  readonly beneficiary?: Beneficiary;
}

/** Whether code and contact are those of this appointment. The tax code counts only where no contact was left. */
export function isHeldBy({ code, beneficiary }: Held, shown: Holder): boolean {
  if (code === undefined || code !== shown.code || beneficiary === undefined) return false;
  const { email, phone } = beneficiary.contact;
  if (email === undefined && phone === undefined)
    return normalizeTaxCode(shown.contact) === beneficiary.tax_code;
  return isSameEmail(email, shown.contact) || isSamePhone(phone, shown.contact);
}

/** What the maker of an appointment could show, having typed it. */
export function contactOf({ contact, tax_code: taxCode }: Beneficiary): string {
  return contact.phone ?? contact.email ?? taxCode;
}

function isSameEmail(kept: string | undefined, shown: string): boolean {
  return kept !== undefined && kept.toLowerCase() === shown.trim().toLowerCase();
}

/** By the digits, with or without the Italian prefix, as people remember their number. */
function isSamePhone(kept: string | undefined, shown: string): boolean {
  if (kept === undefined || !/^[\d\s+/().-]+$/.test(shown)) return false;
  const [one, other] = [digitsOf(kept), digitsOf(shown)];
  return one === other || `39${one}` === other || one === `39${other}`;
}

function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^00/, '');
}
