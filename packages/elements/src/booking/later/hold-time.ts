import type { Hold } from '@pue/client/contract';
import type { BookingEffect } from '../booking.messages.ts';
import type { Held } from '../booking.state.ts';

const MINUTE = 60_000;

/** When the time left is said aloud (WCAG 2.2.1). */
const SAID_AT: readonly number[] = [5, 2, 1];

/**
 * The server says when the hold ends and what time it is; from the two comes how long it lasts. The device adds
 * that to its own clock, so that a clock that is two hours wrong changes nothing.
 */
export function heldOf(hold: Hold, now: number, rest: readonly Hold[] = []): Held {
  const until = now + Date.parse(hold.expires_at) - Date.parse(hold.server_time);
  return { hold, rest, until, minutesLeft: minutesTo(until, now), extending: undefined };
}

export function expired(held: Held): Held {
  return { ...held, minutesLeft: 0, extending: undefined, failure: undefined };
}

/** When the number of minutes changes next. */
export function wakeOf({ until, minutesLeft }: Held): readonly BookingEffect[] {
  return minutesLeft === 0 ? [] : [{ type: 'wake', at: until - (minutesLeft - 1) * MINUTE }];
}

export function ticked(held: Held, now: number): readonly [Held, ...BookingEffect[]] {
  const minutesLeft = minutesTo(held.until, now);
  if (minutesLeft === held.minutesLeft) return [held, ...wakeOf(held)];
  if (minutesLeft === 0) return [expired(held), { type: 'announce', announcement: { what: 'expired' } }];
  const after = { ...held, minutesLeft };
  const crossed = SAID_AT.some((mark) => minutesLeft <= mark && mark < held.minutesLeft);
  if (!crossed) return [after, ...wakeOf(after)];
  return [
    after,
    ...wakeOf(after),
    { type: 'announce', announcement: { what: 'minutes-left', minutes: minutesLeft } },
  ];
}

function minutesTo(until: number, now: number): number {
  return Math.max(0, Math.ceil((until - now) / MINUTE));
}
