import type { Failure, FailureCode } from '@pue/client';
import type { Booking } from '@pue/client/contract';

/** The bookings of a day, as they were read last. */
export interface Reading {
  /** The server's day in Rome: `2026-11-24`. */
  readonly day: string;
  /** The server's instant at which it was read. */
  readonly readAt: string;
  readonly items: readonly Booking[];
}

/** Failures that only another sign-in, or somebody's grant, can end. */
export type SignInCode = Extract<
  FailureCode,
  'unauthenticated' | 'assurance-too-low' | 'profile-missing' | 'grant-expired'
>;

/**
 * | step | what is true |
 * | --- | --- |
 * | loading | nothing was read yet |
 * | shown | `stale`: why the list is no longer fresh, since `readAt` |
 * | unread | nothing could be read so far; it is tried again |
 * | refused | this person may not read it: what was read is forgotten, nothing is tried by itself |
 */
export type AgendaState =
  | { readonly step: 'loading' }
  | {
      readonly step: 'shown';
      readonly reading: Reading;
      readonly stale: Failure | null;
      readonly failures: number;
    }
  | { readonly step: 'unread'; readonly failure: Failure; readonly failures: number }
  | { readonly step: 'refused'; readonly code: SignInCode };

export type AgendaEvent =
  | { readonly type: 'read'; readonly reading: Reading }
  | { readonly type: 'failed'; readonly failure: Failure }
  /** The pause is over, or there is a reason not to wait for its end. */
  | { readonly type: 'due' }
  | { readonly type: 'retried' };

export type AgendaEffect =
  { readonly type: 'read' } | { readonly type: 'wait'; readonly milliseconds: number };

const PAUSE = 15_000;
const LONGEST_PAUSE = 240_000;

const SIGN_IN: readonly string[] = [
  'unauthenticated',
  'assurance-too-low',
  'profile-missing',
  'grant-expired',
] satisfies readonly SignInCode[];

export const INITIAL: AgendaState = { step: 'loading' };

const READ: AgendaEffect = { type: 'read' };

export function transition(
  state: AgendaState,
  event: AgendaEvent,
): readonly [AgendaState, ...AgendaEffect[]] {
  switch (event.type) {
    case 'read':
      return [
        { step: 'shown', reading: inOrder(event.reading), stale: null, failures: 0 },
        { type: 'wait', milliseconds: PAUSE },
      ];
    case 'failed':
      return failed(state, event.failure);
    case 'due':
      return state.step === 'refused' ? [state] : [state, READ];
    case 'retried':
      return [state.step === 'refused' ? INITIAL : state, READ];
  }
}

function failed(state: AgendaState, failure: Failure): readonly [AgendaState, ...AgendaEffect[]] {
  const { code } = failure;
  if (isSignIn(code)) return [{ step: 'refused', code }];
  const failures = 1 + ('failures' in state ? state.failures : 0);
  const wait = { type: 'wait', milliseconds: pauseAfter(failures, failure.retryAfterMs) } as const;
  if (state.step === 'shown') return [{ ...state, stale: failure, failures }, wait];
  return [{ step: 'unread', failure, failures }, wait];
}

/** Twice as long after each failure, and never before the server said that it will listen again. */
function pauseAfter(failures: number, retryAfterMs = 0): number {
  return Math.max(Math.min(PAUSE * 2 ** (failures - 1), LONGEST_PAUSE), retryAfterMs);
}

/** Whether another sign-in is the way out. */
export function isSignIn(code: FailureCode): code is SignInCode {
  return SIGN_IN.includes(code);
}

function inOrder(reading: Reading): Reading {
  const items = reading.items.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
  return { ...reading, items };
}
