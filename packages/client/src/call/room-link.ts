import type { JoinCredentials } from '../contract/meeting.ts';
import type { MeetingPort } from '../meeting/meeting-port.ts';
import type { CallReport } from './call-events.ts';
import type { CallTransport, CreateTransport, OutgoingTracks, TransportListener } from './call-transport.ts';
import type { Clock } from './clock.ts';
import { Pause, pauseBefore } from './pause.ts';
import type { RemoteMedia } from './remote-media.ts';
import { TokenRenewal } from './token-renewal.ts';
import { TransportError, lossCauseOf } from './transport-error.ts';

export interface RoomLinkOptions {
  readonly meetingId: string;
  readonly meetings: MeetingPort;
  readonly createTransport: CreateTransport;
  readonly clock: Clock;
  readonly random: () => number;
  readonly ids: () => string;
  readonly remote: RemoteMedia;
  /** The own tracks as they are at this moment. */
  tracks(): OutgoingTracks;
  report(event: CallReport): void;
}

/** The way into the room. There is one at most: a new one begins when the old one has left. */
export class RoomLink {
  readonly #options: RoomLinkOptions;
  readonly #pause: Pause;
  readonly #renewal: TokenRenewal;
  #trying = new AbortController();
  #transport: CallTransport | null = null;
  #sent: { audio: MediaStreamTrack | null; video: MediaStreamTrack | null } = { audio: null, video: null };
  #inRoom = false;
  #left: Promise<void> = Promise.resolve();

  constructor(options: RoomLinkOptions) {
    this.#options = options;
    this.#pause = new Pause(options.clock);
    this.#renewal = new TokenRenewal(options);
  }

  async connect(attempt: number, notBeforeMs: number): Promise<void> {
    void this.disconnect();
    this.#trying = new AbortController();
    const { signal } = this.#trying;
    await this.#left;
    await this.#pause.wait(pauseBefore(attempt, this.#options.random, notBeforeMs), signal);
    if (!signal.aborted) await this.#enter(signal);
  }

  hasten(): void {
    this.#pause.hasten();
  }

  /** Out of the room; resolves when nothing of it is left. */
  disconnect(): Promise<void> {
    this.#trying.abort();
    this.#renewal.stop();
    this.#options.remote.clear();
    const transport = this.#transport;
    this.#transport = null;
    this.#inRoom = false;
    if (transport !== null) this.#left = Promise.all([this.#left, transport.leave()]).then(() => {});
    return this.#left;
  }

  /** Sends the own tracks as they are now; resolves when the old ones are off the air. */
  async publish(kind: 'audio' | 'video'): Promise<void> {
    const { signal } = this.#trying;
    const transport = this.#transport;
    const track = this.#options.tracks()[kind];
    if (transport === null || !this.#inRoom || this.#sent[kind] === track) return;
    this.#sent[kind] = track;
    try {
      await transport.replace(kind, track);
    } catch (error) {
      this.#failed(signal, error, 'media-failed');
    }
  }

  async #enter(signal: AbortSignal): Promise<void> {
    const { meetingId, meetings, ids, report } = this.#options;
    const credentials = await meetings.joinCredentials(meetingId, { key: ids(), signal });
    if (signal.aborted) return;
    if (credentials.ok) await this.#join(credentials.value, signal);
    else report({ type: 'request-failed', request: 'credentials', failure: credentials.failure });
  }

  async #join(credentials: JoinCredentials, signal: AbortSignal): Promise<void> {
    const { createTransport, remote, report, tracks } = this.#options;
    const transport = createTransport(this.#listener(signal));
    this.#transport = transport;
    this.#sent = { ...tracks() };
    try {
      await transport.join(credentials, { ...this.#sent }, signal);
    } catch (error) {
      this.#failed(signal, error, 'unreachable');
      return;
    }
    if (signal.aborted) return;
    this.#inRoom = true;
    this.#renewal.start(credentials, transport);
    report({ type: 'joined' });
    remote.measure(transport);
    // A device that was changed while the room was being entered.
    await Promise.all([this.publish('audio'), this.publish('video')]);
  }

  /** A transport that is not the present one any more is not heard. */
  #listener(signal: AbortSignal): TransportListener {
    const { remote, report } = this.#options;
    return {
      remoteTrack: (track, present) => {
        if (!signal.aborted) remote.track(track, present);
      },
      remotePresence: (present) => {
        if (!signal.aborted) remote.presence(present);
      },
      lost: (cause) => {
        if (!signal.aborted) report({ type: 'lost', cause });
      },
    };
  }

  /** A transport fails with `TransportError` only: the call goes on by itself, and anything else is a bug to be seen. */
  #failed(signal: AbortSignal, error: unknown, otherwise: TransportError['code']): void {
    const known = error instanceof TransportError;
    if (!signal.aborted) {
      this.#options.report({ type: 'lost', cause: lossCauseOf(known ? error.code : otherwise) });
    }
    if (!known) throw error;
  }
}
