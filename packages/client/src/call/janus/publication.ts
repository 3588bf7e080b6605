import type { OutgoingTracks } from '../call-transport.ts';
import { TransportError } from '../transport-error.ts';
import type { JanusConnection } from './janus-connection.ts';
import type { LocalTrack } from './janus-js.ts';
import type { RoomMessage } from './janus-messages.ts';
import { placeholderTrack } from './placeholder-track.ts';
import type { RoomHandle } from './room-handle.ts';

type Kind = 'audio' | 'video';
const KINDS = ['audio', 'video'] as const;

export interface RoomEntry {
  readonly room: string;
  readonly feed: string;
  readonly token: string;
}

/** What this page sends: sound and picture, or the places for them. */
export class Publication {
  readonly #connection: JanusConnection;
  readonly #handle: RoomHandle;
  readonly #senders = new Map<Kind, RTCRtpSender>();

  constructor(connection: JanusConnection, handle: RoomHandle) {
    this.#connection = connection;
    this.#handle = handle;
  }

  /** Asks to be let in; the answer says who is there. */
  async enter({ room, feed, token }: RoomEntry): Promise<RoomMessage> {
    const { message } = await this.#handle.ask({
      request: 'join',
      ptype: 'publisher',
      room,
      id: feed,
      token,
    });
    return message;
  }

  /** Offers the tracks without waiting for `enter`: Janus works on the requests of a handle in their order. */
  async publish(tracks: OutgoingTracks): Promise<void> {
    const offered = KINDS.map((kind) => localTrack(kind, tracks[kind]));
    const jsep = await this.#offer(offered);
    this.#findSenders(offered);
    const answered = this.#handle.ask({ request: 'publish', descriptions: this.#descriptions(tracks) }, jsep);
    await Promise.all(KINDS.map((kind) => this.#clearPlace(kind, tracks[kind])));
    const { jsep: answer } = await answered;
    if (answer === undefined) throw new TransportError('invalid-message');
    await this.#accept(answer);
  }

  /** On the sender itself: janus.js would first stop the old track, and lose the microphone if there is no new one. */
  async replace(kind: Kind, track: MediaStreamTrack | null): Promise<void> {
    const sender = this.#senders.get(kind);
    if (sender === undefined) throw new TransportError('media-failed');
    const wasSilent = sender.track === null;
    try {
      await sender.replaceTrack(track);
    } catch {
      throw new TransportError('media-failed');
    }
    if (wasSilent !== (track === null)) await this.#tellOthers();
  }

  #offer(tracks: readonly LocalTrack[]): Promise<RTCSessionDescriptionInit> {
    const offered = new Promise<RTCSessionDescriptionInit>((resolve, reject) => {
      this.#handle.raw.createOffer({ tracks, success: resolve, error: () => reject(mediaFailed()) });
    });
    return this.#connection.answered(offered);
  }

  #accept(jsep: RTCSessionDescriptionInit): Promise<void> {
    const accepted = new Promise<void>((resolve, reject) => {
      this.#handle.raw.handleRemoteJsep({ jsep, success: resolve, error: () => reject(mediaFailed()) });
    });
    return this.#connection.answered(accepted);
  }

  #findSenders(offered: readonly LocalTrack[]): void {
    for (const sender of this.#handle.peer?.getSenders() ?? []) {
      const track = offered.find(({ capture }) => capture === sender.track);
      if (track !== undefined) this.#senders.set(track.type, sender);
    }
  }

  /** Takes a stand-in off the air: a disabled or black track would still be sent. */
  async #clearPlace(kind: Kind, track: MediaStreamTrack | null): Promise<void> {
    const sender = this.#senders.get(kind);
    if (track !== null || sender === undefined) return;
    const standIn = sender.track;
    await sender.replaceTrack(null);
    standIn?.stop();
  }

  /** Nothing else tells the others a camera that was switched off from one that froze. */
  async #tellOthers(): Promise<void> {
    const [audio, video] = KINDS.map((kind) => this.#senders.get(kind)?.track ?? null);
    const descriptions = this.#descriptions({ audio: audio ?? null, video: video ?? null });
    await this.#handle.ask({ request: 'configure', descriptions });
  }

  #descriptions(tracks: OutgoingTracks): readonly object[] {
    const transceivers = this.#handle.peer?.getTransceivers() ?? [];
    return KINDS.map((kind) => ({
      mid: transceivers.find(({ sender }) => sender === this.#senders.get(kind))?.mid ?? '',
      description: tracks[kind] === null ? 'off' : 'on',
    }));
  }
}

const mediaFailed = () => new TransportError('media-failed');

function localTrack(type: Kind, track: MediaStreamTrack | null): LocalTrack {
  return { type, capture: track ?? placeholderTrack(type), recv: false, dontStop: true };
}
