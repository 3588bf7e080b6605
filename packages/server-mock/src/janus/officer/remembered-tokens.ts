import type { TimedToken } from '../../desk/room-keeper.ts';
import type { RoomTokens } from '../room-tokens.ts';
import { ROOM_PLUGIN, ROOM_TOKEN_MS, SESSION_TOKEN_MS } from '../room-tokens.ts';

interface Issued {
  /** The room that it opens; `null` for a session. */
  readonly room: string | null;
  readonly expiresAt: number;
}

/** Tokens of a page, where no secret can be kept to sign with: random, and remembered. */
export class RememberedTokens implements RoomTokens {
  readonly #now: () => number;
  readonly #nonce: () => string;
  readonly #issued = new Map<string, Issued>();

  constructor(now: () => number, nonce: () => string) {
    this.#now = now;
    this.#nonce = nonce;
  }

  forSession(): TimedToken {
    return this.#issue(null, SESSION_TOKEN_MS);
  }

  forRoom(room: string): TimedToken {
    return this.#issue(room, ROOM_TOKEN_MS);
  }

  opensSession(token: string): boolean {
    return this.#valid(token)?.room === null;
  }

  allowsPlugin(token: string, plugin: string): boolean {
    return plugin === ROOM_PLUGIN && this.opensSession(token);
  }

  opensRoom(token: string, room: string): boolean {
    return this.#valid(token)?.room === room;
  }

  #issue(room: string | null, life: number): TimedToken {
    const now = this.#now();
    for (const [token, { expiresAt }] of this.#issued) if (expiresAt <= now) this.#issued.delete(token);
    const [token, expiresAt] = [this.#nonce(), now + life];
    this.#issued.set(token, { room, expiresAt });
    return { token, expiresAt };
  }

  #valid(token: string): Issued | null {
    const issued = this.#issued.get(token);
    return issued !== undefined && issued.expiresAt > this.#now() ? issued : null;
  }
}
