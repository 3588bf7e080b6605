import type { BookedBy, Holder, Role } from '@pue/client/contract';

/** What a token says of its bearer. */
export interface Claims {
  readonly sub: string;
  readonly displayName: string;
  /** Empty: known to the identity provider, without a profile here. */
  readonly roles: readonly Exclude<Role, 'public' | 'holder'>[];
  /** The Comune of operators, user administrators and stations. */
  readonly istat?: string;
  /** The office or national pole of officers. */
  readonly officeId?: string;
  readonly acr: string;
  readonly grantExpiresAt?: number;
}

/** Who asks. */
export interface Caller {
  /** Absent without a token. */
  readonly claims?: Claims;
  /** Code and contact that the caller showed. */
  readonly holder?: Holder;
}

/** The subject of the token, or empty for the public. */
export function subjectOf(caller: Caller): string {
  return caller.claims?.sub ?? '';
}

/** In which role one books: whoever is neither operator nor patronato books as a citizen. */
export function bookerOf(caller: Caller): BookedBy {
  if (hasRole(caller, 'operator')) return 'operator';
  return hasRole(caller, 'patronato-operator') ? 'patronato-operator' : 'citizen';
}

export function hasRole(caller: Caller, role: Role): boolean {
  return caller.claims?.roles.some((it) => it === role) ?? false;
}
