import type { Visit } from './desk.ts';
import type { Outcome } from './outcome.ts';
import { done, refused } from './outcome.ts';
import type { KeyRecord, StoredAnswer } from './store.ts';

const DAYS_KEPT = 7;
const DAY_MS = 86_400_000;
/** A first request that has not come to an end after this long never will: its process is gone. */
const ABANDONED_MS = 60_000;

/** A write under a key: who, what and which key; and what was sent. */
export interface Keyed {
  readonly scope: string;
  readonly bodyHash: string;
}

/** The answer that this key had already, or `null` when it is new. */
export function earlierAnswer(
  { tables, now }: Visit,
  { scope, bodyHash }: Keyed,
): Outcome<StoredAnswer | null> {
  tables.keys.forget(now - DAYS_KEPT * DAY_MS);
  const key = tables.keys.find(scope);
  if (key === undefined || isAbandoned(key, now)) return done(null);
  if (key.bodyHash !== bodyHash) return refused('idempotency-key-reused');
  return key.answer === null ? refused('idempotency-in-progress') : done(key.answer);
}

/** To be called in the transaction of the effect, or with `null` before one that takes time. */
export function rememberAnswer({ tables, now }: Visit, keyed: Keyed, answer: StoredAnswer | null): void {
  tables.keys.put({ ...keyed, answer, createdAt: now });
}

export function forgetAnswer({ tables }: Visit, { scope }: Keyed): void {
  tables.keys.remove(scope);
}

function isAbandoned(key: KeyRecord, now: number): boolean {
  return key.answer === null && now - key.createdAt >= ABANDONED_MS;
}

/** What two requests must have in common to be the same one. SHA-256, so that no personal data stays in the key. */
export async function hashOf(path: string, body: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(`${path}\n${canonical(body)}`);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** JSON whose members stand in the order of their names. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}
