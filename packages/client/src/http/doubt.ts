import type { Operation } from '../contract/operation.ts';
import type { Refusal } from './problems.ts';
import type { FailureCode } from './result.ts';

const LOST: readonly FailureCode[] = [
  'network',
  'timeout',
  'aborted',
  'invalid-response',
  'idempotency-in-progress',
];

/** Statuses by which the back end, given a key that it has seen, would have given the first answer instead. */
const FINAL = [400, 409, 410, 412, 422, 428];

/**
 * Whether a write may have had its effect although it came out like this. A doubt stays over the tries that
 * follow, until the back end itself gives a final answer to the same key.
 */
export function isInDoubt(operation: Operation, { cause, told }: Refusal, before: boolean): boolean {
  const { code, status = 0 } = cause;
  if (operation.method === 'GET') return false;
  if (LOST.includes(code) || (!told && status >= 500)) return true;
  return before && !(operation.keyed && told && FINAL.includes(status));
}
