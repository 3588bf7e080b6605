import assert from 'node:assert/strict';
import test from 'node:test';
import {
  admitParticipant,
  issueJoinCredentials,
  readBooking,
  readMeeting,
  recordOutcome,
  renewCredentials,
} from '@pue/client/contract';
import { attend, book, MINUTE, openTestDesk, SENALES } from '../harness.fixture.ts';

const OPERATOR = `operator-${SENALES}`;
const OFFICER = 'officer-office-bz';

test('one appointment, from the municipal page to the officer, by the contract alone', async () => {
  const desk = openTestDesk();
  const booking = await book(desk);
  assert.equal(booking.state, 'confirmed');
  assert.match(booking.code, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const meetingId = booking.meeting_id;
  assert.ok(meetingId !== undefined);

  desk.time.set(Date.parse(booking.start) - 10 * MINUTE);
  const atStation = await attend(desk, meetingId, OPERATOR, 'station');
  assert.equal(atStation.state, 'waiting');
  assert.equal(atStation.queue_position, 1);
  assert.deepEqual(atStation.estimated_wait, { min_minutes: 0, max_minutes: 30 });
  assert.equal(atStation.officer, undefined);

  const atOffice = await attend(desk, meetingId, OFFICER, 'officer');
  assert.equal(atOffice.officer?.office_name, 'INPS di Bolzano');
  assert.ok(atStation.me !== undefined);
  const admitted = await desk.must(admitParticipant, {
    params: { id: meetingId, participant: atStation.me },
    body: { decision: 'admitted' },
    as: OFFICER,
  });
  assert.equal(admitted.state, 'in-progress');
  const during = await desk.must(readBooking, { params: { id: booking.id }, as: OPERATOR });
  assert.equal(during.state, 'in-progress');

  const [stationsWay, officersWay] = await Promise.all(
    [OPERATOR, OFFICER].map((as) => desk.must(issueJoinCredentials, { params: { id: meetingId }, as })),
  );
  assert.equal(stationsWay?.room, officersWay?.room);
  assert.notEqual(stationsWay?.join_token, officersWay?.join_token);
  assert.match(stationsWay?.feed ?? '', /^station-/);
  assert.match(officersWay?.feed ?? '', /^officer-/);
  await desk.must(renewCredentials, { params: { id: meetingId }, as: OPERATOR });

  const ended = await desk.must(recordOutcome, {
    params: { id: meetingId },
    body: { outcome: 'resolved' },
    as: OFFICER,
  });
  assert.equal(ended.state, 'ended');
  assert.equal(ended.outcome, 'resolved');
  const after = await desk.must(readBooking, { params: { id: booking.id }, as: OPERATOR });
  assert.equal(after.state, 'done');
  assert.equal(desk.rooms.log.at(-1), `close ${stationsWay?.room}`);
  const seen = await desk.must(readMeeting, { params: { id: meetingId }, as: OPERATOR });
  assert.equal(seen.state, 'ended');
  assert.deepEqual(desk.reports, []);
});
