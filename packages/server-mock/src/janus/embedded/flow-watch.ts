import type { ConnectionListener, MediaKind } from '../protocol/media-backend.ts';

/** As the real server is set up: `no_media_timer`. */
const SILENT_AFTER_MS = 1_000;

/** Says of each track when packets start to come and when none came for a second. */
export class FlowWatch {
  readonly #listener: Pick<ConnectionListener, 'receiving'>;
  readonly #timers = new Map<string, NodeJS.Timeout>();

  constructor(listener: Pick<ConnectionListener, 'receiving'>) {
    this.#listener = listener;
  }

  came(mid: string, kind: MediaKind): void {
    const timer = this.#timers.get(mid);
    clearTimeout(timer);
    this.#timers.set(mid, this.#watch(mid, kind));
    if (timer === undefined) this.#listener.receiving(mid, kind, true);
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #watch(mid: string, kind: MediaKind): NodeJS.Timeout {
    return setTimeout(() => {
      this.#timers.delete(mid);
      this.#listener.receiving(mid, kind, false);
    }, SILENT_AFTER_MS).unref();
  }
}
