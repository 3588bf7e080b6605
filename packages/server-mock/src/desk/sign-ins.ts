import { normalizeBookingCode } from '@pue/client/contract';
import type { Caller, Claims } from './caller.ts';
import type { Surroundings } from './clock.ts';
import type { People, Person } from './people.ts';

export type SignInMethod = 'spid' | 'cie' | 'cns';

export interface SignIn {
  readonly method: SignInMethod;
  /** Level of SPID; 2 when nothing is said. */
  readonly level?: 1 | 2 | 3;
}

export interface AccessToken {
  readonly access_token: string;
  readonly expires_at: number;
}

interface Session {
  readonly person: Person;
  readonly acr: string;
  /** Grows from one sign-in to the next. */
  readonly order: number;
}

const TOKEN_MS = 5 * 60_000;
const LONGEST_CODE = 40;

/** Who is signed in, and with which tokens. In memory: a restart signs everybody out. */
export interface SignIns {
  /** Opens a session; `undefined` when nobody has this id. */
  open(personId: string, how: SignIn): string | undefined;
  /** The session among these that was opened last. */
  latest(sessions: readonly string[]): string | undefined;
  /** A short access token for an open session. */
  token(session: string): AccessToken | undefined;
  personOf(session: string): Person | undefined;
  close(session: string): void;
  /** The bearer of an access token that has not expired. */
  bearer(token: string): Claims | undefined;
}

export function createSignIns(people: People, surroundings: Surroundings): SignIns {
  const sessions = new Map<string, Session>();
  const tokens = new Map<string, { readonly session: string; readonly expiresAt: number }>();
  let order = 0;
  return {
    open(personId, how) {
      const person = people.find(personId);
      if (person === undefined) return undefined;
      const id = surroundings.id();
      order += 1;
      sessions.set(id, { person, acr: acrOf(person, how), order });
      return id;
    },
    latest: (ids) =>
      [...ids]
        .sort((a, b) => (sessions.get(b)?.order ?? 0) - (sessions.get(a)?.order ?? 0))
        .find((id) => sessions.has(id)),
    token(session) {
      if (!sessions.has(session)) return undefined;
      const now = surroundings.now();
      for (const [token, { expiresAt }] of tokens) if (expiresAt <= now) tokens.delete(token);
      const made = { access_token: surroundings.id() + surroundings.id(), expires_at: now + TOKEN_MS };
      tokens.set(made.access_token, { session, expiresAt: made.expires_at });
      return made;
    },
    personOf: (session) => sessions.get(session)?.person,
    close: (session) => void sessions.delete(session),
    bearer(token) {
      const known = tokens.get(token);
      if (known === undefined || known.expiresAt <= surroundings.now()) return undefined;
      const session = sessions.get(known.session);
      return session === undefined ? undefined : claimsOf(session);
    },
  };
}

function claimsOf({ person, acr }: Session): Claims {
  const { id, description: _description, level1: _level1, ...claims } = person;
  return { ...claims, sub: id, acr };
}

function acrOf(person: Person, { method, level = 2 }: SignIn): string {
  if (person.level1) return 'https://www.spid.gov.it/SpidL1';
  switch (method) {
    case 'spid':
      return `https://www.spid.gov.it/SpidL${level}`;
    case 'cie':
      return 'https://pue.example/acr/CIE';
    case 'cns':
      return 'https://pue.example/acr/CNS';
  }
}

/** What a request shows: a bearer token (RFC 6750), code and contact of an appointment. Null: a token that is not good. */
export function callerOf(headers: Headers, signIns: SignIns): Caller | null {
  const shown = holderOf(headers);
  const authorization = headers.get('authorization');
  if (authorization === null) return shown;
  const claims = signIns.bearer(/^Bearer ([^\s]+)$/i.exec(authorization)?.[1] ?? '');
  return claims === undefined ? null : { ...shown, claims };
}

/** Two headers, of which one alone is nothing. What cannot be a code is kept as it came: it fits none. */
function holderOf(headers: Headers): Pick<Caller, 'holder'> {
  const typed = headers.get('booking-code')?.slice(0, LONGEST_CODE);
  const contact = headers.get('booking-contact');
  if (typed === undefined || contact === null) return {};
  return { holder: { code: normalizeBookingCode(typed) ?? typed, contact } };
}
