import type { Result } from './result.ts';

export interface Page<T> {
  readonly items: readonly T[];
  readonly next_cursor?: string | undefined;
}

/** More pages than any list of the contract has. */
const MOST_PAGES = 50;

/**
 * Follows `next_cursor` to the last page. A back end that sends the reader round in circles, or on without end,
 * gives no list: half of one would pass for the whole.
 */
export async function collectPages<T>(
  ask: (cursor: string | undefined) => Promise<Result<Page<T>>>,
): Promise<Result<{ readonly items: readonly T[] }>> {
  const items: T[] = [];
  const seen = new Set<string | undefined>();
  let cursor: string | undefined;
  while (!seen.has(cursor) && seen.size < MOST_PAGES) {
    seen.add(cursor);
    const page = await ask(cursor);
    if (!page.ok) return page;
    items.push(...page.value.items);
    cursor = page.value.next_cursor;
    if (cursor === undefined) return { ...page, value: { items } };
  }
  return { ok: false, failure: { code: 'invalid-response', attempts: seen.size, outcomeUnknown: false } };
}
