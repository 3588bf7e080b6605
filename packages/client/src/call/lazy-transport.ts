import type { JoinCredentials } from '../contract/meeting.ts';
import type {
  CallTransport,
  CreateTransport,
  IncomingStatistics,
  OutgoingTracks,
  TransportListener,
} from './call-transport.ts';
import { TransportError } from './transport-error.ts';

/**
 * A transport whose code is fetched while one waits to be let in, or else when the room is entered, and again
 * at the next entry if it did not come:
 * `lazyTransport(async () => (await import('@pue/client/call/janus')).createJanusTransport)`.
 */
export function lazyTransport(load: () => Promise<CreateTransport>): CreateTransport {
  const prepare = () => {
    load().then(
      (create) => create.prepare?.(),
      // `join` asks again, and tells whoever waits for it.
      () => {},
    );
  };
  return Object.assign((listener: TransportListener) => new LazyTransport(load, listener), { prepare });
}

class LazyTransport implements CallTransport {
  readonly #load: () => Promise<CreateTransport>;
  readonly #listener: TransportListener;
  #transport: CallTransport | null = null;
  #left = false;

  constructor(load: () => Promise<CreateTransport>, listener: TransportListener) {
    this.#load = load;
    this.#listener = listener;
  }

  async join(credentials: JoinCredentials, tracks: OutgoingTracks, signal: AbortSignal): Promise<void> {
    const create = await this.#loaded();
    if (signal.aborted || this.#left) throw new TransportError('aborted');
    this.#transport = create(this.#listener);
    await this.#transport.join(credentials, tracks, signal);
  }

  async replace(kind: 'audio' | 'video', track: MediaStreamTrack | null): Promise<void> {
    await this.#transport?.replace(kind, track);
  }

  renew(sessionToken: string): void {
    this.#transport?.renew(sessionToken);
  }

  async statistics(): Promise<IncomingStatistics> {
    return (await this.#transport?.statistics()) ?? { audioPackets: 0, videoFrames: 0 };
  }

  async leave(): Promise<void> {
    this.#left = true;
    await this.#transport?.leave();
  }

  /** Whatever the import rejects with, a script that was not served or one that did not run, it is not there. */
  async #loaded(): Promise<CreateTransport> {
    try {
      return await this.#load();
    } catch {
      throw new TransportError('engine-not-loaded');
    }
  }
}
