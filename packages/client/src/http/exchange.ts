import type { Operation } from '../contract/operation.ts';
import { pause, within } from './deadline.ts';
import { isInDoubt } from './doubt.ts';
import type { Http } from './http.ts';
import type { Outgoing } from './outgoing.ts';
import type { Refusal } from './problems.ts';
import type { Failure, FailureCode, Result } from './result.ts';
import { isRepeatable, mayPass, MOST_ATTEMPTS, waitBefore } from './retry.ts';

/** A reading of what was received. */
export type Reply<T> = { readonly ok: true; readonly value: T; readonly replayed: boolean } | Refusal;

/** All that one call needs, whatever it asks for. */
export interface Errand<R, T> {
  readonly operation: Operation;
  readonly outgoing: Outgoing;
  readonly signal: AbortSignal;
  /** What is done with an answer while its connection is open. */
  readonly receive: (response: Response) => Promise<R>;
  readonly read: (received: R) => Reply<T>;
}

/** Sends until there is an answer, no hope, or no time. Settles always, rejects never. */
export async function exchange<R, T>(http: Http, errand: Errand<R, T>): Promise<Result<T>> {
  const { operation, signal } = errand;
  const endsAt = http.clock.now() + http.totalMs;
  let attempts = 0;
  let outcomeUnknown = false;
  let refused: string | null = null;
  // Narrowed here and nowhere else: the members of a cause were validated by the schema of its problem.
  const fail = ({ cause }: Refusal): Result<T> => ({
    ok: false,
    failure: { ...cause, attempts, outcomeUnknown } as Failure,
  });

  if (signal.aborted) return fail(refuse('aborted'));
  if (!http.online()) return fail(refuse('offline'));
  let token = await obtain(http, errand, endsAt, http.tokens.current);
  for (;;) {
    if (typeof token === 'object' && token !== null) return fail(token);
    attempts += 1;
    const reply = await send(http, errand, endsAt, token);
    if (reply.ok) return reply;
    outcomeUnknown = isInDoubt(operation, reply, outcomeUnknown);
    if (attempts === MOST_ATTEMPTS) return fail(reply);

    if (reply.cause.status === 401 && token !== null && refused === null) {
      const stale = (refused = token);
      token = await obtain(http, errand, endsAt, (stop) => http.tokens.replace(stale, stop));
      if (token === refused || token === null) return fail(reply);
      continue;
    }
    const wait = Math.max(reply.cause.retryAfterMs ?? 0, waitBefore(attempts, http.random));
    const hopeless = !isRepeatable(operation) || !mayPass(reply) || http.clock.now() + wait >= endsAt;
    if (hopeless) return fail(reply);
    if (!(await pause(http.clock, wait, signal))) return fail(refuse('aborted'));
  }
}

/** Sends once and receives, within a deadline. Nothing but the given headers identifies anybody. */
async function send<R, T>(
  http: Http,
  { operation: { method }, outgoing, signal, receive, read }: Errand<R, T>,
  endsAt: number,
  token: string | null,
): Promise<Reply<T>> {
  const outcome = await within(http.clock, timeLeft(http, endsAt), signal, async (stop) => {
    const response = await http.fetch(outgoing.url, {
      method,
      headers:
        token === null ? outgoing.headers : [...outgoing.headers, ['authorization', `Bearer ${token}`]],
      body: outgoing.body,
      signal: stop,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      // A hold is given back while its page is being closed.
      keepalive: method === 'DELETE',
    });
    return receive(response);
  });
  return outcome.ok ? read(outcome.value) : refuse(outcome.why ?? 'network');
}

/** The token to send, null for none, or why it cannot be had. */
async function obtain(
  http: Http,
  { outgoing, signal }: Pick<Errand<unknown, unknown>, 'outgoing' | 'signal'>,
  endsAt: number,
  ask: (stop: AbortSignal) => Promise<string | null>,
): Promise<string | null | Refusal> {
  if (outgoing.token === 'none') return null;
  const outcome = await within(http.clock, timeLeft(http, endsAt), signal, ask);
  if (outcome.ok && (outcome.value !== null || outgoing.token === 'optional')) return outcome.value;
  return outcome.ok || outcome.why === null
    ? { ok: false, cause: { code: 'unauthenticated', status: 401 } }
    : refuse(outcome.why);
}

function timeLeft(http: Http, endsAt: number): number {
  return Math.max(0, Math.min(http.tryMs, endsAt - http.clock.now()));
}

function refuse(code: FailureCode): Refusal {
  return { ok: false, cause: { code } };
}
