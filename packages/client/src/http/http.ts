import { type Clock, systemClock } from './clock.ts';
import { createTokenKeeper, type TokenCallback, type TokenKeeper } from './token-keeper.ts';

export interface HttpOptions {
  /** Where the API is, `https://…/v1`; relative to the page where there is one. */
  readonly baseUrl: string;
  /** Hands the signed-in person's token over. Without it only what is public can be had. */
  readonly token?: TokenCallback;
  readonly fetch?: typeof fetch;
  readonly clock?: Clock;
  /** From 0 to below 1. */
  readonly random?: () => number;
  /** Whether there is a network at all; `navigator.onLine` by default. */
  readonly online?: () => boolean;
  /** A `traceparent` header (W3C Trace Context) for each call. */
  readonly traceparent?: () => string;
  /** Deadline of one try, 10 s by default, and of the whole call, 45 s. */
  readonly tryMs?: number;
  readonly totalMs?: number;
}

/** What the ports send through: made once for a back end, shared by them all, so that they share its token. */
export interface Http extends Required<Omit<HttpOptions, 'token' | 'traceparent'>> {
  readonly tokens: TokenKeeper;
  readonly traceparent: (() => string) | undefined;
}

export function createHttp({ token, ...options }: HttpOptions): Http {
  return {
    // Called as a bare function: browsers refuse `fetch` with another `this`.
    fetch: (input, init) => fetch(input, init),
    clock: systemClock,
    random: Math.random,
    online: () => globalThis.navigator?.onLine !== false,
    tryMs: 10_000,
    totalMs: 45_000,
    traceparent: undefined,
    ...options,
    tokens: createTokenKeeper(token),
  };
}
