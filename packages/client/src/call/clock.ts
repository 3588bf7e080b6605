/** Time, as the call engine needs it; tests put their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Does it once, later; returns how to call it off. */
  after(ms: number, action: () => void): () => void;
}

export const browserClock: Clock = {
  now: () => Date.now(),
  after(ms, action) {
    const timer = setTimeout(action, ms);
    return () => clearTimeout(timer);
  },
};
