import type { Language, Operation } from '@pue/client/contract';
import { atDesk } from '../desk/at-desk.ts';
import type { Caller } from '../desk/caller.ts';
import { subjectOf } from '../desk/caller.ts';
import type { Visit } from '../desk/desk.ts';
import type { Outcome, Refusal } from '../desk/outcome.ts';
import { done, refused } from '../desk/outcome.ts';
import { barred, ignoresToken } from '../desk/policy.ts';
import type { RateState } from '../desk/rate-limit.ts';
import { callerOf } from '../desk/sign-ins.ts';
import type { StoredAnswer } from '../desk/store.ts';
import type { Sandbox } from '../sandbox.ts';
import { preferredLanguage } from './language.ts';
import { problemAnswer } from './problem-answer.ts';

/** One request and what is known of it. */
export interface Exchange {
  readonly sandbox: Sandbox;
  readonly operation: Operation;
  readonly request: Request;
  readonly trace: string;
  readonly lang: Language;
  /** `null`: a token was shown that is not good. */
  readonly caller: Caller | null;
  readonly rate: RateState | null;
}

export function openExchange(sandbox: Sandbox, operation: Operation, request: Request): Exchange {
  const caller = ignoresToken(operation) ? {} : callerOf(request.headers, sandbox.signIns);
  const subject = caller === null ? '' : subjectOf(caller);
  return {
    sandbox,
    operation,
    request,
    trace: traceOf(sandbox, request),
    lang: preferredLanguage(request.headers.get('accept-language')),
    caller,
    rate: subject === '' ? null : sandbox.rateLimit.count(subject, sandbox.clock.now()),
  };
}

/** The trace id that came with the request (W3C Trace Context), or a fresh one. */
function traceOf({ desk }: Sandbox, request: Request): string {
  const parent = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(
    request.headers.get('traceparent') ?? '',
  );
  return parent?.[1] ?? desk.surroundings.id().slice(0, 32);
}

/** The caller, once they may use the operation at all. */
export function admitCaller(exchange: Exchange): Outcome<Caller> {
  const { sandbox, operation, caller, rate } = exchange;
  if (caller === null) return refused('unauthenticated');
  if (rate?.exceeded === true || secondsToWait(sandbox, caller) > 0) return refused('rate-limited');
  const refusal = barred(operation, caller, sandbox.clock.now());
  return refusal === null ? done(caller) : { ok: false, refusal };
}

/** Who guesses at a code waits, whoever they are and from wherever: each code has its own count. */
function secondsToWait({ misses, clock }: Sandbox, caller: Caller | null): number {
  if (caller?.holder === undefined) return 0;
  const { remaining, resetSeconds } = misses.look(caller.holder.code, clock.now());
  return remaining === 0 ? resetSeconds : 0;
}

/** Counts a code and a contact that do not belong together; a code that nobody has counts alike. */
export function countMiss({ sandbox, caller }: Exchange, { status }: StoredAnswer | Response): void {
  if (caller?.holder !== undefined && status === 404)
    sandbox.misses.count(caller.holder.code, sandbox.clock.now());
}

/** Runs a rule in a transaction. */
export function visiting<T>(exchange: Exchange, caller: Caller, rule: (visit: Visit) => T): T {
  const { desk, clock } = exchange.sandbox;
  return atDesk(desk, { caller, lang: exchange.lang, now: clock.now() }, rule);
}

export function refusalAnswer(
  { trace, rate, sandbox, caller }: Exchange,
  refusal: Refusal,
  retryAfterSeconds?: number,
): StoredAnswer {
  const limited = secondsToWait(sandbox, caller) || rate?.resetSeconds;
  const wait = refusal.slug === 'rate-limited' ? (limited ?? retryAfterSeconds) : retryAfterSeconds;
  return problemAnswer(refusal, wait === undefined ? { trace } : { trace, retryAfterSeconds: wait });
}

/** An answer on its way, with what every answer carries. */
export function toResponse(exchange: Exchange, answer: StoredAnswer): Response {
  const { rate, trace } = exchange;
  const headers = new Headers([...answer.headers.map(([name, value]): [string, string] => [name, value])]);
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  headers.set('vary', 'Accept-Language, Authorization, Booking-Code, Booking-Contact');
  headers.set('x-request-id', trace);
  headers.set('x-content-type-options', 'nosniff');
  if (rate !== null) {
    headers.set('ratelimit-limit', String(rate.limit));
    headers.set('ratelimit-remaining', String(rate.remaining));
    headers.set('ratelimit-reset', String(rate.resetSeconds));
  }
  return new Response(answer.status === 204 ? null : answer.body, { status: answer.status, headers });
}
