import assert from 'node:assert/strict';
import { workerData } from 'node:worker_threads';
import { problemsOf } from '../contract/operation-problems.ts';
import type { Operation } from '../contract/operation.ts';
import { OPERATIONS } from '../contract/operations.ts';
import { createHttp } from './http.ts';
import { answerTo, chanceFrom } from './mutated-answers.fixture.ts';
import { request } from './request.ts';
import type { Result } from './result.ts';
import { sampleCall } from './sample-call.fixture.ts';
import { VirtualClock } from './virtual-clock.fixture.ts';

/** What one who starts this thread hands over, and finds filled in when it ends. */
export interface Assignment {
  readonly wanted: number;
  readonly seed: number;
  /** Answers, calls, and those of them that came out well; in shared memory. */
  readonly tally: Int32Array;
}

const AT_ONCE = 500;
const ON_THE_WAY = ['offline', 'network', 'timeout', 'aborted', 'invalid-response', 'invalid-request'];
const ASKED = OPERATIONS.filter(({ response }) => response !== 'events');

/** Throws mutated answers at the client, and whatever is wrong with what comes out. */
async function fuzz({ wanted, seed, tally }: Assignment): Promise<void> {
  const chance = chanceFrom(seed);
  const clock = new VirtualClock();
  const count = { answers: 0, calls: 0, ok: 0 };

  const ask = async (operation: Operation): Promise<boolean> => {
    const fetch = async () => {
      count.answers += 1;
      if (chance() < 0.01) throw new TypeError('fetch failed');
      return answerTo(operation, chance);
    };
    const token = async () => `token-${Math.floor(chance() * 3)}`;
    const http = createHttp({ baseUrl: 'https://api.example/v1', fetch, clock, random: chance, token });
    const result = await request(http, operation, sampleCall(operation));
    check(operation, result);
    return result.ok;
  };

  while (count.answers < wanted) {
    const batch = Array.from({ length: AT_ONCE }, (_, place) => ask(chosen(count.calls + place)));
    const outcomes = await clock.settle(Promise.all(batch));
    assert.equal(clock.pending, 0, 'a timer was left behind');
    count.calls += outcomes.length;
    count.ok += outcomes.filter(Boolean).length;
  }
  tally.set([count.answers, count.calls, count.ok]);
}

function chosen(place: number): Operation {
  const operation = ASKED[place % ASKED.length];
  assert.ok(operation);
  return operation;
}

/** What came out, held against the contract once more. */
function check({ id, response, ...operation }: Operation, result: Result<unknown>): void {
  if (!result.ok) {
    const { code, attempts, outcomeUnknown } = result.failure;
    const known = [...problemsOf({ id, response, ...operation }), ...ON_THE_WAY, 'unauthenticated'];
    assert.ok(known.includes(code), `${id}: ${code}`);
    assert.ok(attempts >= 1 && attempts <= 4, `${id}: ${attempts} attempts`);
    assert.equal(typeof outcomeUnknown, 'boolean');
  } else if (response === null) assert.equal(result.value, null);
  else if (typeof response === 'string') assert.equal(typeof result.value, 'string');
  else assert.ok(response.safeParse(result.value).success, `${id}: an answer passed unread`);
}

await fuzz(workerData as Assignment);
