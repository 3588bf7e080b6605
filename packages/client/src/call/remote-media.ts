import type { CallReport } from './call-events.ts';
import type { CallTransport } from './call-transport.ts';
import type { Clock } from './clock.ts';
import type { Flow, MediaKind } from './flow.ts';
import { NOTHING_YET, forgotten, measured, remoteOf } from './flow.ts';
import type { MediaSource } from './media-source.ts';

/** Seldom while everything flows, often while something is awaited. */
const MEASURED_EVERY_MS = 1000;
const AWAITED_EVERY_MS = 200;

const KINDS = ['audio', 'video'] as const;
const kindOf = (track: MediaStreamTrack): MediaKind => (track.kind === 'audio' ? 'audio' : 'video');

export interface RemoteMediaOptions {
  readonly clock: Clock;
  readonly media: MediaSource;
  report(event: CallReport): void;
  /** The stream has other tracks now. */
  streamChanged(): void;
}

/** What comes from the other side, and whether it still comes. */
export class RemoteMedia {
  readonly #options: RemoteMediaOptions;
  #tracks: readonly MediaStreamTrack[] = [];
  #stream: MediaStream | null = null;
  #flow: Flow = NOTHING_YET;
  #transport: CallTransport | null = null;
  #callOff: () => void = () => {};

  constructor(options: RemoteMediaOptions) {
    this.#options = options;
  }

  get stream(): MediaStream | null {
    return this.#stream;
  }

  /**
   * The newest track of a kind is shown. Somebody who comes back over another line may still be there over the
   * old one, frozen, until Janus gives that up.
   */
  track(track: MediaStreamTrack, present: boolean): void {
    const others = this.#tracks.filter((known) => known !== track);
    const wasShown = this.#stream?.getTracks().includes(track) === true;
    this.#tracks = present ? [...others, track] : others;
    if (wasShown && !present) this.#flow = forgotten(this.#flow, kindOf(track));
    this.#show();
    this.#report();
    if (this.#transport !== null) this.#plan();
  }

  presence(present: boolean): void {
    if (present) return;
    this.#forget();
    this.#report();
  }

  /** Looks at the figures of a transport again and again, until `clear`. */
  measure(transport: CallTransport): void {
    this.#transport = transport;
    this.#plan();
  }

  clear(): void {
    this.#transport = null;
    this.#callOff();
    this.#forget();
  }

  #plan(): void {
    this.#callOff();
    const announced = this.#announced();
    const { audio, video } = remoteOf(this.#flow, announced, this.#options.clock.now());
    const isAwaited =
      (announced.has('audio') && audio !== 'flowing') || (announced.has('video') && video !== 'flowing');
    const pause = isAwaited ? AWAITED_EVERY_MS : MEASURED_EVERY_MS;
    this.#callOff = this.#options.clock.after(pause, () => void this.#look());
  }

  async #look(): Promise<void> {
    const transport = this.#transport;
    if (transport === null) return;
    const figures = await transport.statistics();
    if (transport !== this.#transport) return;
    this.#flow = measured(this.#flow, figures, this.#options.clock.now());
    this.#report();
    if (transport === this.#transport) this.#plan();
  }

  #report(): void {
    if (this.#transport === null) return;
    const remote = remoteOf(this.#flow, this.#announced(), this.#options.clock.now());
    this.#options.report({ type: 'remote-changed', remote });
  }

  #announced(): ReadonlySet<MediaKind> {
    return new Set(this.#tracks.map(kindOf));
  }

  #show(): void {
    const stream = this.#stream ?? this.#options.media.emptyStream();
    const shown = KINDS.map((kind) => this.#tracks.findLast((track) => kindOf(track) === kind));
    for (const track of stream.getTracks()) if (!shown.includes(track)) stream.removeTrack(track);
    for (const track of shown) if (track !== undefined) stream.addTrack(track);
    this.#stream = stream;
    this.#options.streamChanged();
  }

  #forget(): void {
    this.#tracks = [];
    this.#flow = NOTHING_YET;
    if (this.#stream === null) return;
    this.#stream = null;
    this.#options.streamChanged();
  }
}
