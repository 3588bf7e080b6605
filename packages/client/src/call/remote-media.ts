import type { CallReport } from './call-events.ts';
import type { CallTransport } from './call-transport.ts';
import type { Clock } from './clock.ts';
import type { Flow } from './flow.ts';
import { NOTHING_YET, measured, remoteOf } from './flow.ts';
import type { MediaSource } from './media-source.ts';

const MEASURED_EVERY_MS = 1000;

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
  #stream: MediaStream | null = null;
  readonly #announced = new Set<'audio' | 'video'>();
  #flow: Flow = NOTHING_YET;
  #stop: () => void = () => {};

  constructor(options: RemoteMediaOptions) {
    this.#options = options;
  }

  get stream(): MediaStream | null {
    return this.#stream;
  }

  track(track: MediaStreamTrack, present: boolean): void {
    this.#stream ??= this.#options.media.emptyStream();
    const kind = track.kind === 'audio' ? 'audio' : 'video';
    if (present) {
      this.#announced.add(kind);
      this.#stream.addTrack(track);
    } else {
      this.#announced.delete(kind);
      this.#stream.removeTrack(track);
    }
    this.#options.streamChanged();
  }

  presence(present: boolean): void {
    if (!present) this.#forgetStream();
  }

  /** Looks at the figures of a transport every second, until `clear`. */
  measure(transport: CallTransport): void {
    let stopped = false;
    let callOff = () => {};
    const next = () => {
      callOff = this.#options.clock.after(MEASURED_EVERY_MS, () => void look());
    };
    const look = async () => {
      const figures = await transport.statistics();
      if (stopped) return;
      const now = this.#options.clock.now();
      this.#flow = measured(this.#flow, figures, now);
      this.#options.report({ type: 'remote-changed', remote: remoteOf(this.#flow, this.#announced, now) });
      next();
    };
    this.#stop = () => {
      stopped = true;
      callOff();
    };
    next();
  }

  clear(): void {
    this.#stop();
    this.#flow = NOTHING_YET;
    this.#forgetStream();
  }

  #forgetStream(): void {
    if (this.#stream === null) return;
    this.#announced.clear();
    this.#stream = null;
    this.#options.streamChanged();
  }
}
