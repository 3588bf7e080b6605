import type { JsonObject } from '../json-reader.ts';
import { ROOM_ERROR } from '../videoroom-errors.ts';
import { handleEvent } from './frames.ts';
import type {
  ConnectionListener,
  MediaKind,
  MediaSource,
  Outlet,
  TrickledCandidate,
} from './media-backend.ts';
import type { Part, PartContext, PluginAnswer, PluginRequest } from './part.ts';
import { refused, said, unknownRequest } from './part.ts';
import { reasonOf } from './publisher.ts';

/** Whose media it is. */
interface Feed {
  readonly feed: string;
  readonly source: MediaSource;
}

/** A handle over which a page receives the media of one other. */
export class Subscriber implements Part, ConnectionListener {
  readonly #context: PartContext;
  readonly #room: string;
  readonly #feed: Feed;
  #outlet: Outlet | null;

  constructor(context: PartContext, room: string, feed: Feed) {
    this.#context = context;
    this.#room = room;
    this.#feed = feed;
    this.#outlet = feed.source.outlet(this);
  }

  /** What is offered, with the offer. */
  async attached(): Promise<PluginAnswer> {
    return this.#offer({ videoroom: 'attached', room: this.#room, streams: this.#streams() }, false);
  }

  async answer(request: PluginRequest): Promise<PluginAnswer> {
    switch (request.name) {
      case 'start':
        return this.#start(request);
      case 'pause':
        this.#outlet?.pause();
        return said(this.#event({ paused: 'ok' }));
      case 'configure':
        if (request.body['restart'] === true) return this.#offer(this.#event({ configured: 'ok' }), true);
        return said(this.#event({ configured: 'ok' }));
      case 'leave':
        this.hangUp();
        return said(this.#event({ left: 'ok' }));
      case 'join':
        return refused(ROOM_ERROR.alreadyJoined, 'Already in as a subscriber on this handle');
    }
    return unknownRequest(request);
  }

  addCandidate(candidate: TrickledCandidate): Promise<void> {
    return this.#outlet?.addCandidate(candidate) ?? Promise.resolve();
  }

  hangUp(): void {
    if (this.#outlet === null) return;
    this.end();
    this.#context.send(handleEvent('hangup', this.#context.address, { reason: 'Close PC' }));
  }

  end(): void {
    this.#outlet?.close();
    this.#outlet = null;
  }

  connected(): void {
    this.#context.send(handleEvent('webrtcup', this.#context.address));
    this.#feed.source.requestKeyframe();
  }

  receiving(mid: string, kind: MediaKind, receiving: boolean): void {
    this.#context.send(handleEvent('media', this.#context.address, { mid, type: kind, receiving }));
  }

  ended(reason: string): void {
    this.end();
    this.#context.send(handleEvent('hangup', this.#context.address, { reason }));
  }

  async #start({ jsep }: PluginRequest): Promise<PluginAnswer> {
    try {
      if (jsep === null) this.#resume();
      else await this.#outlet?.accept(jsep.sdp);
    } catch (cause) {
      return refused(ROOM_ERROR.invalidSdp, `The answer cannot be used: ${reasonOf(cause)}`);
    }
    return said(this.#event({ started: 'ok' }));
  }

  /** Not at the first start: browsers make no second key frame within 300 ms, and nothing gets through yet. */
  #resume(): void {
    this.#outlet?.resume();
    this.#feed.source.requestKeyframe();
  }

  async #offer(data: JsonObject, restart: boolean): Promise<PluginAnswer> {
    if (this.#outlet === null) return refused(ROOM_ERROR.invalidRequest, 'The peer connection is closed');
    return said(data, { type: 'offer', sdp: await this.#outlet.offer(restart) });
  }

  #event(data: JsonObject): JsonObject {
    return { videoroom: 'event', room: this.#room, ...data };
  }

  #streams(): readonly JsonObject[] {
    return this.#feed.source.tracks.map(({ kind, mid, codec }, mindex) => ({
      type: kind,
      active: true,
      mindex,
      mid: String(mindex),
      ready: false,
      send: true,
      feed_id: this.#feed.feed,
      feed_mid: mid,
      codec,
    }));
  }
}
