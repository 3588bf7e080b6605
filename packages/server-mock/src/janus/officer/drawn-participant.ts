import type { Participant, Room } from '../protocol/room.ts';
import { DrawnSource } from './drawn-source.ts';

/** Who is drawn in a room of a page. */
export interface Companion {
  /** Its name in the room, as the server would give one: a role and a nonce. */
  readonly feed: string;
  /** Written below the figure, in the language of the page; may be empty. */
  readonly caption: string;
}

/** Somebody who is in the room from the beginning to its end, and always ready. */
export class DrawnParticipant implements Participant {
  readonly feed: string;
  readonly display = null;
  /** Nobody knows it: a drawn person subscribes to nothing. */
  readonly privateId = Number.NaN;
  readonly source: DrawnSource;
  readonly descriptions: ReadonlyMap<string, string> = new Map();

  constructor({ feed, caption }: Companion) {
    this.feed = feed;
    this.source = new DrawnSource(caption);
  }

  static join(room: Room, companion: Companion): void {
    room.enter(new DrawnParticipant(companion));
  }

  /** Hears and says nothing. */
  tell(): void {}

  roomClosed(): void {
    this.source.stop();
  }
}
