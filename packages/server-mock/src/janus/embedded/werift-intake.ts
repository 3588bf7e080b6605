import type { MediaStreamTrack, RTCPeerConnection, RTCRtpTransceiver, RtpPacket } from 'werift';
import type {
  ConnectionListener,
  Intake,
  MediaKind,
  Outlet,
  PublishedTrack,
  TrickledCandidate,
} from '../protocol/media-backend.ts';
import { FlowWatch } from './flow-watch.ts';
import type { MediaAddresses } from './werift-connection.ts';
import {
  addCandidate,
  closeConnection,
  localDescription,
  openConnection,
  withoutLocalNames,
} from './werift-connection.ts';
import { WeriftOutlet } from './werift-outlet.ts';

export type PacketListener = (packet: RtpPacket) => void;

/** A published track whose packets can be listened to. */
export interface PacketSource extends PublishedTrack {
  listen(listener: PacketListener): () => void;
  requestKeyframe(): void;
}

const CODECS: Readonly<Record<MediaKind, string>> = { audio: 'opus', video: 'vp8' };

/** Takes the media of one page and hands every packet on, as it came. */
export class WeriftIntake implements Intake {
  readonly #addresses: MediaAddresses;
  readonly #connection: RTCPeerConnection;
  readonly #flow: FlowWatch;
  readonly #listeners = new Map<string, Set<PacketListener>>();
  #tracks: readonly PacketSource[] = [];
  #closed = false;

  constructor(addresses: MediaAddresses, listener: ConnectionListener) {
    this.#addresses = addresses;
    this.#flow = new FlowWatch(listener);
    this.#connection = openConnection(addresses, listener);
    this.#connection.onRemoteTransceiverAdded.subscribe((transceiver) => {
      transceiver.onTrack.subscribe((track) => this.#onTrack(transceiver, track));
    });
  }

  get tracks(): readonly PublishedTrack[] {
    return this.#tracks.map(({ mid, mindex, kind, codec }) => ({ mid, mindex, kind, codec }));
  }

  async answer(offer: string): Promise<string> {
    await this.#connection.setRemoteDescription({ type: 'offer', sdp: withoutLocalNames(offer) });
    await this.#connection.setLocalDescription(await this.#connection.createAnswer());
    this.#tracks = this.#connection
      .getTransceivers()
      .filter(isReceiving)
      .map((transceiver, index) => this.#sourceOf(transceiver, index));
    return localDescription(this.#connection);
  }

  addCandidate(candidate: TrickledCandidate): Promise<void> {
    return addCandidate(this.#connection, candidate);
  }

  outlet(listener: ConnectionListener): Outlet {
    return new WeriftOutlet(this.#addresses, this.#tracks, listener);
  }

  requestKeyframe(): void {
    for (const track of this.#tracks) if (track.kind === 'video') track.requestKeyframe();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#flow.stop();
    closeConnection(this.#connection);
  }

  #onTrack(transceiver: RTCRtpTransceiver, track: MediaStreamTrack): void {
    const [name, kind] = [transceiver.mid ?? '', kindOf(transceiver)];
    track.onReceiveRtp.subscribe((packet) => {
      this.#flow.came(name, kind);
      for (const listener of this.#listenersOf(name)) listener(packet);
    });
  }

  #listenersOf(mid: string): Set<PacketListener> {
    const listeners = this.#listeners.get(mid) ?? new Set();
    this.#listeners.set(mid, listeners);
    return listeners;
  }

  #sourceOf(transceiver: RTCRtpTransceiver, index: number): PacketSource {
    const [mid, kind] = [transceiver.mid ?? '', kindOf(transceiver)];
    const listeners = this.#listenersOf(mid);
    return {
      mid,
      mindex: transceiver.mLineIndex ?? index,
      kind,
      codec: CODECS[kind],
      listen(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      requestKeyframe() {
        const { receiver } = transceiver;
        const ssrc = receiver.track.ssrc;
        if (ssrc !== undefined) void receiver.sendRtcpPLI(ssrc);
      },
    };
  }
}

function isReceiving({ currentDirection }: RTCRtpTransceiver): boolean {
  return currentDirection === 'recvonly' || currentDirection === 'sendrecv';
}

function kindOf({ kind }: RTCRtpTransceiver): MediaKind {
  return kind === 'audio' ? 'audio' : 'video';
}
