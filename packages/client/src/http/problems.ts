import * as z from 'zod/mini';
import { problemsOf } from '../contract/operation-problems.ts';
import type { Operation } from '../contract/operation.ts';
import { problemBase, PROBLEMS, type ProblemSlug } from '../contract/problem.ts';
import type { FailureCode } from './result.ts';

/** What is known of a failure before it is said how often the request was sent. */
export interface Cause {
  readonly code: FailureCode;
  /** HTTP status; absent where no answer came. */
  readonly status?: number;
  readonly traceId?: string;
  readonly retryAfterMs?: number;
}

/** An answer that refuses, or none. */
export interface Refusal {
  readonly ok: false;
  /** With the members of its problem, which its schema has validated. */
  readonly cause: Cause;
  /** A problem of the contract said it: the back end itself, not something on the way there. */
  readonly told?: true;
  /** Whether the same request may succeed later by itself. */
  readonly retryable?: boolean;
}

/** What a status means where no problem of the contract explains it: gateways answer in their own way. */
const MEANING: Readonly<Record<number, ProblemSlug>> = {
  401: 'unauthenticated',
  404: 'not-found',
  429: 'rate-limited',
  502: 'maintenance',
  503: 'maintenance',
  504: 'maintenance',
};

/** Reads a refusal; what an operation may not answer with is not taken at its word. */
export function readProblem(operation: Operation, status: number, body: unknown): Refusal {
  const cause: Cause = { code: MEANING[status] ?? 'invalid-response', status };
  const base = z.safeParse(problemBase, body);
  if (!base.success) return { ok: false, cause };
  const { type, trace_id: traceId, retryable } = base.data;
  const unexplained: Refusal = { ok: false, cause: { ...cause, traceId }, retryable };
  const code = problemsOf(operation).find(
    (slug) => type.endsWith(`/${slug}`) && PROBLEMS[slug].status === status,
  );
  if (code === undefined) return unexplained;
  const members = z.safeParse<z.ZodMiniType<object>>(PROBLEMS[code].members, body);
  if (!members.success) return unexplained;
  // The contract says which problems pass by themselves; an answer cannot say otherwise.
  const later = PROBLEMS[code].retryable;
  return { ok: false, cause: { ...members.data, code, status, traceId }, told: true, retryable: later };
}
