import assert from 'node:assert/strict';
import test from 'node:test';
import type { Meeting } from '@pue/client/contract';
import {
  admitParticipant,
  attendMeeting,
  chooseTelephone,
  issueJoinCredentials,
  readBooking,
  readMeeting,
  recordOutcome,
  renewCredentials,
  watchMeeting,
} from '@pue/client/contract';
import type { TestDesk } from '../harness.fixture.ts';
import {
  attend,
  book,
  gate,
  MINUTE,
  openTestDesk,
  OTHER_TAX_CODE,
  SENALES,
  testRooms,
} from '../harness.fixture.ts';

const OPERATOR = `operator-${SENALES}`;
const STATION = `station-${SENALES}`;
const OFFICER = 'officer-office-bz';

/** A booked meeting that has opened. */
async function openMeeting(desk: TestDesk): Promise<string> {
  const { meeting_id: id, start } = await book(desk);
  desk.time.set(Math.max(desk.time.now(), Date.parse(start) - 15 * MINUTE));
  return id ?? '';
}

/** A meeting in which the officer let the station in. */
async function runningMeeting(desk: TestDesk): Promise<{ id: string; station: string }> {
  const id = await openMeeting(desk);
  const { me = '' } = await attend(desk, id, OPERATOR, 'station');
  await attend(desk, id, OFFICER, 'officer');
  await decide(desk, id, me, 'admitted');
  return { id, station: me };
}

function decide(desk: TestDesk, id: string, participant: string, decision: string) {
  return desk.must(admitParticipant, { params: { id, participant }, body: { decision }, as: OFFICER });
}

const leaving = { role: 'station', display_label: 'PUE', presence: 'left' };

test('who gives no name is called after the place, and an officer by their own name', async () => {
  const desk = openTestDesk();
  const id = await openMeeting(desk);
  const here = (role: 'station' | 'officer') => ({ params: { id }, body: { role, presence: 'here' } });
  await desk.must(attendMeeting, { ...here('station'), as: OPERATOR });
  const { participants } = await desk.must(attendMeeting, { ...here('officer'), as: OFFICER });
  const [atStation, atOffice] = participants.map(({ display_label }) => display_label);
  assert.equal(atStation, 'PUE Senales');
  assert.equal(atOffice, desk.people.find(OFFICER)?.displayName);
});

test('a meeting opens fifteen minutes before its time', async () => {
  const desk = openTestDesk();
  const { meeting_id: id = '', start } = await book(desk);
  const call = {
    params: { id },
    as: OPERATOR,
    body: { role: 'station', display_label: 'PUE', presence: 'here' },
  };
  desk.time.set(Date.parse(start) - 15 * MINUTE - 1);
  const early = await desk.call(attendMeeting, call);
  assert.ok(!early.ok && early.slug === 'meeting-not-open');
  assert.equal(Date.parse(String(early.members['opens_at'])), Date.parse(start) - 15 * MINUTE);
  desk.time.set(Date.parse(start) - 15 * MINUTE);
  await desk.must(attendMeeting, call);
});

test('in a demonstration, on a Sunday night, one books and meets at once', async () => {
  const desk = openTestDesk({ demo: true });
  desk.time.set(Date.parse('2026-11-15T23:50:00+01:00'));
  const made = await book(desk, { date: '2026-11-16' });
  assert.equal(made.start, '2026-11-16T00:00:00+01:00');
  const meeting = await attend(desk, made.meeting_id ?? '', OPERATOR, 'station');
  assert.equal(meeting.state, 'waiting');
});

test('people wait in the order of their appointments, and the queue moves on', async () => {
  const desk = openTestDesk({ demo: true });
  const first = await book(desk, { date: '2026-11-17' });
  const beneficiary = { given_name: 'A', family_name: 'B', tax_code: OTHER_TAX_CODE, contact: {} };
  const second = await book(desk, { date: '2026-11-18', beneficiary });
  const later = await attend(desk, second.meeting_id ?? '', OPERATOR, 'station');
  assert.equal(later.queue_position, 1);
  const sooner = await attend(desk, first.meeting_id ?? '', STATION, 'station');
  assert.equal(sooner.queue_position, 1);
  const behind = await desk.must(readMeeting, { params: { id: second.meeting_id ?? '' }, as: OPERATOR });
  assert.equal(behind.queue_position, 2);
  await decide(desk, first.meeting_id ?? '', sooner.me ?? '', 'admitted');
  const next = await desk.must(readMeeting, { params: { id: second.meeting_id ?? '' }, as: OPERATOR });
  assert.equal(next.queue_position, 1);
});

