import { ANSWERS } from '../../openapi/examples.ts';
import type { Operation } from '../contract/operation.ts';
import { PROBLEM_BASE, PROBLEMS } from '../contract/problem.ts';

/** Chance that can be repeated (mulberry32): a failing seed is a test of its own. */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Chance = () => number;

const oneOf = <T>(chance: Chance, values: readonly [T, ...T[]]): T =>
  values[Math.floor(chance() * values.length)] ?? values[0];

const STRANGERS = [
  null,
  true,
  -1,
  1e308,
  '',
  'x'.repeat(5000),
  '\u0000\u202e<img src=x onerror=alert(1)>',
  [],
  {},
  [[[[]]]],
  { __proto__: null, constructor: { prototype: 1 } },
  '2026-02-30T25:61:00Z',
] as const;

type Parent = Record<string, unknown> | unknown[];
const isParent = (value: unknown): value is Parent => typeof value === 'object' && value !== null;

/** Changes one member, somewhere: put a stranger in its place, take it out, or put another beside it. */
export function mutate(value: unknown, chance: Chance): unknown {
  const copy: unknown = structuredClone(value);
  const parents = [...parentsIn(copy)];
  const [first, ...more] = parents;
  if (first === undefined) return oneOf<unknown>(chance, STRANGERS);
  const parent = oneOf(chance, [first, ...more]);
  const keys = Object.keys(parent);
  const key = keys[Math.floor(chance() * keys.length)];
  const kind = chance();
  const stranger = oneOf<unknown>(chance, STRANGERS);
  if (kind < 0.3 || key === undefined) add(parent, stranger);
  else if (kind >= 0.5) Reflect.set(parent, key, stranger);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  return copy;
}

function add(parent: Parent, stranger: unknown): void {
  if (Array.isArray(parent)) parent.push(stranger);
  else parent['later'] = stranger;
}

function* parentsIn(value: unknown): Generator<Parent> {
  if (!isParent(value)) return;
  yield value;
  for (const child of Object.values(value)) yield* parentsIn(child);
}

/** An answer to an operation: right, nearly right, or nothing like it. */
export function answerTo(operation: Operation, chance: Chance): Response {
  const kind = chance();
  if (kind < 0.25) return success(operation, ANSWERS[operation.id], chance);
  if (kind < 0.6) return success(operation, mutate(ANSWERS[operation.id], chance), chance);
  if (kind < 0.85) return refusal(chance);
  return oneOf(chance, NONSENSE)(operation, chance);
}

function success(operation: Operation, body: unknown, chance: Chance): Response {
  if (operation.status === 204) return new Response(null, { status: 204 });
  const headers = strangeHeaders(chance);
  if (operation.response === 'calendar') {
    return new Response(String(body), { headers: { 'content-type': 'text/calendar', ...headers } });
  }
  return Response.json(body, { status: operation.status, headers });
}

function refusal(chance: Chance): Response {
  const [slug, { status, retryable }] = oneOf(chance, ENTRIES);
  const body = { type: PROBLEM_BASE + slug, title: slug, status, trace_id: 'trace-1', retryable, ...MEMBERS };
  return new Response(JSON.stringify(chance() < 0.5 ? body : mutate(body, chance)), {
    status: chance() < 0.9 ? status : oneOf(chance, [400, 401, 418, 500, 599]),
    headers: { 'content-type': 'application/problem+json', ...strangeHeaders(chance) },
  });
}

const [FIRST, ...REST] = Object.entries(PROBLEMS);
if (FIRST === undefined) throw new Error('The contract knows no problem.');
const ENTRIES = [FIRST, ...REST] as const;
/** What the problems carry, all of it at once. */
const MEMBERS = {
  errors: [{ pointer: '/reason', code: 'required', benign: false }],
  alternatives: [],
  limit: 3,
  required_acr: 'x',
  current_etag: '"4"',
  current: 'done',
  allowed: [],
  expired_at: '2026-11-01T00:00:00+01:00',
  opens_at: '2026-11-24T09:05:00+01:00',
};

const HEADERS: readonly [Record<string, string>, ...Record<string, string>[]] = [
  {},
  { 'retry-after': '1' },
  { 'retry-after': '-1' },
  { 'retry-after': '9'.repeat(300) },
  { 'retry-after': 'Mon, 23 Nov 2026 08:00:05 GMT', date: 'not a date' },
  { 'ratelimit-reset': 'NaN', 'x-ratelimit-reset': '1e999' },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'content-type': `application/json${';'.repeat(2000)}` },
  { 'idempotency-replayed': 'true', etag: '"'.repeat(500) },
  { 'x-filler': 'x'.repeat(20_000) },
];
const strangeHeaders = (chance: Chance) => (chance() < 0.6 ? {} : oneOf(chance, HEADERS));

type Nonsense = (operation: Operation, chance: Chance) => Response;

const asJson = { 'content-type': 'application/json' };
const bytes = (chance: Chance, length: number) =>
  Uint8Array.from({ length }, () => Math.floor(chance() * 256));
const stream = (source: UnderlyingDefaultSource<Uint8Array>) => new ReadableStream<Uint8Array>(source);

const NONSENSE: readonly [Nonsense, ...Nonsense[]] = [
  ({ status }, chance) =>
    new Response(status === 204 ? null : bytes(chance, 200), { status, headers: asJson }),
  ({ status, id }) =>
    new Response(status === 204 ? null : JSON.stringify(ANSWERS[id]).slice(0, -3), {
      status,
      headers: asJson,
    }),
  (_, chance) =>
    new Response(`${'['.repeat(10_000)}${']'.repeat(Math.floor(chance() * 10_001))}`, { headers: asJson }),
  () => new Response('<html>', { status: 200, headers: { 'content-type': 'text/html' } }),
  () => new Response(null, { status: 304 }),
  () => Response.error(),
  (_, chance) =>
    new Response('x', {
      status: 200 + Math.floor(chance() * 400) === 204 ? 200 : 400 + Math.floor(chance() * 200),
    }),
  () => new Response(stream({ start: (it) => it.error(new TypeError('cut')) }), { headers: asJson }),
  () =>
    new Response(
      stream({
        start: (it) => it.enqueue(new TextEncoder().encode('{"items":')),
        pull: (it) => it.error(new TypeError('cut in the middle')),
      }),
      { headers: asJson },
    ),
  () => new Response(stream({ pull: () => new Promise(() => undefined) }), { headers: asJson }),
];
