import type { SQLOutputValue } from 'node:sqlite';

/** A record out of its `row` column, which only this store writes. */
export function readRow<Row>(found: Record<string, SQLOutputValue> | undefined): Row | undefined {
  return found === undefined ? undefined : (JSON.parse(String(found['row'])) as Row);
}

export function readRows<Row>(found: readonly Record<string, SQLOutputValue>[]): readonly Row[] {
  return found.map((row) => JSON.parse(String(row['row'])) as Row);
}
