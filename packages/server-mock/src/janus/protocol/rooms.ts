import type { RoomKeeper, TimedToken } from '../../desk/room-keeper.ts';
import type { RoomTokens } from '../room-tokens.ts';
import { ENTRY_MS } from '../room-tokens.ts';
import { Room } from './room.ts';

/** The rooms of an embedded server or of a page, and how one gets into them. */
export class Rooms implements RoomKeeper {
  readonly tokens: RoomTokens;
  readonly now: () => number;
  readonly #rooms = new Map<string, Room>();
  readonly #onOpen: (room: Room) => void;

  constructor(tokens: RoomTokens, now: () => number, onOpen: (room: Room) => void = () => undefined) {
    this.tokens = tokens;
    this.now = now;
    this.#onOpen = onOpen;
  }

  find(id: string): Room | null {
    return this.#rooms.get(id) ?? null;
  }

  async open(id: string, publishers: number): Promise<void> {
    if (this.#rooms.has(id)) return;
    const room = new Room(id, publishers);
    this.#rooms.set(id, room);
    this.#onOpen(room);
  }

  async admit(id: string, feed: string): Promise<TimedToken> {
    const room = this.find(id);
    if (room === null) throw new Error('Nobody can be admitted to a room that is not open');
    const { token } = this.tokens.forRoom(id);
    const expiresAt = this.now() + ENTRY_MS;
    room.admit(token, feed, expiresAt);
    return { token, expiresAt };
  }

  sessionToken(): TimedToken {
    return this.tokens.forSession();
  }

  async close(id: string): Promise<void> {
    this.find(id)?.close();
    this.#rooms.delete(id);
  }

  closeAll(): void {
    for (const room of this.#rooms.values()) room.close();
    this.#rooms.clear();
  }
}
