import type { ConnectionListener, Outlet, TrickledCandidate } from '../protocol/media-backend.ts';
import { addCandidate, describeLocally, openPageConnection } from './page-connection.ts';

/** Sends tracks that this page has to a client in the same page. */
export class PageOutlet implements Outlet {
  readonly #connection: RTCPeerConnection;
  readonly #tracks: readonly MediaStreamTrack[];

  constructor(tracks: readonly MediaStreamTrack[], listener: ConnectionListener) {
    this.#tracks = tracks;
    this.#connection = openPageConnection(listener);
    const streams = [new MediaStream()];
    for (const track of tracks) this.#connection.addTransceiver(track, { direction: 'sendonly', streams });
  }

  async offer(restart: boolean): Promise<string> {
    return describeLocally(this.#connection, await this.#connection.createOffer({ iceRestart: restart }));
  }

  accept(answer: string): Promise<void> {
    return this.#connection.setRemoteDescription({ type: 'answer', sdp: answer });
  }

  addCandidate(candidate: TrickledCandidate): Promise<void> {
    return addCandidate(this.#connection, candidate);
  }

  pause(): void {
    this.#send(() => null);
  }

  resume(): void {
    this.#send((index) => this.#tracks[index] ?? null);
  }

  close(): void {
    this.#connection.close();
  }

  #send(trackAt: (index: number) => MediaStreamTrack | null): void {
    for (const [index, sender] of this.#connection.getSenders().entries()) {
      void sender.replaceTrack(trackAt(index));
    }
  }
}
