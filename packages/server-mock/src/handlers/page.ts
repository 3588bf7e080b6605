import type { Outcome } from '../desk/outcome.ts';
import { done, refused } from '../desk/outcome.ts';

const USUAL = 50;
const CURSOR = /^o([0-9]{1,6})$/;

export interface PageRequest {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** A page of a list that does not change. */
export function pageOfList<T>(
  all: readonly T[],
  { cursor = 'o0', limit = USUAL }: PageRequest,
): Outcome<{ items: T[]; next_cursor?: string }> {
  const from = CURSOR.exec(cursor)?.[1];
  if (from === undefined) return refused('malformed');
  const next = Number(from) + limit;
  const items = all.slice(Number(from), next);
  return done(next < all.length ? { items, next_cursor: `o${next}` } : { items });
}
