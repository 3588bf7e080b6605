/** How many requests one person or station may send in a minute. */
export interface RateLimit {
  /** Counts one request. Never by address: a town hall is one address. */
  count(subject: string, now: number): RateState;
  reset(): void;
}

export interface RateState {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
  readonly exceeded: boolean;
}

const WINDOW_MS = 60_000;
const SUBJECTS_KEPT = 10_000;

export function createRateLimit(limit: number): RateLimit {
  const windows = new Map<string, { readonly start: number; used: number }>();
  return {
    count(subject, now) {
      const start = now - (now % WINDOW_MS);
      if (windows.size >= SUBJECTS_KEPT) windows.clear();
      const known = windows.get(subject);
      const window = known?.start === start ? known : { start, used: 0 };
      window.used += 1;
      windows.set(subject, window);
      return {
        limit,
        remaining: Math.max(0, limit - window.used),
        resetSeconds: Math.ceil((start + WINDOW_MS - now) / 1000),
        exceeded: window.used > limit,
      };
    },
    reset: () => windows.clear(),
  };
}
