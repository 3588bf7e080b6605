import type { Failure, FailureCode } from '../http/result.ts';

/**
 * What a failure means to a call. `over`: there is no meeting any more. `final`: no other try will help.
 * `passing`: the same request may succeed later by itself. `answered`: the server said no to this request.
 */
export type FailureMeaning = 'over' | 'final' | 'passing' | 'answered';

const OVER: readonly FailureCode[] = ['meeting-ended'];

const FINAL: readonly FailureCode[] = [
  'unauthenticated',
  'assurance-too-low',
  'profile-missing',
  'grant-expired',
  'not-found',
];

const PASSING: readonly FailureCode[] = [
  'offline',
  'network',
  'timeout',
  'rate-limited',
  'maintenance',
  'idempotency-in-progress',
];

export function meaningOf({ code }: Pick<Failure, 'code'>): FailureMeaning {
  if (OVER.includes(code)) return 'over';
  if (FINAL.includes(code)) return 'final';
  return PASSING.includes(code) ? 'passing' : 'answered';
}
