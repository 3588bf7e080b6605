import type { ProblemSlug } from '@pue/client/contract';
import { PROBLEM_BASE, PROBLEMS } from '@pue/client/contract';
import type { Refusal } from '../desk/outcome.ts';
import type { StoredAnswer } from '../desk/store.ts';

/** Titles for developers. What people read is in the elements, in five languages. */
function titleOf(slug: ProblemSlug): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How long to wait before the same request, where that helps. */
const RETRY_AFTER_SECONDS: Partial<Record<ProblemSlug, number>> = {
  'idempotency-in-progress': 1,
  'meeting-full': 5,
  maintenance: 30,
  'office-unreachable': 30,
};

export interface ProblemCircumstances {
  readonly trace: string;
  readonly retryAfterSeconds?: number;
}

/** A problem of the contract as RFC 9457 has it. */
export function problemAnswer(
  { slug, members }: Refusal,
  { trace, retryAfterSeconds }: ProblemCircumstances,
): StoredAnswer {
  const { status, retryable } = PROBLEMS[slug];
  const wait = retryAfterSeconds ?? RETRY_AFTER_SECONDS[slug];
  const body = {
    type: PROBLEM_BASE + slug,
    title: titleOf(slug),
    status,
    trace_id: trace,
    retryable,
    ...members,
  };
  return {
    status,
    headers: [
      ['content-type', 'application/problem+json'],
      ['content-language', 'en'],
      ['cache-control', 'no-store'],
      ...(wait === undefined ? [] : [['retry-after', String(wait)] as const]),
    ],
    body: JSON.stringify(body),
  };
}
