/** How many requests one subject may send in a while: a person, a station, or who guesses at one code. */
export interface RateLimit {
  /** Counts one request. Never by address: a town hall is one address. */
  count(subject: string, now: number): RateState;
  /** What is left, without counting. */
  look(subject: string, now: number): RateState;
  reset(): void;
}

export interface RateState {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
  readonly exceeded: boolean;
}

const MINUTE = 60_000;
const SUBJECTS_KEPT = 10_000;

export function createRateLimit(limit: number, windowMs = MINUTE): RateLimit {
  const windows = new Map<string, { readonly start: number; used: number }>();
  const startOf = (now: number) => now - (now % windowMs);
  const usedBy = (subject: string, now: number) => {
    const known = windows.get(subject);
    return known?.start === startOf(now) ? known.used : 0;
  };
  const state = (used: number, now: number): RateState => ({
    limit,
    remaining: Math.max(0, limit - used),
    resetSeconds: Math.ceil((startOf(now) + windowMs - now) / 1000),
    exceeded: used > limit,
  });
  return {
    count(subject, now) {
      if (windows.size >= SUBJECTS_KEPT) windows.clear();
      const used = usedBy(subject, now) + 1;
      windows.set(subject, { start: startOf(now), used });
      return state(used, now);
    },
    look: (subject, now) => state(usedBy(subject, now), now),
    reset: () => windows.clear(),
  };
}
