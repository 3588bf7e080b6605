import assert from 'node:assert/strict';
import test from 'node:test';
import type { ProblemSlug } from '@pue/client/contract';
import {
  attendMeeting,
  cancelBooking,
  confirmBooking,
  createBooking,
  createHold,
  issueJoinCredentials,
  OPERATIONS,
  PROBLEMS,
  readAvailability,
  readBooking,
  readIdentity,
  readMeeting,
  recordOutcome,
} from '@pue/client/contract';
import type { TestDesk } from '../harness.fixture.ts';
import {
  attend,
  book,
  bookingBody,
  declaredProblems,
  freeSlot,
  holdSlot,
  MINUTE,
  openTestDesk,
  SENALES,
} from '../harness.fixture.ts';

const OPERATOR = `operator-${SENALES}`;
const OFFICER = 'officer-office-bz';
const here = { role: 'station', display_label: 'PUE', presence: 'here' };

async function admitted(desk: TestDesk): Promise<string> {
  const { meeting_id: id = '', start } = await book(desk);
  desk.time.set(Date.parse(start));
  await attend(desk, id, OFFICER, 'officer');
  return id;
}

/** How each problem comes about. Faults on demand only where no rule of the desk can raise it. */
const RAISED: Readonly<Record<ProblemSlug, (desk: TestDesk) => Promise<ProblemSlug>>> = {
  malformed: (desk) => desk.problem(createHold, { body: '{"slot_id":' }),
  'validation-failed': (desk) => desk.problem(createHold, { body: { slot_id: 'x' } }),
  'idempotency-key-missing': (desk) =>
    desk.problem(createHold, { key: null, body: { slot_id: 'x', service_id: 'y' } }),
  'idempotency-key-reused': async (desk) => {
    const key = crypto.randomUUID();
    const { id } = await freeSlot(desk);
    await desk.must(createHold, { key, body: { slot_id: id, service_id: 'pension' } });
    return desk.problem(createHold, { key, body: { slot_id: id, service_id: 'payments' } });
  },
  'idempotency-in-progress': async (desk) => {
    const id = await admitted(desk);
    const call = { params: { id }, as: OFFICER, key: crypto.randomUUID() };
    const scope = `${OFFICER} JoinCredentials ${call.key}`;
    await desk.must(issueJoinCredentials, call);
    desk.desk.store.transaction(({ keys }) => {
      const key = keys.find(scope);
      assert.ok(key !== undefined);
      keys.put({ ...key, answer: null });
    });
    return desk.problem(issueJoinCredentials, call);
  },
  unauthenticated: (desk) => desk.problem(readIdentity),
  'assurance-too-low': (desk) => desk.problem(readIdentity, { as: `${OPERATOR}-level-1` }),
  'profile-missing': (desk) => desk.problem(readIdentity, { as: `${OPERATOR}-no-profile` }),
  'grant-expired': (desk) => desk.problem(readIdentity, { as: `${OPERATOR}-expired` }),
  'not-found': (desk) => desk.problem(readBooking, { params: { id: 'none' }, as: OPERATOR }),
  'precondition-required': async (desk) =>
    desk.problem(confirmBooking, { params: { id: (await book(desk)).id }, as: OPERATOR }),
  'precondition-failed': async (desk) =>
    desk.problem(confirmBooking, { params: { id: (await book(desk)).id }, as: OPERATOR, match: '"x"' }),
  'rate-limited': async (desk) => {
    for (let count = 0; count < 5; count += 1) await desk.must(readIdentity, { as: OPERATOR });
    return desk.problem(readIdentity, { as: OPERATOR });
  },
  maintenance: (desk) => {
    desk.scenario.fail('ServiceStatus', { kind: 'problem', problem: 'maintenance' });
    const [status] = OPERATIONS;
    assert.ok(status?.id === 'ServiceStatus');
    return desk.problem(status);
  },
  'office-unreachable': (desk) => {
    desk.scenario.fail('Availability', { kind: 'problem', problem: 'office-unreachable' });
    return desk.problem(readAvailability, { query: { service: 'pension', office: 'office-bz' } });
  },
  'slot-taken': async (desk) => {
    const slot = await freeSlot(desk);
    await holdSlot(desk, slot);
    return desk.problem(createHold, { body: { slot_id: slot.id, service_id: 'pension' } });
  },
  'hold-limit': async (desk) => {
    for (let count = 0; count < 3; count += 1) await holdSlot(desk, await freeSlot(desk), OPERATOR);
    const { id } = await freeSlot(desk);
    return desk.problem(createHold, { as: OPERATOR, body: { slot_id: id, service_id: 'pension' } });
  },
  'hold-expired': async (desk) => {
    const hold = await holdSlot(desk, await freeSlot(desk));
    desk.time.set(Date.parse(hold.expires_at));
    return desk.problem(createBooking, { body: bookingBody(hold.id) });
  },
  'duplicate-booking': async (desk) => {
    await book(desk);
    const hold = await holdSlot(desk, await freeSlot(desk));
    return desk.problem(createBooking, { body: bookingBody(hold.id) });
  },
  'consent-missing': async (desk) => {
    const hold = await holdSlot(desk, await freeSlot(desk));
    return desk.problem(createBooking, { body: bookingBody(hold.id, { access_request_id: 'not-on-file' }) });
  },
  'delega-missing': async (desk) => {
    const hold = await holdSlot(desk, await freeSlot(desk));
    return desk.problem(createBooking, { body: bookingBody(hold.id, { delega_id: 'not-on-file' }) });
  },
  'booking-state': async (desk) => {
    const made = await book(desk);
    return desk.problem(confirmBooking, { params: { id: made.id }, as: OPERATOR, match: made.etag });
  },
  'meeting-not-open': async (desk) => {
    const { meeting_id: id = '' } = await book(desk);
    return desk.problem(attendMeeting, { params: { id }, as: OPERATOR, body: here });
  },
  'meeting-ended': async (desk) => {
    const id = await admitted(desk);
    await desk.must(recordOutcome, { params: { id }, as: OFFICER, body: { outcome: 'no-show' } });
    return desk.problem(attendMeeting, { params: { id }, as: OPERATOR, body: here });
  },
  'meeting-full': async (desk) => {
    const id = await admitted(desk);
    desk.desk.store.transaction(({ meetings }) => {
      const meeting = meetings.find(id);
      assert.ok(meeting !== undefined);
      const [officer] = meeting.participants;
      assert.ok(officer !== undefined);
      const others = ['a', 'b', 'c'].map((name) => ({
        ...officer,
        id: name,
        sub: name,
        state: 'joined' as const,
      }));
      meetings.put({ ...meeting, participants: [officer, ...others] });
    });
    return desk.problem(issueJoinCredentials, { params: { id }, as: OFFICER });
  },
  'not-admitted': async (desk) => {
    const { meeting_id: id = '' } = await book(desk);
    return desk.problem(issueJoinCredentials, { params: { id }, as: OPERATOR });
  },
  'credential-used': async (desk) => {
    const id = await admitted(desk);
    const call = { params: { id }, as: OFFICER, key: crypto.randomUUID() };
    await desk.must(issueJoinCredentials, call);
    desk.time.set(desk.time.now() + MINUTE);
    return desk.problem(issueJoinCredentials, call);
  },
};

