/** From here on, a `RateLimit-Reset` is a UNIX time and not a number of seconds. */
const UNIX_TIME_FROM = 1_000_000_000;

/**
 * Milliseconds until the server will listen again; undefined where it does not say (Italian interoperability
 * guidelines, RAC_ROBUSTEZZA_001 and 002). `Retry-After` counts on every refusal, the reset of a limit only
 * where the limit is what was hit.
 */
export function readRetryAfter({ status, headers }: Response, deviceNow: number): number | undefined {
  const said = (name: string) => headers.get(name) ?? '';
  const now = readHttpDate(said('date')) ?? deviceNow;
  const time = readTime(said('retry-after'), now, Infinity);
  if (time !== undefined || status !== 429) return time;
  return readTime(said('ratelimit-reset') || said('x-ratelimit-reset'), now, UNIX_TIME_FROM);
}

function readTime(value: string, now: number, unixTimeFrom: number): number | undefined {
  const seconds = /^\d+$/.test(value) ? Number(value) : undefined;
  const date =
    seconds === undefined ? readHttpDate(value) : seconds >= unixTimeFrom ? seconds * 1000 : undefined;
  const wait = date === undefined ? seconds && seconds * 1000 : date - now;
  return wait && Math.min(Math.max(wait, 0), Number.MAX_SAFE_INTEGER);
}

/** RFC 9110 section 5.6.7, the three forms; the one of C's `asctime` lacks its zone, which is GMT. */
function readHttpDate(value: string): number | undefined {
  // `Date.parse` reads a date into almost anything: these all begin with the day of the week.
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(value)) return undefined;
  return Date.parse(value.endsWith('GMT') ? value : `${value} GMT`) || undefined;
}
