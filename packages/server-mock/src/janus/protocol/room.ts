import type { JsonObject } from '../json-reader.ts';
import { ROOM_ERROR } from '../videoroom-errors.ts';
import type { RoomRefusal } from './frames.ts';
import type { MediaSource, PublishedTrack } from './media-backend.ts';

/** Somebody in a room: a page, or an officer who is drawn. */
export interface Participant {
  readonly feed: string;
  readonly display: string | null;
  /** Known to this participant alone; whoever subscribes has to show one. */
  readonly privateId: number;
  /** What others can subscribe to now, if anything. */
  readonly source: MediaSource | null;
  /** What this participant says of its tracks, by `mid`. */
  readonly descriptions: ReadonlyMap<string, string>;
  tell(data: JsonObject): void;
  /** The room is over. */
  roomClosed(): void;
}

interface Admission {
  readonly feed: string;
  readonly expiresAt: number;
}

/** Who is in a room, who may enter it, and what they are told about each other. */
export class Room {
  readonly id: string;
  readonly publishers: number;
  readonly #admissions = new Map<string, Admission>();
  readonly #participants = new Map<string, Participant>();

  constructor(id: string, publishers: number) {
    this.id = id;
    this.publishers = publishers;
  }

  get participants(): readonly Participant[] {
    return [...this.#participants.values()];
  }

  admit(token: string, feed: string, expiresAt: number): void {
    this.#admissions.set(token, { feed, expiresAt });
  }

  /** Why this token does not let this feed in, or `null`. */
  objectionTo(feed: string, token: string, now: number): RoomRefusal | null {
    const admission = this.#admissions.get(token);
    if (admission === undefined || admission.expiresAt <= now || admission.feed !== feed) {
      return { code: ROOM_ERROR.unauthorized, reason: 'Unauthorized (not in the allowed list)' };
    }
    return this.#participants.has(feed)
      ? { code: ROOM_ERROR.feedExists, reason: `User ID ${feed} already exists` }
      : null;
  }

  /** In, and the way in is used up. */
  enter(participant: Participant): void {
    for (const [token, { feed }] of this.#admissions) {
      if (feed === participant.feed) this.#admissions.delete(token);
    }
    this.tellOthers(participant.feed, { joining: described(participant) });
    this.#participants.set(participant.feed, participant);
  }

  leave(feed: string): void {
    if (this.#participants.delete(feed)) this.tellOthers(feed, { leaving: feed });
  }

  /** Whether one more may publish. */
  get hasPlaceForPublisher(): boolean {
    return this.participants.filter(({ source }) => source !== null).length < this.publishers;
  }

  find(feed: string): Participant | null {
    return this.#participants.get(feed) ?? null;
  }

  knowsPrivateId(privateId: number | null): boolean {
    return this.participants.some((participant) => participant.privateId === privateId);
  }

  /** Those whose media can be had, as the others are told. */
  publishersBut(feed: string): readonly JsonObject[] {
    return this.#others(feed).flatMap((other) => announcement(other));
  }

  /** Those who are here without media. */
  attendeesBut(feed: string): readonly JsonObject[] {
    return this.#others(feed)
      .filter(({ source }) => source === null)
      .map(described);
  }

  announce(participant: Participant): void {
    this.tellOthers(participant.feed, { publishers: announcement(participant) });
  }

  tellOthers(feed: string, what: JsonObject): void {
    for (const other of this.#others(feed)) other.tell({ videoroom: 'event', room: this.id, ...what });
  }

  close(): void {
    for (const participant of this.participants) {
      participant.tell({ videoroom: 'destroyed', room: this.id });
      participant.roomClosed();
    }
    this.#participants.clear();
    this.#admissions.clear();
  }

  #others(feed: string): readonly Participant[] {
    return this.participants.filter((participant) => participant.feed !== feed);
  }
}

function described({ feed, display }: Participant): JsonObject {
  return { id: feed, ...(display === null ? {} : { display }) };
}

function announcement(participant: Participant): readonly JsonObject[] {
  const { source } = participant;
  if (source === null) return [];
  const streams = source.tracks.map((track) => streamOf(track, participant.descriptions));
  const codecs = source.tracks.map(({ kind, codec }) => [`${kind}_codec`, codec]);
  return [{ ...described(participant), ...Object.fromEntries(codecs), streams, talking: false }];
}

/** A published track as the protocol writes it. */
export function streamOf(
  { kind, mid, mindex, codec }: PublishedTrack,
  descriptions: ReadonlyMap<string, string>,
): JsonObject {
  const description = descriptions.get(mid);
  return { type: kind, mindex, mid, codec, ...(description === undefined ? {} : { description }) };
}
