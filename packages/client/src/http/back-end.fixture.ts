import { PROBLEM_BASE, PROBLEMS, type ProblemSlug } from '../contract/problem.ts';
import { createHttp, type Http, type HttpOptions } from './http.ts';
import { VirtualClock } from './virtual-clock.fixture.ts';

/** What a test's back end was sent. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | null;
  readonly init: RequestInit;
  /** Milliseconds since the first sending. */
  readonly at: number;
}

export type Step = (sent: Sent, signal: AbortSignal) => Response | Promise<Response>;

export interface BackEnd {
  readonly http: Http;
  readonly clock: VirtualClock;
  readonly sent: readonly Sent[];
}

/** A back end that answers each sending with the next step, and the last one for ever. */
export function backEnd(steps: readonly Step[], options: Partial<HttpOptions> = {}): BackEnd {
  const clock = new VirtualClock();
  const sent: Sent[] = [];
  let first: number | undefined;
  const fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    first ??= clock.now();
    const { method = 'GET', body, signal } = init;
    const it: Sent = {
      method,
      url: String(input),
      headers: new Headers(init.headers),
      body: typeof body === 'string' ? body : null,
      init,
      at: clock.now() - first,
    };
    sent.push(it);
    const step = steps[Math.min(sent.length, steps.length) - 1];
    if (step === undefined || !(signal instanceof AbortSignal)) throw new Error('A back end without steps.');
    return step(it, signal);
  };
  const http = createHttp({ baseUrl: 'https://api.example/v1', fetch, clock, random: () => 1, ...options });
  return { http, clock, sent };
}

export const json =
  (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Step =>
  () =>
    Response.json(body, { status, headers });

export const noContent: Step = () => new Response(null, { status: 204 });

/** A problem of the contract, as the back end sends it. */
export function problem(
  slug: ProblemSlug,
  members: object = {},
  headers: Readonly<Record<string, string>> = {},
): Step {
  const { status, retryable } = PROBLEMS[slug];
  const base = { type: PROBLEM_BASE + slug, title: slug, status, trace_id: 'trace-1', retryable };
  return () =>
    new Response(JSON.stringify({ ...base, ...members }), {
      status,
      headers: { 'content-type': 'application/problem+json', ...headers },
    });
}

/** What a gateway says in its own words. */
export const gateway =
  (status: number, headers: Readonly<Record<string, string>> = {}): Step =>
  () =>
    new Response('<h1>Bad gateway</h1>', { status, headers: { 'content-type': 'text/html', ...headers } });

export const cutOff: Step = () => Promise.reject(new TypeError('fetch failed'));

export const silence: Step = () => new Promise<never>(() => undefined);

/** Signals that nobody aborts. */
export const patiently = () => new AbortController().signal;
