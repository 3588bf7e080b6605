import type * as z from 'zod/mini';
import type { Holder } from '../contract/holder.ts';
import type { Operation } from '../contract/operation.ts';
import type { CallOptions } from './call-options.ts';
import type { ParameterOf } from './path.ts';

/** What any operation may take. Which of these one takes, `CallOf` says. */
export interface AnyCall extends CallOptions {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: object;
  readonly body?: unknown;
  /** `Idempotency-Key`. */
  readonly key?: string;
  /** `If-Match`: the `etag` of what is to be changed. */
  readonly ifMatch?: string;
  /** `Booking-Code` and `Booking-Contact`: what a holder shows in place of a token. */
  readonly holder?: Holder | undefined;
}

type PathOf<O extends Operation> = [ParameterOf<O['path']>] extends [never]
  ? unknown
  : { readonly path: Readonly<Record<ParameterOf<O['path']>, string>> };

type QueryOf<O extends Operation> = O extends { readonly query: infer Q extends z.ZodMiniObject }
  ? { readonly query: z.input<Q> }
  : unknown;

type BodyOf<O extends Operation> = O extends { readonly request: infer R extends z.ZodMiniType }
  ? { readonly body: z.input<R> }
  : unknown;

type KeyOf<O extends Operation> = O extends { readonly keyed: true } ? { readonly key: string } : unknown;
type MatchOf<O extends Operation> = O extends { readonly matched: true }
  ? { readonly ifMatch: string }
  : unknown;

/** What one operation takes. */
export type CallOf<O extends Operation> = AnyCall &
  PathOf<O> &
  QueryOf<O> &
  BodyOf<O> &
  KeyOf<O> &
  MatchOf<O>;

/** What one operation gives. */
export type AnswerOf<O extends Operation> = O['response'] extends z.ZodMiniType
  ? z.output<O['response']>
  : O['response'] extends 'calendar'
    ? string
    : null;
