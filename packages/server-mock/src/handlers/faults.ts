import type { ProblemMembers, ProblemSlug } from '@pue/client/contract';
import type { Refusal } from '../desk/outcome.ts';
import { instantText } from '../desk/rome-time.ts';
import type { Fault } from '../desk/scenario.ts';
import type { Exchange } from './exchange.ts';
import { refusalAnswer, toResponse } from './exchange.ts';

/** Answers, with the slowness and the fault that the scenario has for this request. */
export async function sabotaged(exchange: Exchange, answer: () => Promise<Response>): Promise<Response> {
  const { scenario } = exchange.sandbox;
  const { id } = exchange.operation;
  const delay = scenario.delayOf(id);
  if (delay > 0) await pause(delay, exchange.request.signal);
  const fault = scenario.nextFault(id);
  return fault === undefined ? answer() : withFault(exchange, fault, answer);
}

async function withFault(
  exchange: Exchange,
  fault: Fault,
  answer: () => Promise<Response>,
): Promise<Response> {
  switch (fault.kind) {
    case 'problem': {
      const refusal = sampleRefusal(fault.problem, exchange.sandbox.clock.now());
      return toResponse(exchange, refusalAnswer(exchange, refusal, fault.retryAfterSeconds));
    }
    case 'lost-request':
      return Response.error();
    case 'lost-answer':
      await answer();
      return Response.error();
    case 'cut-answer':
      return cut(await answer());
  }
}

/** Resolves after a while, or at once when nobody waits any more. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}

/** The first half of the body, and then a broken connection. */
async function cut(whole: Response): Promise<Response> {
  const bytes = new Uint8Array(await whole.arrayBuffer());
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) return controller.error(new TypeError('The connection was cut by the scenario.'));
      sent = true;
      return controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)));
    },
  });
  const headers = new Headers(whole.headers);
  headers.set('cache-control', 'no-store, no-transform'); // by half as it is: compressed, less of it would arrive
  return new Response(body, { status: whole.status, headers });
}

/** A problem with members that fit, for when no rule gave them. */
function sampleRefusal(slug: ProblemSlug, now: number): Refusal {
  const samples: { readonly [S in ProblemSlug]?: ProblemMembers<S> } = {
    'validation-failed': { errors: [] },
    'assurance-too-low': { required_acr: 'https://www.spid.gov.it/SpidL2' },
    'grant-expired': { expired_at: instantText(now) },
    'precondition-failed': { current_etag: '""' },
    'slot-taken': { alternatives: [] },
    'hold-limit': { limit: 3 },
    'hold-expired': { alternatives: [] },
    'booking-state': { current: 'cancelled', allowed: [] },
    'meeting-not-open': { opens_at: instantText(now) },
  };
  return { slug, members: samples[slug] ?? {} } as Refusal;
}
