import type { Publisher, RoomMessage } from './janus-messages.ts';

export interface ParticipantsListener {
  /** Somebody sends, or says something new of what is sent. */
  publishes(publisher: Publisher): void;
  stops(feed: string): void;
  /** Somebody else is in the room, or nobody any more. */
  presence(present: boolean): void;
}

/**
 * Who is on the other side, as the news of Janus say. The own side is left out: the same meeting in a second
 * window, or this page before a reload, would be shown in the place of the one who is spoken to.
 */
export class Participants {
  readonly #listener: ParticipantsListener;
  readonly #ownRole: string;
  readonly #present = new Set<string>();

  /** `ownFeed`: a role and chance, as all names in a room. */
  constructor(ownFeed: string, listener: ParticipantsListener) {
    this.#ownRole = roleOf(ownFeed);
    this.#listener = listener;
  }

  news({ publishers, attendees, joining, leaving, unpublished }: RoomMessage): void {
    for (const { id } of attendees ?? []) this.#enters(id);
    if (joining !== undefined) this.#enters(joining.id);
    for (const publisher of publishers ?? []) {
      if (!this.#isOther(publisher.id)) continue;
      this.#enters(publisher.id);
      this.#listener.publishes(publisher);
    }
    if (typeof unpublished === 'string') this.#listener.stops(unpublished);
    if (typeof leaving === 'string') this.#leaves(leaving);
  }

  #isOther(feed: string): boolean {
    return roleOf(feed) !== this.#ownRole;
  }

  #enters(feed: string): void {
    if (!this.#isOther(feed)) return;
    this.#present.add(feed);
    if (this.#present.size === 1) this.#listener.presence(true);
  }

  #leaves(feed: string): void {
    this.#listener.stops(feed);
    if (this.#present.delete(feed) && this.#present.size === 0) this.#listener.presence(false);
  }
}

function roleOf(feed: string): string {
  return feed.split('-', 1).join();
}
