import type { Clock } from './clock.ts';
import { browserClock } from './clock.ts';
import type { MediaSource } from './media-source.ts';
import { browserMedia } from './media-source.ts';

/** What a session takes from the world; tests put their own. */
export interface CallSurroundings {
  readonly media: MediaSource;
  readonly clock: Clock;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** A fresh UUID. */
  readonly ids: () => string;
  /** Says `pagehide` and `online`: the window. */
  readonly page: EventTarget;
}

/** The browser's. */
export function browserSurroundings(): CallSurroundings {
  return {
    media: browserMedia,
    clock: browserClock,
    random: Math.random,
    ids: () => crypto.randomUUID(),
    page: window,
  };
}