test('the officer is not in the queue and sees no position', async () => {
  const desk = openTestDesk();
  const id = await openMeeting(desk);
  await attend(desk, id, OPERATOR, 'station');
  const seen = await attend(desk, id, OFFICER, 'officer');
  assert.equal(seen.queue_position, undefined);
  assert.deepEqual(
    seen.participants.map(({ role, state }) => [role, state]),
    [
      ['station', 'waiting'],
      ['officer', 'admitted'],
    ],
  );
});

test('who leaves the waiting room is not waited for, and may come back', async () => {
  const desk = openTestDesk();
  const id = await openMeeting(desk);
  await attend(desk, id, OPERATOR, 'station');
  const left = await desk.must(attendMeeting, { params: { id }, as: OPERATOR, body: leaving });
  assert.equal(left.state, 'scheduled');
  const back = await attend(desk, id, OPERATOR, 'station');
  assert.deepEqual([back.state, back.participants.length], ['waiting', 1]);
});

test('a station whose line broke is still let in when it comes back', async () => {
  const desk = openTestDesk();
  const { id, station } = await runningMeeting(desk);
  await desk.must(issueJoinCredentials, { params: { id }, as: OPERATOR });
  const back = await attend(desk, id, OPERATOR, 'station');
  assert.equal(back.participants.find((it) => it.id === station)?.state, 'joined');
  await desk.must(issueJoinCredentials, { params: { id }, as: OPERATOR });
});

test('a station that left on purpose asks to be let in again', async () => {
  const desk = openTestDesk();
  const { id, station } = await runningMeeting(desk);
  await desk.must(attendMeeting, { params: { id }, as: OPERATOR, body: leaving });
  assert.equal(await desk.problem(issueJoinCredentials, { params: { id }, as: OPERATOR }), 'not-admitted');
  const back = await attend(desk, id, OPERATOR, 'station');
  assert.equal(back.participants.find((it) => it.id === station)?.state, 'waiting');
  assert.equal((await decide(desk, id, station, 'admitted')).state, 'in-progress');
});

test('who is not let in gets no credentials', async () => {
  const desk = openTestDesk();
  const id = await openMeeting(desk);
  const { me = '' } = await attend(desk, id, OPERATOR, 'station');
  assert.equal(await desk.problem(issueJoinCredentials, { params: { id }, as: OPERATOR }), 'not-admitted');
  const denied = await decide(desk, id, me, 'denied');
  assert.deepEqual([denied.state, denied.participants[0]?.state], ['waiting', 'denied']);
  assert.equal(await desk.problem(issueJoinCredentials, { params: { id }, as: OPERATOR }), 'not-admitted');
});

test('a decision once taken stands, and saying it again is no mistake', async () => {
  const desk = openTestDesk();
  const { id, station } = await runningMeeting(desk);
  await decide(desk, id, station, 'admitted');
  const call = { params: { id, participant: station }, body: { decision: 'denied' }, as: OFFICER };
  assert.equal(await desk.problem(admitParticipant, call), 'booking-state');
  const nobody = { ...call, params: { id, participant: 'nobody' } };
  assert.equal(await desk.problem(admitParticipant, nobody), 'not-found');
});

test('nobody comes as somebody else: an operator is no officer, an officer is no station', async () => {
  const desk = openTestDesk();
  const id = await openMeeting(desk);
  const as = (role: string) => ({ role, display_label: 'Chi', presence: 'here' });
  assert.equal(
    await desk.problem(attendMeeting, { params: { id }, as: OPERATOR, body: as('officer') }),
    'validation-failed',
  );
  assert.equal(
    await desk.problem(attendMeeting, { params: { id }, as: OFFICER, body: as('citizen') }),
    'validation-failed',
  );
});

