import * as z from 'zod/mini';
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject, ZodOpenApiResponseObject } from 'zod-openapi';
import type { Operation, Role } from '../src/contract/operation.ts';
import { takesToken } from '../src/contract/operation-problems.ts';
import { identifier, istatCode } from '../src/contract/primitives.ts';
import { ANSWERS, REQUESTS } from './examples.ts';
import { groupBy } from './group-by.ts';
import { headersOf } from './headers.ts';
import { headerParametersOf } from './parameters.ts';
import { refusalsOf } from './problem-responses.ts';
import { tagOf } from './tags.ts';

const SUCCESS: Readonly<Record<Operation['status'], string>> = {
  200: 'Done, or found.',
  201: 'Made.',
  204: 'Done; there is nothing to say.',
};

/** The operations of the contract as the paths of an OpenAPI document. */
export function pathsOf(operations: readonly Operation[]): ZodOpenApiPathsObject {
  const byPath = groupBy(operations, ({ path }) => path);
  return Object.fromEntries(
    [...byPath].map(([path, there]) => [
      path,
      Object.fromEntries(
        there.map((operation) => [operation.method.toLowerCase(), operationObject(operation)]),
      ),
    ]),
  );
}

function operationObject(operation: Operation): ZodOpenApiOperationObject {
  const { id, summary, path, query, request } = operation;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return {
    operationId: id,
    tags: [tagOf(path)],
    summary,
    description: describe(operation),
    requestParams: {
      ...(names.length === 0
        ? {}
        : { path: z.object(Object.fromEntries(names.map((name) => [name, segment(name)]))) }),
      ...(query === undefined ? {} : { query }),
    },
    parameters: [...headerParametersOf(operation)],
    ...(request === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: request, example: REQUESTS[id] } },
          },
        }),
    responses: { [`${operation.status}`]: success(operation), ...refusalsOf(operation) },
    security: securityOf(operation),
  };
}

const segment = (name: string) => (name === 'istat' ? istatCode : identifier);

function success(operation: Operation): ZodOpenApiResponseObject {
  const { id, response, status } = operation;
  const shared = { description: SUCCESS[status], headers: headersOf(operation) };
  if (response === null) return shared;
  const example = ANSWERS[id];
  if (response === 'calendar')
    return { ...shared, content: { 'text/calendar': { schema: plainText, example } } };
  if (response === 'events')
    return { ...shared, content: { 'text/event-stream': { schema: plainText, example } } };
  return { ...shared, content: { 'application/json': { schema: response, example } } };
}

const plainText = { type: 'string', maxLength: 1_000_000, pattern: '^[\\s\\S]*$' } as const;

/** A token, the code of an appointment with its contact, or nothing: any one of those that are listed. */
function securityOf(operation: Operation): Record<string, string[]>[] {
  return [
    ...(operation.roles.includes('public') ? [{}] : []),
    ...(takesToken(operation) ? [{ bearer: [] }] : []),
    ...(operation.roles.includes('holder') ? [{ bookingCode: [], bookingContact: [] }] : []),
  ];
}

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  public: 'anybody',
  holder: 'who shows the code and the contact of the appointment',
  citizen: 'a citizen',
  operator: 'an operator of the Comune',
  'user-administrator': 'a user administrator',
  officer: 'an INPS officer',
  referent: 'a referent',
  anci: 'ANCI',
  'patronato-operator': 'an operator of a patronato',
  station: 'a station',
};

function describe({ summary, roles, keyed, matched }: Operation): string {
  const notes = [
    `${summary}. For ${roles.map((role) => ROLE_NAMES[role]).join(', ')}.`,
    ...(keyed ? ['Safe to repeat with the same `Idempotency-Key`.'] : []),
    ...(matched ? ['Changes only what `If-Match` names.'] : []),
  ];
  return notes.join(' ');
}
