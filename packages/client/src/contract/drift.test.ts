import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as z from 'zod/mini';
import { ANSWERS, REQUESTS } from '../../openapi/examples.ts';
import { at, freshDocument, type Json, operations } from '../../openapi/italian-rules.ts';
import { satisfies } from '../../openapi/json-schema-check.ts';
import { chanceFrom, mutate } from '../http/mutated-answers.fixture.ts';
import { OPERATIONS } from './operations.ts';

const VALUES = 1000;
const JSON_BODY = ['content', 'application/json', 'schema'];
const document = freshDocument();

/** Holds zod and the document against each other over an example and one-field changes of it. */
function compare(what: string, schema: z.ZodMiniType, documented: Json | undefined, example: unknown): void {
  const chance = chanceFrom(what.length * 7919);
  const verdicts = { accepted: 0, refused: 0 };
  for (let time = 0; time < VALUES; time += 1) {
    const value = time === 0 ? example : mutate(mutate(example, chance), time % 3 === 0 ? () => 0.1 : chance);
    const accepted = schema.safeParse(value).success;
    assert.equal(satisfies(documented, value), accepted, `${what}: ${JSON.stringify(value)?.slice(0, 2000)}`);
    verdicts[accepted ? 'accepted' : 'refused'] += 1;
  }
  assert.ok(verdicts.accepted > 0 && verdicts.refused > 0, `${what}: ${JSON.stringify(verdicts)}`);
}

for (const { id, method, path, request, response, status } of OPERATIONS) {
  const operation = operations(document).find(
    (it) => it.path === path && it.method === method.toLowerCase(),
  )?.operation;

  if (typeof response === 'object' && response !== null) {
    test(`${id}: what the document calls an answer is what the client takes for one`, () => {
      compare(
        `answer of ${id}`,
        response,
        at(operation, 'responses', `${status}`, ...JSON_BODY),
        ANSWERS[id],
      );
    });
  }
  if (request !== undefined) {
    test(`${id}: what the document calls a request is what the contract does`, () => {
      compare(`request of ${id}`, request, at(operation, 'requestBody', ...JSON_BODY), REQUESTS[id]);
    });
  }
}

test('the comparison sees a difference', () => {
  const [operation] = OPERATIONS;
  assert.ok(operation && typeof operation.response === 'object' && operation.response !== null);
  const { response, id } = operation;
  const tighter: Json = { type: 'object', required: ['nothing has this name'] };
  assert.throws(() => compare('a planted difference', response, tighter, ANSWERS[id]), assert.AssertionError);
});
