import * as z from 'zod/mini';
import { holder } from '../contract/holder.ts';
import { takesToken } from '../contract/operation-problems.ts';
import type { Operation } from '../contract/operation.ts';
import { uuid } from '../contract/primitives.ts';
import type { AnyCall } from './call.ts';
import type { Http } from './http.ts';
import { fillPath } from './path.ts';

export type Pairs = [name: string, value: string][];

/** A request that satisfies the contract, all but its token. */
export interface Outgoing {
  readonly url: string;
  readonly headers: Pairs;
  readonly body: string | null;
  /** `required`: without one there is no point in sending. */
  readonly token: 'none' | 'optional' | 'required';
}

/** What is sent for a call, or null where the call does not satisfy the contract. */
export function prepare(http: Http, operation: Operation, call: AnyCall): Outgoing | null {
  const root = readBase(http.baseUrl);
  const path = fillPath(operation.path, call.path);
  if (root === null || path === null || !isSound(operation, call)) return null;
  const query = String(new URLSearchParams(present({ ...call.query })));
  return {
    url: root + path + (query && `?${query}`),
    headers: writeHeaders(http, operation, call),
    body: operation.request === undefined ? null : JSON.stringify(call.body),
    token: tokenOf(operation, call),
  };
}

/** Where the API is; a page may name it relative to itself. Never anything but HTTP, never with a password in it. */
function readBase(base: string): string | null {
  try {
    const { origin, pathname, protocol } = new URL(base, globalThis.location?.href);
    return /^https?:$/.test(protocol) ? origin + pathname.replace(/\/$/, '') : null;
  } catch {
    return null;
  }
}

function isSound(operation: Operation, call: AnyCall): boolean {
  return (
    fits(operation.query, call.query ?? {}) &&
    fits(operation.request, call.body) &&
    fits(operation.keyed && uuid, call.key) &&
    (call.holder === undefined || fits(holder, call.holder)) &&
    (!operation.matched || /^[\x21-\x7e]{1,100}$/.test(call.ifMatch ?? ''))
  );
}

function fits(schema: z.ZodMiniType | undefined, value: unknown): boolean {
  return schema === undefined || z.safeParse(schema, value).success;
}

function writeHeaders(http: Http, operation: Operation, call: AnyCall): Pairs {
  return present({
    accept: `${acceptOf(operation)}, application/problem+json`,
    'accept-language': call.lang,
    'content-type': operation.request && 'application/json',
    'idempotency-key': operation.keyed && call.key,
    'if-match': operation.matched && call.ifMatch,
    'booking-code': call.holder?.code,
    'booking-contact': call.holder?.contact,
    traceparent: http.traceparent?.(),
  });
}

function acceptOf({ response }: Operation): string {
  if (response === 'calendar') return 'text/calendar';
  return response === 'events' ? 'text/event-stream' : 'application/json';
}

/** What is there of a record, as it is written in a query or among headers. */
function present(record: Readonly<Record<string, unknown>>): Pairs {
  return Object.entries(record).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
}

function tokenOf(operation: Operation, call: AnyCall): Outgoing['token'] {
  if (!takesToken(operation)) return 'none';
  const open = operation.roles.includes('public') || call.holder !== undefined;
  return open ? 'optional' : 'required';
}
