import type { SendFrame } from './frames.ts';
import type { Handle } from './handle.ts';

/** As the real server is set up: `session_timeout` and `reclaim_session_timeout`, both from the last request. */
export const SESSION_LASTS_MS = 60_000;

/** A page's session. It outlives its connection for a minute, to be claimed over another one. */
export class Session {
  readonly id: number;
  readonly handles = new Map<number, Handle>();
  #connection: SendFrame | null;
  #heardAt: number;

  constructor(id: number, connection: SendFrame, now: number) {
    this.id = id;
    this.#connection = connection;
    this.#heardAt = now;
  }

  /** To the page, if it is there; what it misses is not said again. */
  readonly send: SendFrame = (frame) => this.#connection?.(frame);

  heard(now: number): void {
    this.#heardAt = now;
  }

  isOverdue(now: number): boolean {
    return now - this.#heardAt >= SESSION_LASTS_MS;
  }

  claim(connection: SendFrame): void {
    this.#connection = connection;
  }

  /** A connection was lost; of no matter when the session was claimed over another one already. */
  lose(connection: SendFrame): void {
    if (this.#connection === connection) this.#connection = null;
  }

  end(timedOut: boolean): void {
    if (timedOut) this.send({ janus: 'timeout', session_id: this.id });
    else this.#connection = null;
    for (const handle of this.handles.values()) handle.detach();
    this.handles.clear();
  }
}
