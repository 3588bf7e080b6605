import type {
  ConnectionListener,
  Intake,
  MediaKind,
  Outlet,
  PublishedTrack,
  TrickledCandidate,
} from '../protocol/media-backend.ts';
import { addCandidate, describeLocally, openPageConnection } from './page-connection.ts';
import { PageOutlet } from './page-outlet.ts';

const CODECS: Readonly<Record<MediaKind, string>> = { audio: 'opus', video: 'vp8' };

/** Takes what a client in this page publishes, so that another one in it can receive it. */
export class PageIntake implements Intake {
  readonly #connection: RTCPeerConnection;
  readonly #listener: ConnectionListener;
  readonly #players = new Set<HTMLAudioElement>();

  constructor(listener: ConnectionListener) {
    this.#listener = listener;
    this.#connection = openPageConnection(listener);
    this.#connection.addEventListener('track', (event) => this.#watch(event));
  }

  get tracks(): readonly PublishedTrack[] {
    return this.#receiving.map(({ mid, receiver }, mindex) => {
      const kind = kindOf(receiver.track);
      return { mid: mid ?? '', mindex, kind, codec: CODECS[kind] };
    });
  }

  async answer(offer: string): Promise<string> {
    await this.#connection.setRemoteDescription({ type: 'offer', sdp: offer });
    return describeLocally(this.#connection);
  }

  addCandidate(candidate: TrickledCandidate): Promise<void> {
    return addCandidate(this.#connection, candidate);
  }

  outlet(listener: ConnectionListener): Outlet {
    return new PageOutlet(
      this.#receiving.map(({ receiver }) => receiver.track),
      listener,
    );
  }

  /** An encoder of the page itself begins every connection with one. */
  requestKeyframe(): void {}

  close(): void {
    for (const player of this.#players) player.srcObject = null;
    this.#connection.close();
  }

  /** Chromium sends remote sound on only while something plays it; this player is not heard. */
  #pull(track: MediaStreamTrack): void {
    const player = new Audio();
    player.muted = true;
    player.srcObject = new MediaStream([track]);
    // Refused where the page may not play: then this sound does not arrive, as nothing does on such a page.
    player.play().catch(() => undefined);
    this.#players.add(player);
  }

  get #receiving(): readonly RTCRtpTransceiver[] {
    return this.#connection
      .getTransceivers()
      .filter(({ currentDirection }) => currentDirection === 'recvonly' || currentDirection === 'sendrecv');
  }

  #watch({ track, transceiver }: RTCTrackEvent): void {
    const tell = (receiving: boolean) =>
      this.#listener.receiving(transceiver.mid ?? '', kindOf(track), receiving);
    if (kindOf(track) === 'audio') this.#pull(track);
    track.addEventListener('unmute', () => tell(true));
    track.addEventListener('mute', () => tell(false));
  }
}

function kindOf({ kind }: MediaStreamTrack): MediaKind {
  return kind === 'audio' ? 'audio' : 'video';
}
