import type { ProblemMembers, ProblemSlug } from '../contract/problem.ts';

/** What happened, when no problem of the contract says it. */
export type TransportCode =
  /** The browser says that there is no network; nothing was sent. */
  | 'offline'
  /** The connection failed or was cut. */
  | 'network'
  /** No answer within the deadline. */
  | 'timeout'
  /** The caller's signal was aborted. */
  | 'aborted'
  /** The answer is not what the contract says. */
  | 'invalid-response'
  /** The request is not what the contract says; nothing was sent. */
  | 'invalid-request';

/** What is true of every failure. */
export interface Circumstances {
  /** How often the request was sent. */
  readonly attempts: number;
  /** The server's name for the exchange, to be read out to the help desk. */
  readonly traceId?: string;
  /** Milliseconds after which the server will listen again. */
  readonly retryAfterMs?: number;
  /** A write may or may not have had its effect: ask before saying that it failed. */
  readonly outcomeUnknown: boolean;
}

export type ProblemFailure<S extends ProblemSlug> = S extends ProblemSlug
  ? { readonly code: S; readonly status: number } & Readonly<ProblemMembers<S>> & Circumstances
  : never;

/** An expected failure: a problem of the contract or one of the way there. */
export type Failure<S extends ProblemSlug = ProblemSlug> =
  ProblemFailure<S> | ({ readonly code: TransportCode } & Circumstances);

export type FailureCode = ProblemSlug | TransportCode;

export type Result<T, S extends ProblemSlug = ProblemSlug> =
  | { readonly ok: true; readonly value: T; readonly replayed: boolean }
  | { readonly ok: false; readonly failure: Failure<S> };
