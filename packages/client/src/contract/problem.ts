import * as z from 'zod/mini';
import { answerText, count, identifier, instant } from './primitives.ts';
import { slot } from './slot.ts';

/** Stable base of every problem type (RFC 9457): `PROBLEM_BASE + slug`. */
export const PROBLEM_BASE = 'https://pue.example/problems/';

/** Where in the request an error is (RFC 6901), which one, and whether it may be acknowledged and passed. */
export const fieldError = z.object({
  pointer: answerText(200),
  code: answerText(60),
  benign: z.boolean(),
});
export type FieldError = z.infer<typeof fieldError>;

const nothing = z.object({});
/** Which of several in one request it is about (RFC 6901). */
const pointed = z.object({ pointer: z.optional(answerText(200)) });
const alternatives = z.object({ alternatives: z.array(slot).check(z.maxLength(3)) });

/**
 * Every problem that the API may answer with: HTTP status, whether the same request may succeed later by
 * itself, and the members that come beside those of RFC 9457. The list is closed.
 */
export const PROBLEMS = {
  malformed: { status: 400, retryable: false, members: nothing },
  'validation-failed': {
    status: 422,
    retryable: false,
    members: z.object({ errors: z.array(fieldError).check(z.maxLength(50)) }),
  },
  'idempotency-key-missing': { status: 400, retryable: false, members: nothing },
  'idempotency-key-reused': { status: 422, retryable: false, members: nothing },
  'idempotency-in-progress': { status: 409, retryable: true, members: nothing },
  unauthenticated: { status: 401, retryable: false, members: nothing },
  'assurance-too-low': {
    status: 403,
    retryable: false,
    members: z.object({ required_acr: answerText(100) }),
  },
  'profile-missing': { status: 403, retryable: false, members: nothing },
  'grant-expired': { status: 403, retryable: false, members: z.object({ expired_at: instant }) },
  'not-found': { status: 404, retryable: false, members: nothing },
  'precondition-required': { status: 428, retryable: false, members: nothing },
  'precondition-failed': {
    status: 412,
    retryable: false,
    members: z.object({ current_etag: answerText(100) }),
  },
  'rate-limited': { status: 429, retryable: true, members: nothing },
  maintenance: { status: 503, retryable: true, members: nothing },
  'office-unreachable': { status: 503, retryable: true, members: nothing },
  'slot-taken': { status: 409, retryable: false, members: alternatives },
  'hold-limit': { status: 429, retryable: false, members: z.object({ limit: count(0, 100) }) },
  'hold-expired': { status: 410, retryable: false, members: alternatives },
  'duplicate-booking': {
    status: 409,
    retryable: false,
    members: z.extend(pointed, { booking_id: z.optional(identifier) }),
  },
  'consent-missing': { status: 422, retryable: false, members: pointed },
  'delega-missing': { status: 422, retryable: false, members: pointed },
  'booking-state': {
    status: 409,
    retryable: false,
    members: z.object({
      current: answerText(40),
      allowed: z.array(answerText(40)).check(z.maxLength(20)),
    }),
  },
  'meeting-not-open': { status: 409, retryable: false, members: z.object({ opens_at: instant }) },
  'meeting-ended': { status: 410, retryable: false, members: nothing },
  'meeting-full': { status: 409, retryable: true, members: nothing },
  'not-admitted': { status: 403, retryable: false, members: nothing },
  'credential-used': { status: 409, retryable: false, members: nothing },
} as const;

export type ProblemSlug = keyof typeof PROBLEMS;

/** zod infers an index of `never` for an object without members, and nothing can be combined with that. */
type Members<T> = string extends keyof T ? object : T;

/** The members that a problem carries beside those of RFC 9457. */
export type ProblemMembers<S extends ProblemSlug> = Members<z.infer<(typeof PROBLEMS)[S]['members']>>;

/** What may come back from every operation. */
export const COMMON_PROBLEMS = [
  'malformed',
  'not-found',
  'rate-limited',
  'maintenance',
] as const satisfies readonly ProblemSlug[];

/** What may come back beside those from an operation that needs a token. */
export const TOKEN_PROBLEMS = [
  'unauthenticated',
  'assurance-too-low',
  'profile-missing',
  'grant-expired',
] as const satisfies readonly ProblemSlug[];

/** What may come back from a write with an `Idempotency-Key`. */
export const KEYED_PROBLEMS = [
  'idempotency-key-missing',
  'idempotency-key-reused',
  'idempotency-in-progress',
] as const satisfies readonly ProblemSlug[];

/** What may come back from a write with `If-Match`. */
export const MATCHED_PROBLEMS = [
  'precondition-required',
  'precondition-failed',
] as const satisfies readonly ProblemSlug[];

/** Members of every problem, RFC 9457 and ours. */
export const problemBase = z.object({
  type: z.string().check(z.maxLength(200)),
  title: answerText(200),
  status: count(400, 599),
  detail: z.optional(answerText()),
  trace_id: identifier,
  retryable: z.boolean(),
});
