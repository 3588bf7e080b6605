import type { RTCPeerConnection } from 'werift';
import { MediaStreamTrack } from 'werift';
import type { ConnectionListener, Outlet, TrickledCandidate } from '../protocol/media-backend.ts';
import type { MediaAddresses } from './werift-connection.ts';
import {
  addCandidate,
  closeConnection,
  localDescription,
  openConnection,
  withoutLocalNames,
} from './werift-connection.ts';
import type { PacketSource } from './werift-intake.ts';

/**
 * Sends somebody's packets to one page, and the page's wish for a key frame back. When the source ends it
 * falls silent and stays: so does the real server, which tells of the leaving in words only.
 */
export class WeriftOutlet implements Outlet {
  readonly #connection: RTCPeerConnection;
  readonly #silencers: readonly (() => void)[];
  #paused = false;
  #closed = false;

  constructor(addresses: MediaAddresses, tracks: readonly PacketSource[], listener: ConnectionListener) {
    this.#connection = openConnection(addresses, listener);
    this.#silencers = tracks.map((track) => this.#forward(track));
  }

  async offer(restart: boolean): Promise<string> {
    await this.#connection.setLocalDescription(await this.#connection.createOffer({ iceRestart: restart }));
    return localDescription(this.#connection);
  }

  accept(answer: string): Promise<void> {
    return this.#connection.setRemoteDescription({ type: 'answer', sdp: withoutLocalNames(answer) });
  }

  addCandidate(candidate: TrickledCandidate): Promise<void> {
    return addCandidate(this.#connection, candidate);
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const silence of this.#silencers) silence();
    closeConnection(this.#connection);
  }

  #forward(source: PacketSource): () => void {
    const track = new MediaStreamTrack({ kind: source.kind });
    const { sender } = this.#connection.addTransceiver(track, { direction: 'sendonly' });
    sender.onPictureLossIndication.subscribe(() => source.requestKeyframe());
    return source.listen((packet) => {
      if (!this.#paused) track.writeRtp(packet);
    });
  }
}
