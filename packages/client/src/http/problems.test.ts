import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from '../contract/operation-problems.ts';
import { OPERATIONS } from '../contract/operations.ts';
import { createHold } from '../contract/hold.ts';
import { listComuni } from '../contract/comune.ts';
import { PROBLEM_BASE, PROBLEMS, type ProblemSlug } from '../contract/problem.ts';
import { readProblem } from './problems.ts';

const MEMBERS: Partial<Record<ProblemSlug, object>> = {
  'validation-failed': { errors: [{ pointer: '/reason', code: 'required', benign: false }] },
  'assurance-too-low': { required_acr: 'https://www.spid.gov.it/SpidL2' },
  'grant-expired': { expired_at: '2026-11-01T00:00:00+01:00' },
  'precondition-failed': { current_etag: '"4"' },
  'slot-taken': { alternatives: [] },
  'hold-limit': { limit: 3 },
  'hold-expired': { alternatives: [] },
  'duplicate-booking': { booking_id: 'b-1' },
  'booking-state': { current: 'done', allowed: [] },
  'meeting-not-open': { opens_at: '2026-11-24T09:05:00+01:00' },
};
const STANDING_FOR_A_STATUS = [
  'unauthenticated',
  'not-found',
  'rate-limited',
  'maintenance',
  'invalid-response',
];
const SLUGS = Object.keys(PROBLEMS) as ProblemSlug[];

const body = (slug: ProblemSlug, base = PROBLEM_BASE) => ({
  type: base + slug,
  title: slug,
  status: PROBLEMS[slug].status,
  trace_id: 'trace-1',
  retryable: PROBLEMS[slug].retryable,
  ...MEMBERS[slug],
});

test('every problem of the contract is one that some operation may answer with', () => {
  const raised = new Set(OPERATIONS.flatMap(problemsOf));
  assert.deepEqual(
    SLUGS.filter((slug) => !raised.has(slug)),
    [],
  );
});

for (const slug of SLUGS) {
  test(`${slug} is read with its members by the operations that know it, and by no other`, () => {
    for (const operation of OPERATIONS) {
      const { cause, told } = readProblem(operation, PROBLEMS[slug].status, body(slug));
      const knows = problemsOf(operation).includes(slug);
      assert.equal(told === true, knows, operation.id);
      if (knows)
        assert.deepEqual(cause, {
          ...MEMBERS[slug],
          code: slug,
          status: PROBLEMS[slug].status,
          traceId: 'trace-1',
        });
      else assert.ok(STANDING_FOR_A_STATUS.includes(cause.code), `${operation.id}: ${cause.code}`);
    }
  });
}

test('where the problem types live is for the back end to choose', () => {
  const { cause } = readProblem(createHold, 409, { ...body('slot-taken', 'https://inps.example/errors/') });
  assert.equal(cause.code, 'slot-taken');
});

test('a problem that contradicts its status is not believed', () => {
  assert.equal(readProblem(createHold, 404, body('slot-taken')).cause.code, 'not-found');
  assert.equal(readProblem(createHold, 400, body('slot-taken')).cause.code, 'invalid-response');
});

test('a problem without its members is not believed', () => {
  const { cause, told } = readProblem(createHold, 409, { ...body('slot-taken'), alternatives: 'none' });
  assert.deepEqual(cause, { code: 'invalid-response', status: 409, traceId: 'trace-1' });
  assert.equal(told, undefined);
});

for (const [status, code] of [
  [401, 'unauthenticated'],
  [404, 'not-found'],
  [429, 'rate-limited'],
  [502, 'maintenance'],
  [503, 'maintenance'],
  [504, 'maintenance'],
  [500, 'invalid-response'],
  [409, 'invalid-response'],
] as const) {
  test(`${status} without a word of explanation is read as ${code}`, () => {
    assert.equal(readProblem(listComuni, status, undefined).cause.code, code);
    assert.equal(readProblem(listComuni, status, { type: 'about:blank' }).cause.code, code);
  });
}

for (const type of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
  test(`${type} is not the name of a problem`, () => {
    const { cause } = readProblem(createHold, 409, { ...body('slot-taken'), type: PROBLEM_BASE + type });
    assert.equal(cause.code, 'invalid-response');
  });
}
