import type { ReactiveControllerHost } from 'lit';

type Host = Pick<ReactiveControllerHost, 'requestUpdate'>;

/** A part of the element that is fetched when it is wanted, and again when that failed. */
export class LazyPart<T> {
  state: 'idle' | 'loading' | 'failed' | 'ready' = 'idle';
  value: T | undefined;

  readonly #host: Host;
  readonly #fetch: () => Promise<T>;
  readonly #use: (value: T) => void;

  constructor(host: Host, fetch: () => Promise<T>, use: (value: T) => void) {
    this.#host = host;
    this.#fetch = fetch;
    this.#use = use;
  }

  load(): void {
    if (this.state === 'loading' || this.state === 'ready') return;
    this.state = 'loading';
    this.#host.requestUpdate();
    void this.#fetch().then(
      (value) => this.#have(value),
      () => this.#miss(),
    );
  }

  #have(value: T): void {
    this.state = 'ready';
    this.value = value;
    this.#use(value);
    this.#host.requestUpdate();
  }

  #miss(): void {
    this.state = 'failed';
    this.#host.requestUpdate();
  }
}
