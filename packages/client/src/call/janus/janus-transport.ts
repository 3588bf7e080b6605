import type { JoinCredentials } from '../../contract/meeting.ts';
import type {
  CallTransport,
  CreateTransport,
  IncomingStatistics,
  OutgoingTracks,
  TransportListener,
} from '../call-transport.ts';
import { browserClock } from '../clock.ts';
import type { TransportErrorCode } from '../transport-error.ts';
import { TransportError, lossCauseOf } from '../transport-error.ts';
import { JanusConnection } from './janus-connection.ts';
import type { JanusLibrary } from './janus-js.ts';
import { RoomVisit } from './room-visit.ts';

/** A way into a room on Janus, by janus.js, which is fetched when a room is entered. */
export const createJanusTransport: CreateTransport = (listener) => new JanusTransport(listener);

class JanusTransport implements CallTransport {
  readonly #listener: TransportListener;
  readonly #failure: Promise<never>;
  #stage: 'entering' | 'in' | 'over' = 'entering';
  #visit: RoomVisit | null = null;
  #refuse: (error: TransportError) => void = () => {};

  constructor(listener: TransportListener) {
    this.#listener = listener;
    this.#failure = new Promise((_, reject) => (this.#refuse = reject));
    // It may come when nobody waits any more.
    this.#failure.catch(() => {});
  }

  async join(credentials: JoinCredentials, tracks: OutgoingTracks, signal: AbortSignal): Promise<void> {
    const onAbort = () => this.#failed('aborted');
    signal.addEventListener('abort', onAbort);
    try {
      await Promise.race([this.#enter(credentials, tracks), this.#failure]);
      if (signal.aborted) throw new TransportError('aborted');
      this.#stage = 'in';
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }

  async replace(kind: 'audio' | 'video', track: MediaStreamTrack | null): Promise<void> {
    await this.#visit?.replace(kind, track);
  }

  renew(sessionToken: string): void {
    if (this.#visit !== null) this.#visit.token = sessionToken;
  }

  async statistics(): Promise<IncomingStatistics> {
    return (await this.#visit?.statistics()) ?? { audioPackets: 0, videoFrames: 0 };
  }

  async leave(): Promise<void> {
    this.#stage = 'over';
    this.#refuse(new TransportError('aborted'));
    await this.#visit?.leave();
  }

  async #enter(credentials: JoinCredentials, tracks: OutgoingTracks): Promise<void> {
    const library = await loadLibrary();
    if (this.#stage === 'over') throw new TransportError('aborted');
    const connection = new JanusConnection({
      library,
      credentials,
      clock: browserClock,
      transactions: () => crypto.randomUUID(),
      died: (code) => this.#failed(code),
    });
    this.#visit = new RoomVisit(connection, credentials, {
      remoteTrack: (track, present) => this.#tell(() => this.#listener.remoteTrack(track, present)),
      remotePresence: (present) => this.#tell(() => this.#listener.remotePresence(present)),
      failed: (code) => this.#failed(code),
    });
    await this.#visit.enter(tracks);
  }

  #tell(tell: () => void): void {
    if (this.#stage !== 'over') tell();
  }

  /** Before the room was entered it is the entry that failed; after that the way is lost, once. */
  #failed(code: TransportErrorCode): void {
    this.#refuse(new TransportError(code));
    if (this.#stage !== 'in') return;
    this.#stage = 'over';
    this.#listener.lost(lossCauseOf(code));
  }
}

const importLibrary = () => import('./janus-library.ts').catch(() => null);

/** Whether it could not be fetched or could not run, it is not there. */
async function loadLibrary(): Promise<JanusLibrary> {
  const loaded = await importLibrary();
  const library = loaded?.janusLibrary() ?? null;
  if (library === null) throw new TransportError('engine-not-loaded');
  return library;
}
