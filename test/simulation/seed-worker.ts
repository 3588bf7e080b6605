import { simulate, storeFor } from './simulate.ts';

/** What a process says of a seed that it played. */
export interface Played {
  readonly seed: number;
  /** What must never happen and did. */
  readonly broken?: string;
  readonly requests: number;
}

/** Plays the seeds from, to and not including, each `step`-th. */
const [from = 0, to = 0, step = 1] = process.argv.slice(2).map(Number);
for (let seed = from; seed < to; seed += step) {
  const { broken, requests } = await simulate(seed, { store: storeFor(seed) });
  const played: Played = { seed, requests, ...(broken === undefined ? {} : { broken }) };
  process.send?.(played);
}
