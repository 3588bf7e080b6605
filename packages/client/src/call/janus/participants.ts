import type { Publisher, RoomMessage } from './janus-messages.ts';

export interface ParticipantsListener {
  /** Somebody sends, or says something new of what is sent. */
  publishes(publisher: Publisher): void;
  stops(feed: string): void;
  /** Somebody else is in the room, or nobody any more. */
  presence(present: boolean): void;
}

/** Who else is in the room, as the news of Janus say. */
export class Participants {
  readonly #listener: ParticipantsListener;
  readonly #present = new Set<string>();

  constructor(listener: ParticipantsListener) {
    this.#listener = listener;
  }

  news({ publishers, attendees, joining, leaving, unpublished }: RoomMessage): void {
    for (const { id } of attendees ?? []) this.#enters(id);
    if (joining !== undefined) this.#enters(joining.id);
    for (const publisher of publishers ?? []) {
      this.#enters(publisher.id);
      this.#listener.publishes(publisher);
    }
    if (typeof unpublished === 'string') this.#listener.stops(unpublished);
    if (typeof leaving === 'string') this.#leaves(leaving);
  }

  #enters(feed: string): void {
    this.#present.add(feed);
    if (this.#present.size === 1) this.#listener.presence(true);
  }

  #leaves(feed: string): void {
    this.#listener.stops(feed);
    if (this.#present.delete(feed) && this.#present.size === 0) this.#listener.presence(false);
  }
}
