import type { TransportErrorCode } from '../transport-error.ts';
import { TransportError } from '../transport-error.ts';
import type { JanusConnection } from './janus-connection.ts';
import type { Publisher } from './janus-messages.ts';
import { RoomHandle } from './room-handle.ts';

export interface SubscriptionEntry {
  readonly room: string;
  readonly token: string;
  /** Proves that this page takes part; told to whoever joined. */
  readonly privateId: number | undefined;
}

export interface SubscriptionListener {
  remoteTrack(track: MediaStreamTrack, present: boolean): void;
  failed(code: TransportErrorCode): void;
}

/** What arrives from one participant, over a handle of its own: one who comes or goes disturbs nobody else. */
export class Subscription {
  readonly #connection: JanusConnection;
  readonly #listener: SubscriptionListener;
  readonly #attached: Promise<RoomHandle>;
  readonly #tracks = new Map<MediaStreamTrack, boolean>();
  #handle: RoomHandle | null = null;
  #publisher: Publisher | null = null;
  readonly #end = new AbortController();

  /** Takes a handle at once, whoever it will be for. */
  constructor(connection: JanusConnection, listener: SubscriptionListener) {
    this.#connection = connection;
    this.#listener = listener;
    this.#attached = this.#attach();
    this.#attached.catch((error: unknown) => this.#failed(error));
  }

  get peer(): RTCPeerConnection | null {
    return this.#handle?.peer ?? null;
  }

  async start(publisher: Publisher, entry: SubscriptionEntry): Promise<void> {
    this.#publisher = publisher;
    try {
      const handle = await this.#attached;
      if (!this.#end.signal.aborted) await this.#receive(handle, publisher.id, entry);
    } catch (error) {
      this.#failed(error);
    }
  }

  /** What the participant says of the streams now. */
  update(publisher: Publisher): void {
    this.#publisher = publisher;
    for (const track of this.#tracks.keys()) this.#show(track);
  }

  end(): void {
    if (this.#end.signal.aborted) return;
    this.#end.abort();
    for (const [track, present] of this.#tracks) if (present) this.#listener.remoteTrack(track, false);
    this.#tracks.clear();
    this.#handle?.release();
  }

  async #attach(): Promise<RoomHandle> {
    const handle = await RoomHandle.attach(this.#connection, {
      news: () => {},
      garbled: () => this.#failed(new TransportError('invalid-message')),
      remoteTrack: (track) => this.#await(track),
      connected: () => {},
      broken: () => this.#failed(new TransportError('media-failed')),
    });
    this.#handle = handle;
    if (this.#end.signal.aborted) handle.release();
    return handle;
  }

  async #receive(handle: RoomHandle, feed: string, entry: SubscriptionEntry): Promise<void> {
    const { room, token, privateId } = entry;
    const who = { room, token, private_id: privateId, streams: [{ feed }] };
    const { jsep } = await handle.ask({ request: 'join', ptype: 'subscriber', ...who });
    if (this.#end.signal.aborted) return;
    if (jsep === undefined) throw new TransportError('invalid-message');
    const answer = await this.#connection.answered(passiveAnswer(handle, jsep));
    await handle.ask({ request: 'start' }, answer);
  }

  /**
   * A track that nothing comes over is not shown: somebody whose line was cut, this person before a reload
   * among them, goes on being announced for a minute.
   */
  #await(track: MediaStreamTrack): void {
    if (!track.muted) return this.#show(track);
    track.addEventListener('unmute', () => this.#show(track), { once: true, signal: this.#end.signal });
  }

  #show(track: MediaStreamTrack): void {
    if (this.#end.signal.aborted) return;
    const stream = this.#publisher?.streams?.find(({ type }) => type === track.kind);
    const present = stream?.description !== 'off';
    if (this.#tracks.get(track) === present) return;
    const isNews = present || this.#tracks.has(track);
    this.#tracks.set(track, present);
    if (isNews) this.#listener.remoteTrack(track, present);
  }

  /** A participant who left while being subscribed to is no failure. */
  #failed(error: unknown): void {
    if (this.#end.signal.aborted) return;
    this.#listener.failed(error instanceof TransportError ? error.code : 'media-failed');
    if (!(error instanceof TransportError)) throw error;
  }
}

/** Janus drops the first message of a browser that opens DTLS: it is let to open itself, which saves a resend. */
function passiveAnswer(
  handle: RoomHandle,
  jsep: RTCSessionDescriptionInit,
): Promise<RTCSessionDescriptionInit> {
  return new Promise((resolve, reject) => {
    handle.raw.createAnswer({
      jsep,
      customizeSdp: (answer) => {
        answer.sdp = answer.sdp.replaceAll('a=setup:active', 'a=setup:passive');
      },
      success: resolve,
      error: () => reject(new TransportError('media-failed')),
    });
  });
}
