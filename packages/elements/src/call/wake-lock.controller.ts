import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the screen on for as long as it is wanted (Screen Wake Lock): who waits for their turn touches nothing for a
 * quarter of an hour. A browser takes the lock back when the page is hidden, and may refuse it, on a low battery for one:
 * then the screen does what it always does.
 */
export class WakeLockController implements ReactiveController {
  readonly #isWanted: () => boolean;
  #lock: Promise<WakeLockSentinel | undefined> | undefined;

  constructor(host: ReactiveControllerHost, isWanted: () => boolean) {
    this.#isWanted = isWanted;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#release();
  }

  hostUpdated(): void {
    if (!this.#isWanted()) this.#release();
    else if (document.visibilityState === 'visible') this.#lock ??= this.#take();
  }

  readonly #onVisibility = () => {
    if (document.visibilityState !== 'visible') return;
    // The browser has released the one from before.
    this.#release();
    this.hostUpdated();
  };

  async #take(): Promise<WakeLockSentinel | undefined> {
    try {
      return await navigator.wakeLock?.request('screen');
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotAllowedError') return undefined;
      throw error;
    }
  }

  #release(): void {
    const lock = this.#lock;
    this.#lock = undefined;
    void lock?.then((held) => held?.release());
  }
}
