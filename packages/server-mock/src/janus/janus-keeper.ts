import type { RoomKeeper, TimedToken } from '../desk/room-keeper.ts';
import type { JanusAdmin } from './janus-admin.ts';
import type { RoomTokens } from './room-tokens.ts';
import { ENTRY_MS } from './room-tokens.ts';

/** Time, as a keeper of rooms needs it. */
export interface KeeperTime {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Does it once, later; whatever it rejects with is the caller's to report. */
  after(ms: number, action: () => Promise<unknown>): void;
}

interface Admission extends TimedToken {
  readonly room: string;
  readonly feed: string;
}

/**
 * Keeps rooms on a real Janus. A signed token alone could be used again from elsewhere (Janus 1.1.2), so
 * each is also put on the room's list of allowed ones, and taken out when its feed is in or its time is over.
 */
export class JanusKeeper implements RoomKeeper {
  readonly #admin: JanusAdmin;
  readonly #tokens: RoomTokens;
  readonly #time: KeeperTime;
  #admissions: readonly Admission[] = [];

  constructor(admin: JanusAdmin, tokens: RoomTokens, time: KeeperTime) {
    this.#admin = admin;
    this.#tokens = tokens;
    this.#time = time;
  }

  open(room: string, publishers: number): Promise<void> {
    return this.#admin.createRoom(room, publishers);
  }

  async admit(room: string, feed: string): Promise<TimedToken> {
    const { token } = this.#tokens.forRoom(room);
    const entry = { token, expiresAt: this.#time.now() + ENTRY_MS };
    this.#admissions = [...this.#admissions, { ...entry, room, feed }];
    await this.#admin.allow(room, token);
    this.#time.after(ENTRY_MS, () => this.#takeOut((admission) => admission.token === token));
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
    const taken = await this.#takeOut((admission) => admission.room === room && admission.feed === feed);
    if (taken === 0) await this.#admin.kick(room, feed);
  }

  async #takeOut(ends: (admission: Admission) => boolean): Promise<number> {
    const out = this.#admissions.filter(ends);
    this.#admissions = this.#admissions.filter((admission) => !out.includes(admission));
    await Promise.all(out.map(({ room, token }) => this.#admin.disallow(room, token)));
    return out.length;
  }
}
