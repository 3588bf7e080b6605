import * as z from 'zod/mini';
import type { ProblemsOf } from '../contract/operation-problems.ts';
import type { Operation } from '../contract/operation.ts';
import { parseJson, readText } from './body.ts';
import type { AnswerOf, AnyCall, CallOf } from './call.ts';
import { exchange, type Reply } from './exchange.ts';
import type { Http } from './http.ts';
import { prepare } from './outgoing.ts';
import { readProblem, type Refusal } from './problems.ts';
import type { Result } from './result.ts';
import { readRetryAfter } from './retry-after.ts';

/** An answer that came whole; `text` is null where it was too long or not UTF-8. */
export interface Received {
  readonly response: Response;
  readonly text: string | null;
}

/** Nothing was sent: the call does not satisfy the contract. */
export const INVALID_REQUEST = {
  ok: false,
  failure: { code: 'invalid-request', attempts: 0, outcomeUnknown: false },
} as const;

/** One operation of the contract, asked and answered. Never rejects; what it gives has been validated. */
export async function request<const O extends Operation>(
  http: Http,
  operation: O,
  call: CallOf<O>,
): Promise<Result<AnswerOf<O>, ProblemsOf<O>>> {
  const result = await requestAny(http, operation, call);
  // `readProblem` lets only the operation's own problems through, and its schema made the value.
  return result as Result<AnswerOf<O>, ProblemsOf<O>>;
}

async function requestAny(http: Http, operation: Operation, call: AnyCall): Promise<Result<unknown>> {
  const outgoing = prepare(http, operation, call);
  if (outgoing === null) return INVALID_REQUEST;
  return exchange(http, {
    operation,
    outgoing,
    signal: call.signal,
    receive,
    read: (received) => readAnswer(operation, received) ?? refusalOf(http, operation, received),
  });
}

export async function receive(response: Response): Promise<Received> {
  return { response, text: await readText(response) };
}

function readAnswer(operation: Operation, { response, text }: Received): Reply<unknown> | null {
  if (response.status !== operation.status || text === null) return null;
  const value = readValue(operation.response, mediaType(response), text);
  if (value === undefined) return null;
  return { ok: true, value, replayed: response.headers.get('idempotency-replayed') === 'true' };
}

/** The value that the operation promises, or undefined. */
function readValue(promised: Operation['response'], type: string, text: string): unknown {
  if (promised === null) return null;
  if (promised === 'calendar') return type === 'text/calendar' ? text : undefined;
  if (promised === 'events' || type !== 'application/json') return undefined;
  return z.safeParse(promised, parseJson(text)).data;
}

/** What an answer says that is not the promised one. */
export function refusalOf(http: Http, operation: Operation, { response, text }: Received): Refusal {
  const isProblem = mediaType(response) === 'application/problem+json';
  const refusal = readProblem(
    operation,
    response.status,
    isProblem && text !== null ? parseJson(text) : null,
  );
  const retryAfterMs = response.ok ? undefined : readRetryAfter(response, http.clock.now());
  return retryAfterMs === undefined ? refusal : { ...refusal, cause: { ...refusal.cause, retryAfterMs } };
}

export function mediaType(response: Response): string {
  return (response.headers.get('content-type') ?? '').replace(/;.*/, '').trim().toLowerCase();
}
