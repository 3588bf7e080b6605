import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the page may hear while the element is in it. */
export interface PageNews {
  online(): void;
  offline(): void;
  /** It came to the front, perhaps after a night. */
  visible(): void;
}

/** Listens to the network and to the page's sleep. */
export class PageWatch implements ReactiveController {
  readonly #news: PageNews;
  #heard: AbortController | undefined;

  constructor(host: ReactiveControllerHost, news: PageNews) {
    this.#news = news;
    host.addController(this);
  }

  hostConnected(): void {
    this.#heard = new AbortController();
    const { signal } = this.#heard;
    window.addEventListener('online', () => this.#news.online(), { signal });
    window.addEventListener('offline', () => this.#news.offline(), { signal });
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'visible' && this.#news.visible(),
      { signal },
    );
    if (!navigator.onLine) this.#news.offline();
  }

  hostDisconnected(): void {
    this.#heard?.abort();
  }
}
