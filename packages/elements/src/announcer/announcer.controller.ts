import type { Clock } from '@pue/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { browserClock } from '../clock/browser-clock.ts';
import { judge, type Spoken, type Wish } from './announcement.machine.ts';

/** Keeps the text of a live region: each step once, the wait at most once a minute. */
export class AnnouncerController implements ReactiveController {
  /** What the live region holds. */
  text = '';

  clock: Clock = browserClock;

  readonly #host: ReactiveControllerHost;
  #spoken: Spoken | null = null;
  #wish: Wish | null = null;
  #callOff: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#callOff?.();
  }

  /** What it spoke of last. */
  get topic(): string | null {
    return this.#spoken?.topic ?? null;
  }

  /** What there is to say now. It is said, put off, or left unsaid. */
  wish(wish: Wish): void {
    this.#wish = wish;
    this.#callOff?.();
    this.#callOff = undefined;
    this.#consider(wish);
  }

  /** Forgets what was said: another call begins. */
  reset(): void {
    this.#callOff?.();
    this.#spoken = null;
    this.#wish = null;
    this.text = '';
  }

  #consider(wish: Wish): void {
    const now = this.clock.now();
    const verdict = judge(this.#spoken, wish, now);
    switch (verdict.type) {
      case 'say':
        this.#spoken = { topic: wish.topic, text: wish.text, at: now };
        this.text = wish.text;
        this.#host.requestUpdate();
        return;
      case 'wait':
        this.#callOff = this.clock.after(verdict.milliseconds, () => this.#again());
        return;
      case 'be-silent':
        return;
    }
  }

  #again(): void {
    if (this.#wish !== null) this.wish(this.#wish);
  }
}
