/** Where the sandbox takes the time, identifiers and chance from; tests and trainers put their own. */
export interface Surroundings {
  /** Milliseconds since the epoch. */
  now(): number;
  /** A fresh random identifier, at least 128 bits, of the contract's alphabet. */
  id(): string;
  /** From 0 to below 1. */
  random(): number;
}
