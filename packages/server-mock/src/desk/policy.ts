import type { Operation, Role } from '@pue/client/contract';
import type { Caller, Claims } from './caller.ts';
import { type Held, isHeldBy } from './holder.ts';
import type { Refusal } from './outcome.ts';
import { instantText } from './rome-time.ts';

/** The least that a sign-in must be worth: SPID level 2. CIE and CNS are. */
export const REQUIRED_ACR = 'https://www.spid.gov.it/SpidL2';
const TOO_LOW = 'https://www.spid.gov.it/SpidL1';

/** What a booking or meeting is about, as far as it matters to who may see it. */
export interface Scoped extends Held {
  readonly istat: string;
  readonly officeId: string;
  readonly madeBy: string;
}

type TokenRole = Exclude<Role, 'public' | 'holder'>;

const ownComune = (claims: Claims, thing: Scoped) => claims.istat === thing.istat;
const ownWork = (claims: Claims, thing: Scoped) => claims.sub === thing.madeBy;
const nothing = () => false;

/** Which things a role sees, in the operations that are open to it. */
const SEES: Readonly<Record<TokenRole, (claims: Claims, thing: Scoped) => boolean>> = {
  operator: ownComune,
  'user-administrator': ownComune,
  station: ownComune,
  officer: (claims, thing) => claims.officeId === thing.officeId,
  citizen: ownWork,
  'patronato-operator': ownWork,
  referent: nothing,
  anci: nothing,
};

/** Operations for everybody alone never look at a token. */
export function ignoresToken(operation: Operation): boolean {
  return operation.roles.every((role) => role === 'public');
}

/** Why this caller may not use this operation at all; `null` when they may. */
export function barred(operation: Operation, caller: Caller, now: number): Refusal | null {
  if (ignoresToken(operation)) return null;
  const { claims } = caller;
  const open = operation.roles.includes('public');
  if (claims === undefined) {
    return open || mayHold(operation, caller) ? null : { slug: 'unauthenticated', members: {} };
  }
  const unfit = unfitToken(claims, now);
  if (unfit !== null) return unfit;
  const theirs =
    open || claims.roles.some((role) => operation.roles.includes(role)) || mayHold(operation, caller);
  return theirs ? null : { slug: 'not-found', members: {} };
}

function mayHold(operation: Operation, caller: Caller): boolean {
  return caller.holder !== undefined && operation.roles.includes('holder');
}

function unfitToken(claims: Claims, now: number): Refusal | null {
  if (claims.acr === TOO_LOW) return { slug: 'assurance-too-low', members: { required_acr: REQUIRED_ACR } };
  if (claims.grantExpiresAt !== undefined && claims.grantExpiresAt <= now) {
    return { slug: 'grant-expired', members: { expired_at: instantText(claims.grantExpiresAt) } };
  }
  return claims.roles.length === 0 ? { slug: 'profile-missing', members: {} } : null;
}

/** Whether this caller sees this thing through this operation. */
export function sees(operation: Operation, caller: Caller, thing: Scoped): boolean {
  const { claims, holder } = caller;
  if (holder !== undefined && operation.roles.includes('holder') && isHeldBy(thing, holder)) return true;
  if (claims === undefined) return false;
  return claims.roles.some((role) => operation.roles.includes(role) && SEES[role](claims, thing));
}
