import type { oas31 } from 'zod-openapi';
import type { Operation } from '../src/contract/operation.ts';
import { readOffice } from '../src/contract/office.ts';
import { OPERATIONS } from '../src/contract/operations.ts';
import { language } from '../src/contract/primitives.ts';
import type { ProblemSlug } from '../src/contract/problem.ts';
import { tagOf } from './tags.ts';

type Header = oas31.HeaderObject & { readonly description: string };
type References = Record<string, oas31.ReferenceObject>;

const integer = (maximum: number) => ({ type: 'integer', format: 'int32', minimum: 0, maximum }) as const;
const string = (maxLength: number, pattern: string) => ({ type: 'string', maxLength, pattern }) as const;

/** What answers say beside their body. */
export const HEADERS: Readonly<Record<string, Header>> = {
  'RateLimit-Limit': {
    description:
      'Requests that this person or station may make in the current window. Comes, like its two companions, in answers to a valid token: who shows none is not counted, and never by address.',
    schema: integer(1_000_000),
    example: 600,
  },
  'RateLimit-Remaining': {
    description: 'Requests left in the current window.',
    schema: integer(1_000_000),
    example: 599,
  },
  'RateLimit-Reset': {
    description: 'Seconds until the window ends. Clients do not come back earlier once the limit was hit.',
    schema: integer(604_800),
    example: 60,
  },
  'Retry-After': {
    description: 'Seconds, or an HTTP date (RFC 9110), before which clients do not come back.',
    schema: string(29, '^([0-9]{1,9}|[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT)$'),
    example: '120',
  },
  'Content-Language': {
    description: 'Language of the texts in the answer; titles of problems are English.',
    required: true,
    schema: { type: 'string', enum: [...language.options] },
    example: 'it',
  },
  'Content-Disposition': {
    description: 'That it is a file to keep, and a name for it.',
    required: true,
    schema: string(100, '^attachment; filename="[a-z.-]+"$'),
    example: 'attachment; filename="appuntamento.ics"',
  },
  NoStore: {
    description: '`no-store`: kept neither by the browser nor on the way there.',
    required: true,
    schema: { type: 'string', enum: ['no-store'] },
    example: 'no-store',
  },
  PublicCache: {
    description: 'The same for everybody: `public` and a `max-age` in seconds.',
    required: true,
    schema: string(40, '^public, max-age=[0-9]{1,6}$'),
    example: 'public, max-age=300',
  },
  Location: {
    description: 'Path of what was made.',
    required: true,
    schema: string(200, '^/[!-~]*$'),
    example: '/rest/pue/v1/bookings/booking-9QkX2',
  },
  ETag: {
    description: 'Entity tag of what was answered; `If-Match` sends it back.',
    required: true,
    schema: string(100, '^[!-~]+$'),
    example: '"3"',
  },
  'Idempotency-Replayed': {
    description: '`true` where this is the stored answer to an earlier request with the same key.',
    schema: { type: 'string', enum: ['true'] },
    example: 'true',
  },
};

const LIMITS = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'];

/** What a good answer of an operation may carry. */
export function headersOf(operation: Operation): References {
  const { response, keyed } = operation;
  return references([
    cacheOf(operation),
    ...LIMITS,
    ...(response === null ? [] : ['Content-Language']),
    ...(response === 'calendar' ? ['Content-Disposition'] : []),
    ...(isOneBooking(operation) ? ['ETag'] : []),
    ...(keyed ? ['Idempotency-Replayed'] : []),
    ...(makesResource(operation) ? ['Location'] : []),
  ]);
}

/** Those after which the same request may be good: they say when. */
const PASSING: readonly ProblemSlug[] = ['idempotency-in-progress', 'meeting-full'];

/** What a refusal may carry; `keyed`: of a write whose refusals are remembered too. */
export function refusalHeaders(status: number, slugs: readonly ProblemSlug[], keyed: boolean): References {
  const passing = status === 429 || status === 503 || slugs.some((slug) => PASSING.includes(slug));
  return references([
    'NoStore',
    ...LIMITS,
    'Content-Language',
    ...(passing ? ['Retry-After'] : []),
    ...(keyed ? ['Idempotency-Replayed'] : []),
  ]);
}

/** Components by their names as headers; those about the cache have one name of two meanings. */
function references(names: readonly string[]): References {
  return Object.fromEntries(
    names.map((name) => [
      name === 'NoStore' || name === 'PublicCache' ? 'Cache-Control' : name,
      { $ref: `#/components/headers/${name}` },
    ]),
  );
}

/** The directory changes seldom; an office says from when it has room, and that does not keep. */
function cacheOf({ id, path }: Operation): 'PublicCache' | 'NoStore' {
  return tagOf(path) === 'directory' && id !== readOffice.id ? 'PublicCache' : 'NoStore';
}

/** Whether what a POST makes has a path of its own. */
function makesResource({ method, path }: Operation): boolean {
  return method === 'POST' && OPERATIONS.some((other) => other.path === `${path}/{id}`);
}

/** Whether the answer has an `etag` of its own. */
function isOneBooking({ response }: Operation): boolean {
  return typeof response === 'object' && response !== null && 'shape' in response && hasEtag(response.shape);
}

function hasEtag(shape: unknown): boolean {
  return typeof shape === 'object' && shape !== null && 'etag' in shape;
}