test('join credentials are good for a minute; their key gives them again until then, and a new key new ones', async () => {
  const desk = openTestDesk();
  const { id } = await runningMeeting(desk);
  const call = { params: { id }, as: OPERATOR, key: crypto.randomUUID() };
  const given = await desk.must(issueJoinCredentials, call);
  assert.equal(Date.parse(given.join_expires_at) - Date.parse(given.server_time), MINUTE);
  const again = await desk.call(issueJoinCredentials, call);
  assert.equal(again.response.headers.get('idempotency-replayed'), 'true');
  assert.deepEqual(again.ok && again.value, given);
  desk.time.set(Date.parse(given.join_expires_at));
  assert.equal(await desk.problem(issueJoinCredentials, call), 'credential-used');
  const fresh = await desk.must(issueJoinCredentials, { ...call, key: crypto.randomUUID() });
  assert.notEqual(fresh.join_token, given.join_token);
  assert.equal(fresh.room, given.room);
});

test('the same key while its first request is under way is told to wait a second', async () => {
  const rooms = testRooms(() => 0);
  const started = gate();
  const ready = gate();
  const open = async () => {
    started.open();
    await ready.opened;
  };
  const desk = openTestDesk({ rooms: { ...rooms, open } });
  const { id } = await runningMeeting(desk);
  const call = { params: { id }, as: OPERATOR, key: crypto.randomUUID() };
  const first = desk.call(issueJoinCredentials, call);
  await started.opened;
  const second = await desk.call(issueJoinCredentials, call);
  assert.ok(!second.ok && second.slug === 'idempotency-in-progress');
  assert.equal(second.response.headers.get('retry-after'), '1');
  ready.open();
  assert.equal((await first).ok, true);
  assert.equal(rooms.log.length, 1);
});

test('a meeting that ends while its room is being made lets nobody in', async () => {
  const rooms = testRooms(() => 0);
  const started = gate();
  const ready = gate();
  const open = async () => {
    started.open();
    await ready.opened;
  };
  const desk = openTestDesk({ rooms: { ...rooms, open } });
  const { id } = await runningMeeting(desk);
  const entering = desk.problem(issueJoinCredentials, { params: { id }, as: OPERATOR });
  await started.opened;
  await desk.must(recordOutcome, { params: { id }, body: { outcome: 'resolved' }, as: OFFICER });
  ready.open();
  assert.equal(await entering, 'meeting-ended');
  assert.deepEqual(
    rooms.log.map((line) => line.split(' ')[0]),
    ['close', 'admit', 'close'],
  );
});

test('a room that cannot be made is a breakdown to try again, under the same key', async () => {
  let broken = true;
  const rooms = testRooms(() => 0);
  const open = async (room: string, publishers: number) => {
    if (broken) throw new Error('the room server is down');
    return rooms.open(room, publishers);
  };
  const desk = openTestDesk({ rooms: { ...rooms, open } });
  const { id } = await runningMeeting(desk);
  const call = { params: { id }, as: OPERATOR, key: crypto.randomUUID() };
  const { response } = await desk.call(issueJoinCredentials, call);
  assert.equal(response.headers.get('retry-after'), '1', 'who is in the middle of a call comes back at once');
  assert.equal(await desk.problem(issueJoinCredentials, call), 'maintenance');
  assert.equal(desk.reports.length, 2);
  broken = false;
  await desk.must(issueJoinCredentials, call);
});

test('a fourth participant finds the room full', async () => {
  const desk = openTestDesk();
  const { id } = await runningMeeting(desk);
  desk.desk.store.transaction(({ meetings }) => {
    const meeting = meetings.find(id);
    assert.ok(meeting !== undefined);
    const inside = ['a', 'b', 'c'].map((name) => ({
      ...{ id: name, sub: name, display_label: name },
      ...({ role: 'citizen', state: 'joined' } as const),
    }));
    meetings.put({ ...meeting, participants: [...meeting.participants, ...inside] });
  });
  const answer = await desk.call(issueJoinCredentials, { params: { id }, as: OPERATOR });
  assert.ok(!answer.ok && answer.slug === 'meeting-full');
  assert.equal(answer.response.headers.get('retry-after'), '5');
});

