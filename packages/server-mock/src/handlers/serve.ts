import type { Operation } from '@pue/client/contract';
import type { HttpHandler } from 'msw';
import { http } from 'msw';
import type * as z from 'zod/mini';
import { subjectOf } from '../desk/caller.ts';
import type { Caller } from '../desk/caller.ts';
import type { Visit } from '../desk/desk.ts';
import type { Keyed } from '../desk/idempotency.ts';
import { earlierAnswer, hashOf, rememberAnswer } from '../desk/idempotency.ts';
import type { Outcome } from '../desk/outcome.ts';
import { done, refused } from '../desk/outcome.ts';
import type { StoredAnswer } from '../desk/store.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Exchange } from './exchange.ts';
import { admitCaller, countMiss, openExchange, refusalAnswer, toResponse, visiting } from './exchange.ts';
import { sabotaged } from './faults.ts';
import type { RawParams, Read } from './read-request.ts';
import { readRequest } from './read-request.ts';

/** What an operation answers with, by its contract. */
export type AnswerOf<O extends Operation> = O['response'] extends z.ZodMiniType
  ? z.infer<O['response']>
  : O['response'] extends null
    ? null
    : string;

/** A request that passed every check that does not depend on the state of the desk. */
export type Asked<O extends Operation> = Read<O> & {
  /** What was sent as `If-Match`; empty where the operation asks for none. */
  readonly match: string;
};

/** A rule, and what its answer needs beside the body. */
export interface Served<O extends Operation> {
  readonly rule: (visit: Visit, asked: Asked<O>) => Outcome<AnswerOf<O>>;
  readonly headers?: (value: AnswerOf<O>) => readonly (readonly [string, string])[];
  /** After the transaction. */
  readonly after?: (value: AnswerOf<O>) => void;
}

/** The msw handler of an operation: the same in the service worker, in tests and behind the HTTP server. */
export function serve<O extends Operation>(sandbox: Sandbox, operation: O, served: Served<O>): HttpHandler {
  return route(sandbox, operation, (exchange, caller, params) =>
    answer(exchange, caller, params, operation, served),
  );
}

type Answering = (exchange: Exchange, caller: Caller, params: RawParams) => Promise<StoredAnswer | Response>;

/** Everything round an answer: faults, identity, limits, headers. */
export function route(sandbox: Sandbox, operation: Operation, answering: Answering): HttpHandler {
  const method = operation.method.toLowerCase() as Lowercase<Operation['method']>;
  const path = sandbox.basePath + operation.path.replace(/\{(\w+)\}/g, ':$1');
  return http[method](path, ({ request, params }) => {
    const exchange = openExchange(sandbox, operation, request);
    return sabotaged(exchange, async () => {
      const caller = admitCaller(exchange);
      const given = caller.ok
        ? await answering(exchange, caller.value, params)
        : refusalAnswer(exchange, caller.refusal);
      countMiss(exchange, given);
      return given instanceof Response ? given : toResponse(exchange, given);
    });
  });
}

async function answer<O extends Operation>(
  exchange: Exchange,
  caller: Caller,
  params: RawParams,
  operation: O,
  served: Served<O>,
): Promise<StoredAnswer> {
  const asked = await readAsked(exchange, operation, params);
  if (!asked.ok) return refusalAnswer(exchange, asked.refusal);
  const keyed = await readKey(exchange, caller, asked.value.body);
  if (!keyed.ok) return refusalAnswer(exchange, keyed.refusal);
  let effect: (() => void) | undefined;
  const given = visiting(exchange, caller, (visit) =>
    onceFor(exchange, visit, keyed.value, () => {
      const outcome = served.rule(visit, asked.value);
      if (!outcome.ok) return refusalAnswer(exchange, outcome.refusal);
      effect = () => served.after?.(outcome.value);
      return written(exchange, outcome.value, served.headers?.(outcome.value) ?? []);
    }),
  );
  effect?.();
  return given;
}

async function readAsked<O extends Operation>(
  { request }: Exchange,
  operation: O,
  params: RawParams,
): Promise<Outcome<Asked<O>>> {
  const match = request.headers.get('if-match') ?? '';
  if (operation.matched && match === '') return refused('precondition-required');
  const read = await readRequest(operation, request, params);
  return read.ok ? done({ ...read.value, match }) : read;
}

const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The key of a write that needs one, in the scope of this caller and operation; `null` for the others. */
export async function readKey(
  { operation, request }: Exchange,
  caller: Caller,
  body: unknown,
): Promise<Outcome<Keyed | null>> {
  if (!operation.keyed) return done(null);
  const key = request.headers.get('idempotency-key');
  if (key === null || key === '') return refused('idempotency-key-missing');
  if (!KEY.test(key)) return refused('malformed');
  const scope = `${subjectOf(caller)} ${operation.id} ${key.toLowerCase()}`;
  return done({ scope, bodyHash: await hashOf(new URL(request.url).pathname, body) });
}

/** Gives the answer of a key again, or works and remembers the answer in the same transaction. */
function onceFor(
  exchange: Exchange,
  visit: Visit,
  keyed: Keyed | null,
  work: () => StoredAnswer,
): StoredAnswer {
  if (keyed === null) return work();
  const earlier = earlierAnswer(visit, keyed);
  if (!earlier.ok) return refusalAnswer(exchange, earlier.refusal);
  if (earlier.value !== null) return replayed(earlier.value);
  const fresh = work();
  rememberAnswer(visit, keyed, fresh);
  return fresh;
}

export function replayed(answer: StoredAnswer): StoredAnswer {
  return { ...answer, headers: [...answer.headers, ['idempotency-replayed', 'true']] };
}

/** An answer in the form that the contract gives it; its language stays with it when it is given again. */
export function written(
  { operation, lang }: Exchange,
  value: unknown,
  own: readonly (readonly [string, string])[],
): StoredAnswer {
  const { status, response } = operation;
  if (response === null) return { status, headers: own, body: '' };
  const headers = [['content-language', lang] as const, ...own];
  if (response === 'calendar') {
    return {
      status,
      headers: [['content-type', 'text/calendar; charset=utf-8'], ...headers],
      body: String(value),
    };
  }
  return { status, headers: [['content-type', 'application/json'], ...headers], body: JSON.stringify(value) };
}
