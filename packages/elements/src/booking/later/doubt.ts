import type { Failure } from '@pue/client/booking';
import type { Write } from '../booking.state.ts';

/**
 * Statuses with which the back end answers a key that it knows only if the first sending had no effect; if it
 * had one, the back end repeats that answer instead (contract, "Conventions").
 */
const FINAL: readonly number[] = [400, 409, 410, 412, 422, 428];
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 15_000;

export function firstSending(key: string): Write {
  return { key, doubt: 'none', maybeSent: false, waiting: false, tries: 1 };
}

export function sentAgain(write: Write): Write {
  return { ...write, waiting: false, tries: write.tries + 1 };
}

/** Whether the failure tells that the write had no effect. Before that nobody is told that it failed. */
export function settles(write: Write, failure: Failure): boolean {
  if (failure.outcomeUnknown || failure.code === 'offline' || failure.code === 'idempotency-in-progress')
    return false;
  return !write.maybeSent || isFinal(failure);
}

export function doubted(write: Write, failure: Failure): Write {
  const maybeSent = write.maybeSent || failure.outcomeUnknown || failure.code === 'idempotency-in-progress';
  return { ...write, maybeSent, waiting: true, doubt: doubtOf(write, maybeSent) };
}

/** A second has passed without an answer. */
export function slow(write: Write): Write {
  return write.doubt === 'none' ? { ...write, doubt: 'slow' } : write;
}

/** A minute has: one goes on, and says that one does not know. What was never sent is known not to be there. */
export function overdue(write: Write): Write {
  return write.doubt === 'unresolved' || write.doubt === 'offline'
    ? write
    : { ...write, doubt: 'unresolved' };
}

/** Never earlier than the server asks for. */
export function pauseBefore(write: Write, failure: Failure): number {
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (write.tries - 1));
  return Math.max(pause, failure.retryAfterMs ?? 0);
}

function doubtOf({ doubt }: Write, maybeSent: boolean): Write['doubt'] {
  if (doubt === 'unresolved') return doubt;
  return maybeSent ? 'checking' : 'offline';
}

function isFinal(failure: Failure): boolean {
  return failure.code === 'hold-limit' || ('status' in failure && FINAL.includes(failure.status));
}
