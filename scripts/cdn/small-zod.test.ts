import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import * as z from 'zod/mini';
import { ANSWERS, REQUESTS } from '../../packages/client/openapi/examples.ts';
import * as contract from '../../packages/client/src/contract/index.ts';
import { chanceFrom, mutate } from '../../packages/client/src/http/mutated-answers.fixture.ts';
import * as small from './small-zod.ts';

const VALUES = 3000;
const { OPERATIONS, PROBLEMS } = contract;

/** What both kinds of schema do. */
interface Reader {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: unknown };
}

/** The contract as the page scripts have it. */
const pages: typeof contract = await contractOfPages();

async function contractOfPages(): Promise<typeof contract> {
  const { output } = await build({
    input: fileURLToPath(new URL('../../packages/client/src/contract/index.ts', import.meta.url)),
    resolve: { alias: { 'zod/mini': fileURLToPath(new URL('small-zod.ts', import.meta.url)) } },
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

const verdict = ({ success, data }: ReturnType<Reader['safeParse']>) => (success ? { data } : 'refused');

/** Reads the example and changes of it with both, and counts what came of it. */
function compare(what: string, ours: Reader | undefined, zods: Reader, example: unknown): void {
  assert.ok(ours, `${what} is missing`);
  const chance = chanceFrom(what.length * 7919);
  const refused = { yes: 0, no: 0 };
  for (let time = 0; time < VALUES; time += 1) {
    const value = time === 0 ? example : mutate(time % 2 === 0 ? example : mutate(example, chance), chance);
    const read = verdict(zods.safeParse(value));
    assert.deepEqual(verdict(ours.safeParse(value)), read, `${what}: ${JSON.stringify(value)?.slice(0, 2000)}`);
    refused[read === 'refused' ? 'yes' : 'no'] += 1;
  }
  assert.ok(refused.yes > 0 && refused.no > 0, `${what}: ${JSON.stringify(refused)}`);
}

for (const [place, { id, response, request, query }] of OPERATIONS.entries()) {
  const ours = pages.OPERATIONS[place];
  if (typeof response === 'object' && response !== null)
    test(`${id}: a page script reads an answer as zod does`, () => {
      const reader = typeof ours?.response === 'object' ? ours.response : null;
      compare(`answer of ${id}`, reader ?? undefined, response, ANSWERS[id]);
    });
  if (request !== undefined)
    test(`${id}: a page script checks what it sends as zod does`, () => {
      const example = Object.entries(REQUESTS).find(([, it]) => request.safeParse(it).success)?.[1];
      assert.ok(example, `no example of a request for ${id}`);
      compare(`request of ${id}`, ours?.request, request, example);
    });
  if (query !== undefined)
    test(`${id}: a page script checks a query as zod does`, () => {
      const names = Object.keys(query.shape);
      for (const value of ['1', '057002', '2026-11-24', 'rieti', '', 7, 200, 201, undefined, null, 'x'.repeat(500)])
        for (const members of [names, ...names.map((name) => [name]), [...names, 'stranger']]) {
          const asked = Object.fromEntries(members.map((name) => [name, value]));
          const read = verdict(query.safeParse(asked));
          assert.deepEqual(ours?.query && verdict(ours.query.safeParse(asked)), read, JSON.stringify(asked));
        }
    });
}

for (const [slug, { members }] of Object.entries(PROBLEMS))
  test(`${slug}: a page script reads a problem as zod does`, () => {
    const example = { errors: [], alternatives: [], limit: 3, required_acr: 'x', current_etag: '"4"' };
    const more = { current: 'done', allowed: [], expired_at: INSTANT, opens_at: INSTANT, booking_id: 'b' };
    const ours: Reader = pages.PROBLEMS[slug as keyof typeof PROBLEMS].members;
    for (let seed = 0; seed < 300; seed += 1) {
      const value = mutate({ ...example, ...more }, chanceFrom(seed));
      assert.deepEqual(verdict(ours.safeParse(value)), verdict(members.safeParse(value)), JSON.stringify(value));
    }
  });

const INSTANT = '2026-11-24T09:20:00+01:00';

const PLAIN: readonly (readonly [name: string, ours: Reader, zods: Reader])[] = [
  ['string', small.string(), z.string()],
  ['number', small.number(), z.number()],
  ['int', small.int(), z.int()],
  ['boolean', small.boolean(), z.boolean()],
  ['unknown', small.unknown(), z.unknown()],
  ['uuid', small.uuid(), z.uuid()],
  ['email', small.email(), z.email()],
  ['date', small.iso.date(), z.iso.date()],
  ['datetime', small.iso.datetime({ offset: true }), z.iso.datetime({ offset: true })],
  ['coerced number', small.coerce.number().check(small.int()), z.coerce.number().check(z.int())],
  ['enum', small.enum(['it', 'de']), z.enum(['it', 'de'])],
  ['enum that grows', small.catch(small.enum(['it']), 'de'), z.catch(z.enum(['it']), 'de' as never)],
  ['optional', small.optional(small.string()), z.optional(z.string())],
  ['array', small.array(small.int()).check(small.minLength(2)), z.array(z.int()).check(z.minLength(2))],
  ['length', lengths(small), lengths(z)],
  ['range', small.number().check(small.gte(0), small.lte(7)), z.number().check(z.gte(0), z.lte(7))],
  ['pattern', small.string().check(small.regex(/^\d/)), z.string().check(z.regex(/^\d/))],
  ['union', small.union([small.int(), small.string()]), z.union([z.int(), z.string()])],
  ['record', small.record(small.string(), small.int()), z.record(z.string(), z.int())],
  ['object', objects(small), objects(z)],
  ['strict', small.strictObject({ a: small.int() }), z.strictObject({ a: z.int() })],
  ['extended', extended(small), extended(z)],
];

function lengths(kit: typeof z | typeof small): Reader {
  const { string, minLength, maxLength } = kit as typeof z;
  return string().check(minLength(2), maxLength(3));
}

function objects(kit: typeof z | typeof small): Reader {
  const { object, optional, string, unknown, enum: anyOf, catch: orElse } = kit as typeof z;
  return object({ a: optional(string()), b: unknown(), c: orElse(anyOf(['x', 'y']), 'y') });
}

function extended(kit: typeof z | typeof small): Reader {
  const { object, extend, int, string } = kit as typeof z;
  return extend(object({ a: string(), b: string() }), { a: int() });
}

const VALUES_OF_ALL_KINDS: readonly unknown[] = [
  undefined,
  null,
  true,
  ...[0, -0, 7, 7.5, -1, 2 ** 53, 2 ** 53 - 1, 1e308, NaN, Infinity],
  ...['', 'a', 'it', 'aaa', 'aaaa', '7', ' 7 ', '7e1', '👍', '👍👍👍', '👍👍👍👍', '\ud83d\ud83d\ud83d', 'ß'],
  ...['2026-02-29', '2024-02-29', '2026-13-01', '2026-11-24', '1900-02-29', '2000-02-29', '24-1-1'],
  ...[INSTANT, '2026-11-24T09:20:00Z', '2026-11-24T09:20:00', '2026-11-24T24:00:00Z', '2026-11-24T09:20Z'],
  ...['2026-11-24T09:20:00.123+01:00', '2026-11-24 09:20:00Z', '2026-11-24T09:20:00+25:00'],
  ...['a@b.it', 'a@b', "d'amico@comune.re.it", 'a..b@c.it', '.a@b.it', 'è@b.it', 'a@b.it\n'],
  ...['7c5f2a9e-3b1d-4c86-9f70-2d8e6a41b0c3', '7C5F2A9E-3B1D-0C86-9F70-2D8E6A41B0C3', '7c5f2a9e'],
  ...[[], [1], [1, 2], [1, 'a'], ['a', 'b'], [undefined, null], [[1, 2]]],
  ...[{}, { a: 1 }, { a: 'a' }, { a: 'a', b: 'b', c: 'x' }, { a: undefined, b: 1, c: 'z' }, { b: undefined }],
  ...[{ b: null }, { a: 1, b: 'b' }, { a: 1, stranger: 1 }, { b: 1, c: null }],
  JSON.parse('{"__proto__":{"a":1},"a":1,"b":"b"}'),
  Object.create({ a: 1 }),
  () => 1,
];

for (const [name, ours, zods] of PLAIN)
  test(`${name}: takes and refuses what zod does`, () => {
    for (const value of VALUES_OF_ALL_KINDS)
      assert.deepEqual(verdict(ours.safeParse(value)), verdict(zods.safeParse(value)), String(JSON.stringify(value)));
  });
