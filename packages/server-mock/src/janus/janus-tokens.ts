import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TimedToken } from '../desk/room-keeper.ts';
import type { RoomTokens } from './room-tokens.ts';
import { ROOM_PLUGIN, ROOM_TOKEN_MS, SESSION_REALM, SESSION_TOKEN_MS } from './room-tokens.ts';

/** What signing depends on. */
export interface TokenSource {
  readonly secret: string;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Random text without `,` and `:`. */
  nonce(): string;
}

/**
 * Tokens as Janus 1.1.2 signs them: `expiry,realm,descriptor…:base64(HMAC-SHA1(secret, what stands before
 * the colon))`, expiry in whole seconds since the epoch (`src/auth.c`).
 */
export function signToken(
  secret: string,
  realm: string,
  descriptors: readonly string[],
  expiresAt: number,
): TimedToken {
  const expiry = Math.floor(expiresAt / 1000);
  const claims = [expiry, realm, ...descriptors].join(',');
  return { token: `${claims}:${signature(secret, claims)}`, expiresAt: expiry * 1000 };
}

/** The descriptors of a token that is rightly signed, of this realm and not expired; else `null`. */
export function readToken(
  secret: string,
  realm: string,
  token: string,
  now: number,
): readonly string[] | null {
  const [claims, sealed, ...rest] = token.split(':');
  if (claims === undefined || sealed === undefined || rest.length > 0) return null;
  if (!equal(sealed, signature(secret, claims))) return null;
  const [expiry, of, ...descriptors] = claims.split(',');
  return of === realm && Number(expiry) * 1000 > now ? descriptors : null;
}

export class SignedTokens implements RoomTokens {
  readonly #source: TokenSource;

  constructor(source: TokenSource) {
    this.#source = source;
  }

  forSession(): TimedToken {
    return this.#sign(SESSION_REALM, [ROOM_PLUGIN], SESSION_TOKEN_MS);
  }

  /** The nonce keeps two tokens of one second apart: each is good for one entry, so no two may be alike. */
  forRoom(room: string): TimedToken {
    return this.#sign(ROOM_PLUGIN, [`room=${room}`, `entry=${this.#source.nonce()}`], ROOM_TOKEN_MS);
  }

  opensSession(token: string): boolean {
    return this.#read(SESSION_REALM, token) !== null;
  }

  allowsPlugin(token: string, plugin: string): boolean {
    return this.#read(SESSION_REALM, token)?.includes(plugin) ?? false;
  }

  opensRoom(token: string, room: string): boolean {
    return this.#read(ROOM_PLUGIN, token)?.includes(`room=${room}`) ?? false;
  }

  #sign(realm: string, descriptors: readonly string[], life: number): TimedToken {
    return signToken(this.#source.secret, realm, descriptors, this.#source.now() + life);
  }

  #read(realm: string, token: string): readonly string[] | null {
    return readToken(this.#source.secret, realm, token, this.#source.now());
  }
}

function signature(secret: string, claims: string): string {
  return createHmac('sha1', secret).update(claims).digest('base64');
}

function equal(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
