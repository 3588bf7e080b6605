import type { JoinCredentials } from '../contract/meeting.ts';
import type { LossCause } from './call.machine.ts';
import type {
  CallTransport,
  CreateTransport,
  IncomingStatistics,
  OutgoingTracks,
  TransportListener,
} from './call-transport.ts';
import type { TransportErrorCode } from './transport-error.ts';
import { TransportError } from './transport-error.ts';

/** What an entry does: succeeds, fails, or stays on the way until it is told to. */
export type ScriptedEntry = 'enters' | 'hangs' | TransportErrorCode;

/**
 * A room without a network, for tests and stories: it enters, fails, falls silent or is cut as it is told.
 * Every transport that it made stays in `made`, so that a test can ask how many were in the room at once.
 */
export class ScriptedRoom {
  /** What the entries do, one after the other; the last one goes on for ever. */
  readonly #entries: readonly ScriptedEntry[];
  readonly made: ScriptedTransport[] = [];
  /** The other side's tracks, brought to whoever enters. */
  remoteTracks: readonly MediaStreamTrack[] = [];
  /** What arrives between two looks at the figures. */
  arriving: IncomingStatistics = { audioPackets: 50, videoFrames: 24 };

  constructor(...entries: readonly ScriptedEntry[]) {
    this.#entries = entries.length === 0 ? ['enters'] : entries;
  }

  readonly create: CreateTransport = (listener) => {
    const entry = this.#entries[Math.min(this.made.length, this.#entries.length - 1)] ?? 'enters';
    const transport = new ScriptedTransport(this, listener, entry);
    this.made.push(transport);
    return transport;
  };

  /** Those that are in the room, or on the way into it. */
  get present(): readonly ScriptedTransport[] {
    return this.made.filter((transport) => transport.where === 'entering' || transport.where === 'in');
  }

  get last(): ScriptedTransport {
    const last = this.made.at(-1);
    if (last === undefined) throw new Error('No transport was made yet');
    return last;
  }

  /** Cuts whoever is in the room. */
  lose(cause: LossCause): void {
    for (const transport of this.present) transport.lose(cause);
  }
}

export class ScriptedTransport implements CallTransport {
  readonly #room: ScriptedRoom;
  readonly #listener: TransportListener;
  readonly #entry: ScriptedEntry;
  #where: 'outside' | 'entering' | 'in' | 'gone' = 'outside';
  #finish: (error: TransportError | null) => void = () => {};
  #arrived: IncomingStatistics = { audioPackets: 0, videoFrames: 0 };
  readonly #tokens: string[] = [];
  #sending: OutgoingTracks = { audio: null, video: null };
  #replaceFails: TransportErrorCode | null = null;

  constructor(room: ScriptedRoom, listener: TransportListener, entry: ScriptedEntry) {
    this.#room = room;
    this.#listener = listener;
    this.#entry = entry;
  }

  get where(): 'outside' | 'entering' | 'in' | 'gone' {
    return this.#where;
  }

  /** What the other side would see and hear. */
  get sending(): OutgoingTracks {
    return this.#sending;
  }

  /** The session tokens that it was given, oldest first. */
  get tokens(): readonly string[] {
    return this.#tokens;
  }

  async join(credentials: JoinCredentials, tracks: OutgoingTracks, signal: AbortSignal): Promise<void> {
    this.#where = 'entering';
    this.#tokens.push(credentials.session_token);
    const failure = await this.#outcome(signal);
    if (failure !== null) {
      this.#where = 'gone';
      throw failure;
    }
    this.#where = 'in';
    this.#sending = tracks;
    this.remoteEnters(this.#room.remoteTracks);
  }

  async replace(kind: 'audio' | 'video', track: MediaStreamTrack | null): Promise<void> {
    if (this.#replaceFails !== null) throw new TransportError(this.#replaceFails);
    this.#sending = { ...this.#sending, [kind]: track };
  }

  renew(sessionToken: string): void {
    this.#tokens.push(sessionToken);
  }

  async statistics(): Promise<IncomingStatistics> {
    const { audioPackets, videoFrames } = this.#room.arriving;
    this.#arrived = {
      audioPackets: this.#arrived.audioPackets + audioPackets,
      videoFrames: this.#arrived.videoFrames + videoFrames,
    };
    return this.#arrived;
  }

  async leave(): Promise<void> {
    this.#finish(new TransportError('aborted'));
    this.#where = 'gone';
    this.#sending = { audio: null, video: null };
  }

  /** Lets an entry that hangs succeed, or fail. */
  finishEntry(error: TransportErrorCode | null = null): void {
    this.#finish(error === null ? null : new TransportError(error));
  }

  remoteEnters(tracks: readonly MediaStreamTrack[]): void {
    if (tracks.length === 0) return;
    this.#listener.remotePresence(true);
    for (const track of tracks) this.#listener.remoteTrack(track, true);
  }

  remoteStops(track: MediaStreamTrack): void {
    this.#listener.remoteTrack(track, false);
  }

  remoteLeaves(): void {
    this.#listener.remotePresence(false);
  }

  lose(cause: LossCause): void {
    this.#listener.lost(cause);
  }

  /** From now on no other track can be put on the air. */
  refuseReplacing(code: TransportErrorCode): void {
    this.#replaceFails = code;
  }

  #outcome(signal: AbortSignal): Promise<TransportError | null> {
    if (signal.aborted) return Promise.resolve(new TransportError('aborted'));
    if (this.#entry === 'enters') return Promise.resolve(null);
    if (this.#entry !== 'hangs') return Promise.resolve(new TransportError(this.#entry));
    return new Promise((resolve) => {
      this.#finish = resolve;
      signal.addEventListener('abort', () => resolve(new TransportError('aborted')), { once: true });
    });
  }
}
