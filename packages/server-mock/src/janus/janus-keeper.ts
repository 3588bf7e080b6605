import type { RoomKeeper, TimedToken } from '../desk/room-keeper.ts';
import type { JanusAdmin } from './janus-admin.ts';
import type { RoomTokens } from './room-tokens.ts';

interface Admission extends TimedToken {
  readonly room: string;
  readonly feed: string;
}

/**
 * Keeps rooms on a real Janus. A signed token alone could be used again from elsewhere until it expires
 * (Janus 1.1.2), so each is also put on the room's list of allowed ones and taken out when its feed is in.
 */
export class JanusKeeper implements RoomKeeper {
  readonly #admin: JanusAdmin;
  readonly #tokens: RoomTokens;
  readonly #now: () => number;
  #admissions: readonly Admission[] = [];

  constructor(admin: JanusAdmin, tokens: RoomTokens, now: () => number) {
    this.#admin = admin;
    this.#tokens = tokens;
    this.#now = now;
  }

  open(room: string, publishers: number): Promise<void> {
    return this.#admin.createRoom(room, publishers);
  }

  async admit(room: string, feed: string): Promise<TimedToken> {
    await this.#takeOut(room, (admission) => admission.expiresAt <= this.#now());
    const entry = this.#tokens.forRoom(room);
    await this.#admin.allow(room, entry.token);
    this.#admissions = [...this.#admissions, { ...entry, room, feed }];
    return entry;
  }

  sessionToken(): TimedToken {
    return this.#tokens.forSession();
  }

  async close(room: string): Promise<void> {
    this.#admissions = this.#admissions.filter((admission) => admission.room !== room);
    await this.#admin.destroyRoom(room);
  }

  /** To be told who is in: uses up their token; puts out whoever came in with the token of another. */
  async joined(room: string, feed: string): Promise<void> {
    const taken = await this.#takeOut(room, (admission) => admission.feed === feed);
    if (taken === 0) await this.#admin.kick(room, feed);
  }

  async #takeOut(room: string, ends: (admission: Admission) => boolean): Promise<number> {
    const out = this.#admissions.filter((admission) => admission.room === room && ends(admission));
    this.#admissions = this.#admissions.filter((admission) => !out.includes(admission));
    await this.#admin.disallow(
      room,
      out.map(({ token }) => token),
    );
    return out.length;
  }
}
