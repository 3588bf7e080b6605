import type { ProblemSlug } from '@pue/client/contract';
import { PROBLEMS } from '@pue/client/contract';
import type { HttpHandler } from 'msw';
import { http } from 'msw';
import * as z from 'zod/mini';
import { instantText } from '../desk/rome-time.ts';
import type { Fault } from '../desk/scenario.ts';
import type { Sandbox } from '../sandbox.ts';
import { guarded } from './doors.ts';

const SLUGS = Object.keys(PROBLEMS) as [ProblemSlug, ...ProblemSlug[]];

const fault = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('problem'),
    problem: z.enum(SLUGS),
    retry_after_seconds: z.optional(z.int().check(z.minimum(0), z.maximum(3600))),
  }),
  z.strictObject({ kind: z.literal('lost-request') }),
  z.strictObject({ kind: z.literal('lost-answer') }),
  z.strictObject({ kind: z.literal('cut-answer') }),
]);

const scenarioRequest = z.strictObject({
  /** Id of the contract, or `*`. */
  operation: z.string().check(z.maxLength(60)),
  latency_ms: z.optional(z.int().check(z.minimum(0), z.maximum(60_000))),
  fault: z.optional(fault),
  times: z.optional(z.int().check(z.minimum(1), z.maximum(1000))),
});

const clockRequest = z.strictObject({
  now: z.optional(z.iso.datetime({ offset: true })),
  advance_seconds: z.optional(z.int().check(z.minimum(-31_536_000), z.maximum(31_536_000))),
});

/** What a trainer or a test does to the sandbox: faults, the clock, a fresh start. */
export function controlHandlers(sandbox: Sandbox): readonly HttpHandler[] {
  return [
    http.post('/sandbox/scenario', ({ request }) => guarded(sandbox, request, () => play(sandbox, request))),
    http.post('/sandbox/clock', ({ request }) => guarded(sandbox, request, () => setClock(sandbox, request))),
    http.post('/sandbox/reset', ({ request }) =>
      guarded(sandbox, request, () => {
        sandbox.reset();
        return new Response(null, { status: 204 });
      }),
    ),
  ];
}

async function play({ scenario }: Sandbox, request: Request): Promise<Response> {
  const read = scenarioRequest.safeParse(await request.json().catch(() => null));
  if (!read.success) return new Response(null, { status: 400 });
  const { operation, latency_ms: latency, fault: wanted, times } = read.data;
  if (latency !== undefined) scenario.slow(operation, latency);
  if (wanted !== undefined) scenario.fail(operation, faultOf(wanted), times);
  return new Response(null, { status: 204 });
}

function faultOf(wanted: z.infer<typeof fault>): Fault {
  if (wanted.kind !== 'problem') return wanted;
  const { kind, problem, retry_after_seconds: wait } = wanted;
  return wait === undefined ? { kind, problem } : { kind, problem, retryAfterSeconds: wait };
}

async function setClock({ clock }: Sandbox, request: Request): Promise<Response> {
  const read = clockRequest.safeParse(await request.json().catch(() => null));
  if (!read.success) return new Response(null, { status: 400 });
  if (read.data.now !== undefined) clock.set(Date.parse(read.data.now));
  if (read.data.advance_seconds !== undefined) clock.advance(read.data.advance_seconds * 1000);
  return Response.json({ now: instantText(clock.now()) });
}
