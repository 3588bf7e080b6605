// Holds an answer of the sandbox against the OpenAPI document: its status, its headers and its body.
import assert from 'node:assert/strict';
import type { Operation } from '@pue/client/contract';
import { PROBLEM_BASE } from '@pue/client/contract';
import { at, freshDocument, type Json, members, operations } from '../../client/openapi/italian-rules.ts';
import { satisfies } from '../../client/openapi/json-schema-check.ts';

const documented = operations(freshDocument());

/** What HTTP itself says of an answer, and a trace id, whose name the guidelines would not have in a document. */
const BESIDE_THE_CONTRACT = [
  ...[
    'connection',
    'content-encoding',
    'content-length',
    'content-type',
    'date',
    'keep-alive',
    'transfer-encoding',
    'vary',
  ],
  ...[
    'access-control-allow-origin',
    'access-control-expose-headers',
    'x-content-type-options',
    'x-request-id',
  ],
];
const LIMITS = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'];

/** Fails where the document does not say that this operation may answer so. */
export function assertDocumented(
  { id, method, path, response }: Operation,
  answer: Response,
  body: string,
): void {
  const where = `${id} ${answer.status}`;
  const operation = documented.find(
    (it) => it.path === path && it.method === method.toLowerCase(),
  )?.operation;
  const described = at(operation, 'responses', String(answer.status));
  assert.ok(described !== undefined, `${where}: the document does not know this status`);
  assertHeaders(where, described, answer.headers);
  const [[type, content] = []] = members(at(described, 'content'));
  assert.equal(answer.headers.get('content-type')?.split(';')[0], type, `${where}: media type`);
  if (type === undefined) return assert.equal(body, '', `${where}: a body`);
  // A stream has no end that one could wait for.
  if (answer.ok && response === 'events') return;
  const schema = at(content, 'schema');
  const value: unknown = type.endsWith('json') ? JSON.parse(body) : body;
  const fits = type.endsWith('problem+json') ? isProblemOf(schema, value) : satisfies(schema, value);
  assert.ok(fits, `${where}: the document does not know this body: ${body.slice(0, 2000)}`);
}

function assertHeaders(where: string, described: Json, headers: Headers): void {
  const known = new Map(
    members(at(described, 'headers')).map(([name, header]) => [name.toLowerCase(), header]),
  );
  for (const [name, value] of headers) {
    if (BESIDE_THE_CONTRACT.includes(name)) continue;
    const header = known.get(name);
    assert.ok(header !== undefined, `${where}: the document has no header ${name}`);
    const schema = at(header, 'schema');
    const read = at(schema, 'type') === 'integer' ? Number(value) : value;
    assert.ok(satisfies(schema, read), `${where}: ${name}: ${value}`);
  }
  for (const [name, header] of known) {
    if (at(header, 'required') === true) assert.ok(headers.has(name), `${where}: ${name} is missing`);
  }
  const limits = LIMITS.filter((name) => headers.has(name));
  assert.ok(limits.length === 0 || limits.length === LIMITS.length, `${where}: ${limits.join()} alone`);
}

/** Of the problems that share a status, the one with this type, and the body has its members. */
function isProblemOf(schema: Json | undefined, value: unknown): boolean {
  const choices = at(schema, 'oneOf');
  const type = String(Reflect.get(Object(value), 'type'));
  assert.ok(type.startsWith(PROBLEM_BASE));
  return (Array.isArray(choices) ? choices : [schema ?? null]).some((choice) => satisfies(choice, value));
}