test('the problems that this sandbox raises are those that its operations declare: none more, none less', () => {
  const declared = new Set(OPERATIONS.flatMap((operation) => [...declaredProblems(operation)]));
  assert.deepEqual([...declared].sort(), Object.keys(RAISED).sort());
  assert.deepEqual([...declared].sort(), Object.keys(PROBLEMS).sort());
});

for (const [slug, raise] of Object.entries(RAISED)) {
  test(`the problem “${slug}” is raised, in the form of the contract`, async () => {
    const limit = slug === 'rate-limited' ? { requestsPerMinute: 5 } : {};
    assert.equal(await raise(openTestDesk(limit)), slug);
  });
}

test('a person who sends too much is told when to come back; others are not held up', async () => {
  const desk = openTestDesk({ requestsPerMinute: 1 });
  const good = await desk.call(readIdentity, { as: OPERATOR });
  assert.deepEqual(
    ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'].map((name) =>
      good.response.headers.get(name),
    ),
    ['1', '0', '60'],
  );
  const much = await desk.call(readIdentity, { as: OPERATOR });
  assert.ok(!much.ok && much.slug === 'rate-limited');
  assert.equal(much.response.headers.get('retry-after'), '60');
  await desk.must(readIdentity, { as: OFFICER });
  desk.time.set(desk.time.now() + MINUTE);
  await desk.must(readIdentity, { as: OPERATOR });
});

test('the trace that a request came with goes into its answer; without one there is a fresh one', async () => {
  const desk = openTestDesk();
  const trace = 'a'.repeat(32);
  const headers = { traceparent: `00-${trace}-${'b'.repeat(16)}-01` };
  const traced = await desk.call(readMeeting, { params: { id: 'x' }, as: OPERATOR, headers });
  assert.equal(traced.response.headers.get('x-request-id'), trace);
  const fresh = await desk.call(readMeeting, { params: { id: 'x' }, as: OPERATOR });
  assert.match(fresh.response.headers.get('x-request-id') ?? '', /^[A-Za-z0-9]{32}$/);
});

test('every member that is wrong is pointed at, an unknown one too', async () => {
  const desk = openTestDesk();
  const answer = await desk.call(createHold, { body: { slot_id: '', service_id: 'y', extra: 1 } });
  assert.ok(!answer.ok);
  const errors = answer.members['errors'] as readonly { pointer: string }[];
  assert.deepEqual(errors.map(({ pointer }) => pointer).sort(), ['/extra', '/slot_id']);
});

test('a query member that the contract does not have is an error', async () => {
  const desk = openTestDesk();
  const query = { service: 'pension', office: 'office-bz', colour: 'red' };
  assert.equal(await desk.problem(readAvailability, { query }), 'validation-failed');
});

test('a body that is not JSON by its media type is malformed', async () => {
  const desk = openTestDesk();
  const headers = { 'content-type': 'text/plain', 'idempotency-key': crypto.randomUUID() };
  const response = await desk.fetch('/api/v1/holds', { method: 'POST', body: '{}', headers });
  assert.equal(response.status, 400);
});

test('an identifier that the contract does not allow names nothing', async () => {
  const desk = openTestDesk();
  for (const id of ['a b', 'à', 'x'.repeat(97)]) {
    const call = {
      params: { id: encodeURIComponent(id) },
      as: OPERATOR,
      match: '*',
      body: { asked_by: 'office' },
    };
    assert.equal(await desk.problem(cancelBooking, call), 'not-found');
  }
});

test('what is not in the contract is not there', async () => {
  const desk = openTestDesk();
  for (const path of ['/api/v1/nothing', '/api/v1/bookings/x/y/z']) {
    const response = await desk.fetch(path);
    assert.equal(response.status, 404);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
  }
});