test('only who is in the room gets a new session token', async () => {
  const desk = openTestDesk();
  const { id } = await runningMeeting(desk);
  assert.equal(await desk.problem(renewCredentials, { params: { id }, as: OPERATOR }), 'not-admitted');
  const first = await desk.must(issueJoinCredentials, { params: { id }, as: OPERATOR });
  const renewed = await desk.must(renewCredentials, { params: { id }, as: OPERATOR });
  assert.notEqual(renewed.session_token, first.session_token);
  assert.equal(Date.parse(renewed.session_expires_at) - Date.parse(renewed.server_time), 5 * MINUTE);
});

for (const [outcome, meetingState, bookingState] of [
  ['resolved', 'ended', 'done'],
  ['follow-up', 'ended', 'done'],
  ['technical-failure', 'failed', 'done'],
  ['no-show', 'no-show', 'no-show'],
] as const) {
  test(`the outcome “${outcome}” leaves the meeting ${meetingState} and the booking ${bookingState}`, async () => {
    const desk = openTestDesk();
    const { id } = await runningMeeting(desk);
    const call = { params: { id }, body: { outcome }, as: OFFICER };
    const ended = await desk.must(recordOutcome, call);
    assert.equal(ended.state, meetingState);
    assert.equal((await desk.must(recordOutcome, call)).outcome, outcome);
    const booking = await desk.must(readBooking, { params: { id: ended.booking_id }, as: OPERATOR });
    assert.equal(booking.state, bookingState);
  });
}

test('nobody came: the officer says so without having met anybody', async () => {
  const desk = openTestDesk();
  const id = await openMeeting(desk);
  assert.equal(
    await desk.problem(recordOutcome, { params: { id }, body: { outcome: 'resolved' }, as: OFFICER }),
    'validation-failed',
  );
  const over = await desk.must(recordOutcome, { params: { id }, body: { outcome: 'no-show' }, as: OFFICER });
  assert.equal(over.state, 'no-show');
});

test('whoever takes part sees number and code, and that the meeting goes on by telephone', async () => {
  const desk = openTestDesk();
  const { id } = await runningMeeting(desk);
  const params = { id };
  const seen = await desk.must(readMeeting, { params, as: OPERATOR });
  assert.match(seen.phone?.code ?? '', /^\d{3} \d{3}$/);
  assert.deepEqual((await desk.must(readMeeting, { params, as: OFFICER })).phone, seen.phone);
  const choose = (by_phone: boolean) =>
    desk.must(chooseTelephone, { params, as: OPERATOR, body: { by_phone } });
  assert.equal((await choose(true)).by_phone, true);
  assert.equal((await desk.must(readMeeting, { params, as: OFFICER })).by_phone, true);
  assert.equal((await choose(false)).by_phone, undefined);
});

test('after the end nobody attends, enters, renews or decides, and no other outcome is written', async () => {
  const desk = openTestDesk();
  const { id, station } = await runningMeeting(desk);
  await desk.must(recordOutcome, { params: { id }, body: { outcome: 'resolved' }, as: OFFICER });
  const params = { id };
  const here = { role: 'station', display_label: 'PUE', presence: 'here' };
  const decision = { decision: 'admitted' };
  assert.equal(await desk.problem(attendMeeting, { params, as: OPERATOR, body: here }), 'meeting-ended');
  assert.equal(await desk.problem(issueJoinCredentials, { params, as: OPERATOR }), 'meeting-ended');
  assert.equal(await desk.problem(renewCredentials, { params, as: OPERATOR }), 'meeting-ended');
  const byPhone = { params, as: OPERATOR, body: { by_phone: true } };
  assert.equal(await desk.problem(chooseTelephone, byPhone), 'meeting-ended');
  const admission = { params: { id, participant: station }, as: OFFICER, body: decision };
  assert.equal(await desk.problem(admitParticipant, admission), 'meeting-ended');
  assert.equal(
    await desk.problem(recordOutcome, { params, as: OFFICER, body: { outcome: 'no-show' } }),
    'meeting-ended',
  );
});

