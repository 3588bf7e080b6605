import type { Clock } from '../clock.ts';

/** How long a peer connection may be without its path before the room is entered anew. */
const GRACE_MS = 2000;

export interface PathListener {
  /** Media have a path, for the first time. */
  connected(): void;
  /** The path is gone for good. */
  broken(): void;
}

/** `disconnected` may heal by itself; `failed` never does, and Chromium says it only after 17.8 s of silence. */
export class PathWatch {
  readonly #clock: Clock;
  readonly #listener: PathListener;
  #callOff: () => void = () => {};
  #over = false;
  #wasConnected = false;

  constructor(clock: Clock, listener: PathListener) {
    this.#clock = clock;
    this.#listener = listener;
  }

  is(state: RTCPeerConnectionState): void {
    this.#callOff();
    if (this.#over) return;
    if (state === 'failed') this.broken();
    if (state === 'disconnected') this.#callOff = this.#clock.after(GRACE_MS, () => this.broken());
    if (state === 'connected') this.#connected();
  }

  broken(): void {
    if (this.#over) return;
    this.stop();
    this.#listener.broken();
  }

  stop(): void {
    this.#over = true;
    this.#callOff();
  }

  #connected(): void {
    if (this.#wasConnected) return;
    this.#wasConnected = true;
    this.#listener.connected();
  }
}
