import { contact } from '@pue/client/contract';
import type { EmailSlip } from './person-draft.ts';

/** Where people here have their mail; and some that look like a slip of another one and are none. */
const KNOWN: readonly string[] = [
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'hotmail.it',
  'outlook.com',
  'outlook.it',
  'live.it',
  'live.com',
  'libero.it',
  'yahoo.it',
  'yahoo.com',
  'icloud.com',
  'virgilio.it',
  'alice.it',
  'tiscali.it',
  'tim.it',
  'tin.it',
  'email.it',
  'mail.com',
  'pec.it',
  'gmx.it',
  'gmx.at',
  'gmx.de',
  'gmx.com',
  'gmx.net',
  'siol.net',
  'orange.fr',
  'yahoo.fr',
  'yahoo.de',
  'hotmail.fr',
  'hotmail.de',
  'outlook.de',
  'outlook.fr',
];

/** What is wrong with an address; none was typed, or it is whole: undefined. */
export function emailSlip(typed: string): EmailSlip | 'wrong-shape' | undefined {
  const address = typed.trim();
  if (address === '' || contact.safeParse({ email: address }).success) return undefined;
  if (/\s/.test(address)) return 'space';
  if (address.includes(',')) return 'comma';
  if (!address.includes('@')) return 'no-at';
  return /@[^@.]*$/.test(address) ? 'no-dot' : 'wrong-shape';
}

/** The address that was perhaps meant where the domain is one slip away from a well-known one. */
export function meantEmail(typed: string): string | undefined {
  const [, name, domain = ''] = /^\s*([^@\s]+)@([^@\s]+)\s*$/.exec(typed) ?? [];
  const lower = domain.toLowerCase();
  if (name === undefined || KNOWN.includes(lower)) return undefined;
  // There is no other gmail than that of .com.
  const meant = lower.startsWith('gmail.') ? 'gmail.com' : KNOWN.find((known) => isOneSlipAway(lower, known));
  return meant === undefined ? undefined : `${name}@${meant}`;
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneSlipAway(typed: string, known: string): boolean {
  const length = Math.max(typed.length, known.length);
  let start = 0;
  while (start < length && typed[start] === known[start]) start += 1;
  const [a, b] = [typed.slice(start), known.slice(start)];
  return (
    a.slice(1) === b ||
    a === b.slice(1) ||
    a.slice(1) === b.slice(1) ||
    (a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0])
  );
}
