import type { oas31 } from 'zod-openapi';
import type { Operation } from '../src/contract/operation.ts';
import { OPERATIONS } from '../src/contract/operations.ts';
import { tagOf } from './tags.ts';

type Header = oas31.HeaderObject & { readonly description: string };
type References = Record<string, oas31.ReferenceObject>;

const integer = (maximum: number) => ({ type: 'integer', format: 'int32', minimum: 0, maximum }) as const;
const string = (maxLength: number, pattern: string) => ({ type: 'string', maxLength, pattern }) as const;

/** What answers say beside their body. */
export const HEADERS: Readonly<Record<string, Header>> = {
  'RateLimit-Limit': {
    description:
      'Requests that this person or station may make in the current window. Never counted by address.',
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
  NoStore: {
    description: '`no-store`: kept neither by the browser nor on the way there.',
    schema: { type: 'string', enum: ['no-store'] },
    example: 'no-store',
  },
  PublicCache: {
    description: 'The same for everybody: `public` and a `max-age` in seconds.',
    schema: string(40, '^public, max-age=[0-9]{1,6}$'),
    example: 'public, max-age=300',
  },
  Location: {
    description: 'Path of what was made.',
    schema: string(200, '^/[!-~]*$'),
    example: '/rest/pue/v1/bookings/booking-9QkX2',
  },
  ETag: {
    description: 'Entity tag of what was answered; `If-Match` sends it back.',
    schema: string(100, '^[!-~]+$'),
    example: '"3"',
  },
  'Idempotency-Replayed': {
    description: '`true` where this is the stored answer to an earlier request with the same key.',
    schema: { type: 'string', enum: ['true'] },
    example: 'true',
  },
};

/** What an answer with a status may carry, from an operation. */
export function headersOf(status: number, operation?: Operation): References {
  const names = [
    ...(status < 500 ? ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'] : []),
    ...(status === 429 || status === 503 ? ['Retry-After'] : []),
    ...(operation !== undefined && isOneBooking(operation) ? ['ETag'] : []),
    ...(operation?.keyed ? ['Idempotency-Replayed'] : []),
    ...(operation !== undefined && makesResource(operation) ? ['Location'] : []),
  ];
  const cache = operation !== undefined && tagOf(operation.path) === 'directory' ? 'PublicCache' : 'NoStore';
  return {
    'Cache-Control': { $ref: `#/components/headers/${cache}` },
    ...Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
  };
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
