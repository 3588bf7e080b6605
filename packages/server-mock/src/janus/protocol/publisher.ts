import type { JsonObject } from '../json-reader.ts';
import { asObject, listIn, textIn } from '../json-reader.ts';
import { ROOM_ERROR } from '../videoroom-errors.ts';
import { handleEvent, pluginEvent } from './frames.ts';
import type {
  ConnectionListener,
  Intake,
  MediaKind,
  MediaSource,
  TrickledCandidate,
} from './media-backend.ts';
import type { Part, PartContext, PluginAnswer, PluginRequest } from './part.ts';
import { noSuchRoom, refused, said, unknownRequest } from './part.ts';
import type { Participant, Room } from './room.ts';
import { streamOf } from './room.ts';

/** Somebody who joined to be seen and heard. */
export class Publisher implements Part, Participant, ConnectionListener {
  readonly feed: string;
  readonly display: string | null;
  readonly privateId: number;
  readonly descriptions = new Map<string, string>();
  readonly #context: PartContext;
  #room: Room | null;
  #intake: Intake | null = null;
  #connected = false;

  constructor(context: PartContext, room: Room, feed: string, display: string | null) {
    this.#context = context;
    this.#room = room;
    this.feed = feed;
    this.display = display;
    this.privateId = context.randomId() % 2 ** 32;
    room.enter(this);
  }

  /** Others may subscribe once media can flow, not before. */
  get source(): MediaSource | null {
    return this.#connected ? this.#intake : null;
  }

  /** Who else is here, for whoever just came. */
  joined(room: Room): JsonObject {
    return {
      videoroom: 'joined',
      room: room.id,
      description: `Room ${room.id}`,
      id: this.feed,
      private_id: this.privateId,
      publishers: room.publishersBut(this.feed),
      attendees: room.attendeesBut(this.feed),
    };
  }

  async answer(request: PluginRequest): Promise<PluginAnswer> {
    const room = this.#room;
    if (room === null) return noSuchRoom(null);
    switch (request.name) {
      case 'configure':
      case 'publish':
        return this.configure(room, request);
      case 'unpublish':
        return this.#unpublish(room);
      case 'leave':
        this.end();
        return said({ videoroom: 'event', room: room.id, leaving: 'ok' });
      case 'join':
      case 'joinandconfigure':
        return refused(ROOM_ERROR.alreadyJoined, 'Already in as a publisher on this handle');
      case 'start':
      case 'pause':
        return unknownRequest(request);
    }
    return unknownRequest(request);
  }

  async configure(room: Room, { body, jsep }: PluginRequest): Promise<PluginAnswer> {
    if (body['keyframe'] === true) this.#intake?.requestKeyframe();
    if (this.#takeDescriptions(body) && this.source !== null) room.announce(this);
    const data = { videoroom: 'event', room: room.id, configured: 'ok' };
    if (jsep === null) return said(data);
    if (this.#intake === null && !room.hasPlaceForPublisher) {
      return refused(
        ROOM_ERROR.publishersFull,
        `Maximum number of publishers (${room.publishers}) already reached`,
      );
    }
    return this.#negotiate(data, jsep.sdp);
  }

  addCandidate(candidate: TrickledCandidate): Promise<void> {
    return this.#intake?.addCandidate(candidate) ?? Promise.resolve();
  }

  hangUp(): void {
    if (this.#intake === null) return;
    this.#stopPublishing();
    this.#context.send(handleEvent('hangup', this.#context.address, { reason: 'Close PC' }));
  }

  /** Who leaves is told of as leaving, not as no longer publishing too. */
  end(): void {
    const room = this.#room;
    this.#room = null;
    this.#stopPublishing();
    room?.leave(this.feed);
  }

  tell(data: JsonObject): void {
    this.#context.send(pluginEvent(this.#context.address, data));
  }

  roomClosed(): void {
    this.#room = null;
    this.hangUp();
  }

  connected(): void {
    this.#context.send(handleEvent('webrtcup', this.#context.address));
    this.#connected = true;
    this.#room?.announce(this);
  }

  receiving(mid: string, kind: MediaKind, receiving: boolean): void {
    this.#context.send(handleEvent('media', this.#context.address, { mid, type: kind, receiving }));
  }

  ended(reason: string): void {
    this.#stopPublishing();
    this.#context.send(handleEvent('hangup', this.#context.address, { reason }));
  }

  async #negotiate(data: JsonObject, offer: string): Promise<PluginAnswer> {
    const intake = (this.#intake ??= this.#context.media.intake(this));
    try {
      const sdp = await intake.answer(offer);
      const streams = intake.tracks.map((track) => streamOf(track, this.descriptions));
      return said({ ...data, streams }, { type: 'answer', sdp });
    } catch (cause) {
      this.#stopPublishing();
      return refused(ROOM_ERROR.invalidSdp, `The offer cannot be used: ${reasonOf(cause)}`);
    }
  }

  #unpublish(room: Room): PluginAnswer {
    if (this.#intake === null) return refused(ROOM_ERROR.notPublished, "Can't unpublish, not published");
    this.hangUp();
    return said({ videoroom: 'event', room: room.id, unpublished: 'ok' });
  }

  /** Whether there were any. */
  #takeDescriptions(body: JsonObject): boolean {
    const described = listIn(body, 'descriptions').map(asObject);
    for (const entry of described) {
      const [mid, description] = [textIn(entry, 'mid'), textIn(entry, 'description')];
      if (mid !== null && description !== null) this.descriptions.set(mid, description);
    }
    return described.length > 0;
  }

  #stopPublishing(): void {
    const wasSeen = this.source !== null;
    this.#intake?.close();
    this.#intake = null;
    this.#connected = false;
    if (wasSeen) this.#room?.tellOthers(this.feed, { unpublished: this.feed });
  }
}

export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : 'unknown reason';
}