/** Meetings out of a stream of events, one after another. */
async function* meetingsOf(response: Response): AsyncGenerator<Meeting> {
  assert.equal(response.headers.get('content-type'), 'text/event-stream');
  assert.ok(response.body !== null);
  let text = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const data = /^event: meeting\ndata: (.*)$/.exec(event)?.[1];
      if (data !== undefined) yield readMeeting.response.parse(JSON.parse(data));
    }
  }
}

test('who watches a meeting is told at once, of their own and of what moves them up the queue', async () => {
  const desk = openTestDesk({ demo: true });
  const mine = await book(desk, { date: '2026-11-18' });
  const beneficiary = { given_name: 'A', family_name: 'B', tax_code: OTHER_TAX_CODE, contact: {} };
  const before = await book(desk, { date: '2026-11-17', beneficiary });
  const id = mine.meeting_id ?? '';
  const watching = new AbortController();
  const { response } = await desk.call(watchMeeting, {
    params: { id },
    as: OPERATOR,
    signal: watching.signal,
  });
  const events = meetingsOf(response);
  const next = async () => (await events.next()).value as Meeting;
  assert.equal((await next()).state, 'scheduled');
  await attend(desk, id, OPERATOR, 'station');
  assert.equal((await next()).queue_position, 1);
  const { me = '' } = await attend(desk, before.meeting_id ?? '', STATION, 'station');
  assert.equal((await next()).queue_position, 2);
  await decide(desk, before.meeting_id ?? '', me, 'admitted');
  assert.equal((await next()).queue_position, 1);
  watching.abort();
  await assert.rejects(events.next());
});

test('a stream ends with the end of its meeting, and after one event when that was over before', async () => {
  const desk = openTestDesk({ demo: true });
  const { meeting_id: id = '' } = await book(desk);
  const params = { id };
  const watch = async () => meetingsOf((await desk.call(watchMeeting, { params, as: OPERATOR })).response);
  const events = await watch();
  assert.equal((await events.next()).value?.state, 'scheduled');
  await desk.must(recordOutcome, { params, as: OFFICER, body: { outcome: 'no-show' } });
  const states: string[] = [];
  for await (const { state } of events) states.push(state);
  for await (const { state } of await watch()) states.push(state);
  assert.deepEqual(states, ['no-show', 'no-show']);
});

test('a change that cannot be read for those who watch breaks their stream and nothing else', async () => {
  const desk = openTestDesk({ demo: true });
  const { meeting_id: id = '' } = await book(desk);
  const { response } = await desk.call(watchMeeting, { params: { id }, as: OPERATOR });
  const events = meetingsOf(response);
  await events.next();
  const { transaction } = desk.desk.store;
  const fault = new Error('The database is locked.');
  Object.assign(desk.desk.store, {
    transaction: () => {
      throw fault;
    },
  });
  desk.desk.bell.ring(id, 'office-bz');
  await assert.rejects(events.next(), fault);
  Object.assign(desk.desk.store, { transaction });
  assert.deepEqual(desk.reports, [fault]);
  await desk.must(readMeeting, { params: { id }, as: OPERATOR });
});

test('moving the desk’s clock opens a meeting before its time', async () => {
  const desk = openTestDesk();
  const { meeting_id: id = '', start } = await book(desk);
  desk.clock.set(Date.parse(start));
  assert.equal((await attend(desk, id, OPERATOR, 'station')).state, 'waiting');
});

test('a stream of events shows every fifteen seconds that it is still there', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const desk = openTestDesk({ demo: true });
  const { meeting_id: id = '' } = await book(desk);
  const watching = new AbortController();
  const { response } = await desk.call(watchMeeting, {
    params: { id },
    as: OPERATOR,
    signal: watching.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  assert.match((await reader?.read())?.value ?? '', /^event: meeting\n/);
  t.mock.timers.tick(15_000);
  assert.match((await reader?.read())?.value ?? '', /^: .*\n\n$/);
  watching.abort();
});
