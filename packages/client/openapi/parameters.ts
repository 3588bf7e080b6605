import type { oas31 } from 'zod-openapi';
import type { Operation } from '../src/contract/operation.ts';

/** Headers of requests, but for those that OpenAPI has other words for. */
export const PARAMETERS: Readonly<Record<string, oas31.ParameterObject>> = {
  'Accept-Language': {
    name: 'Accept-Language',
    in: 'header',
    description: 'Language of titles and texts in the answer (RFC 9110); Italian where there is no other.',
    schema: { type: 'string', maxLength: 100, pattern: '^[A-Za-z0-9,;=.* -]+$' },
    example: 'de',
  },
  'Idempotency-Key': {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'One UUID for each intent of a person. The same key and body have one effect, and the first answer is given again for seven days.',
    schema: { type: 'string', format: 'uuid', maxLength: 36 },
    example: '0b8f7c1e-6d2a-4f35-8e9b-1c4d7a2f5e60',
  },
  'If-Match': {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'Entity tag of what is to be changed, as it was read. Missing: 428. Stale: 412.',
    schema: { type: 'string', maxLength: 100, pattern: '^[!-~]+$' },
    example: '"3"',
  },
  'Last-Event-ID': {
    name: 'Last-Event-ID',
    in: 'header',
    description:
      'Id of the last event that was received, where a stream is opened again. Every event is the whole meeting, so a back end may send events without ids and disregard it.',
    schema: { type: 'string', maxLength: 200, pattern: '^[!-~]*$' },
    example: '7',
  },
};

/** The headers that an operation takes. */
export function headerParametersOf(operation: Operation): readonly oas31.ReferenceObject[] {
  const names = [
    'Accept-Language',
    ...(operation.keyed ? ['Idempotency-Key'] : []),
    ...(operation.matched ? ['If-Match'] : []),
    ...(operation.response === 'events' ? ['Last-Event-ID'] : []),
  ];
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}
