import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { openApiText } from '../../openapi/document.ts';
import { ANSWERS, REQUESTS } from '../../openapi/examples.ts';
import { ITALIAN_RULES } from '../../openapi/italian-rule-list.ts';
import { at, freshDocument, members, objects, operations } from '../../openapi/italian-rules.ts';
import { problemsOf } from './operation-problems.ts';
import { OPERATIONS } from './operations.ts';
import { PROBLEMS } from './problem.ts';

const sound = freshDocument();

test('the document in the file is the one that the contract makes: else run "npm run openapi"', async () => {
  const file = new URL('../../openapi.json', import.meta.url);
  assert.ok((await readFile(file, 'utf8')) === openApiText(), 'packages/client/openapi.json is stale');
});

for (const { name, breaches, spoil } of ITALIAN_RULES) {
  test(`${name}: the document keeps the rule, and a spoilt one does not`, () => {
    assert.deepEqual(breaches(sound), []);
    const spoilt = freshDocument();
    spoil(spoilt);
    assert.notEqual(breaches(spoilt).length, 0);
  });
}

test('it says in so many words that it is a proposal and not an interface of INPS', () => {
  const text = `${String(at(sound, 'info', 'description'))} ${String(at(sound, 'info', 'x-summary'))}`;
  assert.match(text, /our own proposal/);
  assert.match(text, /INPS has not published/);
  assert.match(text, /neither written nor\s+approved by INPS/);
});

test('every operation is in it, with each status that it can answer with and no other', () => {
  const documented = operations(sound).map(({ path, method, operation }) => [
    `${method.toUpperCase()} ${path}`,
    members(at(operation, 'responses')).map(([status]) => Number(status)),
  ]);
  const expected = OPERATIONS.map((operation) => {
    const statuses = [operation.status, ...problemsOf(operation).map((slug) => PROBLEMS[slug].status)];
    return [
      `${operation.method} ${operation.path}`,
      [...new Set(statuses)].sort((one, other) => one - other),
    ];
  });
  const sorted = (list: readonly unknown[]) => list.map((it) => JSON.stringify(it)).sort();
  assert.deepEqual(sorted(documented), sorted(expected));
});

test('what a request may be is closed and bounded', () => {
  for (const { where, operation } of operations(sound)) {
    const body = at(operation, 'requestBody', 'content', 'application/json', 'schema') ?? null;
    for (const [path, schema] of [...objects(body), ...objects(at(operation, 'parameters') ?? null)]) {
      const place = `${where} ${path}`;
      if (schema['type'] === 'object') assert.equal(schema['additionalProperties'], false, place);
      if (schema['type'] === 'array') assert.ok(schema['maxItems'] !== undefined, place);
      if (schema['type'] === 'integer')
        assert.ok(schema['maximum'] !== undefined && schema['minimum'] !== undefined, place);
      if (schema['type'] === 'string')
        assert.ok(schema['maxLength'] !== undefined || schema['enum'] !== undefined, place);
    }
  }
});

test('what an answer may be stays open', () => {
  for (const { where, operation } of operations(sound)) {
    for (const [path, schema] of objects(at(operation, 'responses') ?? null)) {
      assert.notEqual(schema['additionalProperties'], false, `${where} ${path}`);
    }
  }
});

test('every answer and every request has an example, and every example satisfies the contract', () => {
  assert.deepEqual(Object.keys(ANSWERS).sort(), OPERATIONS.map(({ id }) => id).sort());
  for (const { id, request, response } of OPERATIONS) {
    if (typeof response === 'object' && response !== null)
      assert.ok(response.safeParse(ANSWERS[id]).success, id);
    assert.equal(request !== undefined, id in REQUESTS, id);
    if (request !== undefined) assert.ok(request.safeParse(REQUESTS[id]).success, id);
  }
});

test('ids of operations and schemas are in PascalCase, and no id is there twice', () => {
  const ids = operations(sound).map(({ operation }) => String(at(operation, 'operationId')));
  const schemas = members(at(sound, 'components', 'schemas')).map(([name]) => name);
  for (const name of [...ids, ...schemas]) assert.match(name, /^([A-Z][a-z]+)+$/);
  assert.equal(new Set(ids).size, ids.length);
});
