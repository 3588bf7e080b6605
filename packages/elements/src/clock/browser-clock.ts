import type { Clock } from '@pue/client';

/** The browser's own time and timers; a test brings others. */
export const browserClock: Clock = {
  now: () => Date.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};
