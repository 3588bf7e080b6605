import type { Operation } from '../contract/operation.ts';
import type { Refusal } from './problems.ts';

/** The first sending and three more. */
export const MOST_ATTEMPTS = 4;
const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 8000;
const PASSING = [408, 425, 429, 502, 503, 504];

/** Whether sending twice has the effect of sending once (RFC 9110 section 9.2.2, or by the key). */
export function isRepeatable(operation: Operation): boolean {
  return operation.method !== 'POST' || operation.keyed === true;
}

/** Whether the same request may fare better in a moment. */
export function mayPass({ cause: { code, status = 0 }, told, retryable }: Refusal): boolean {
  if (code === 'network' || code === 'timeout' || code === 'idempotency-in-progress') return true;
  if (status === 500) return retryable === true;
  return PASSING.includes(status) && !(told && retryable === false);
}

/** Full jitter: stations that lost the same server do not come back all at once. */
export function waitBefore(retry: number, random: () => number): number {
  return random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (retry - 1));
}
