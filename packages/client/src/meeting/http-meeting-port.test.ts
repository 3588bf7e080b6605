import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWERS, REQUESTS } from '../../openapi/examples.ts';
import type { AttendanceRequest } from '../contract/meeting.ts';
import { backEnd, json, patiently, type Sent } from '../http/back-end.fixture.ts';
import { KEY } from '../http/sample-call.fixture.ts';
import { createMeetingPort } from './http-meeting-port.ts';
import type { MeetingPort } from './meeting-port.ts';

const options = () => ({ signal: patiently() });

const CALLS: readonly (readonly [
  line: string,
  id: string,
  status: number,
  call: (port: MeetingPort) => Promise<{ readonly ok: boolean }>,
])[] = [
  ['GET /v1/meetings/m-1', 'Meeting', 200, (port) => port.read('m-1', options())],
  [
    'PUT /v1/meetings/m-1/participants/me',
    'MeetingAttendance',
    200,
    (port) => port.attend('m-1', REQUESTS['MeetingAttendance'] as AttendanceRequest, options()),
  ],
  [
    'PUT /v1/meetings/m-1/admissions/p-1',
    'MeetingAdmission',
    200,
    (port) => port.admit('m-1', 'p-1', { decision: 'admitted' }, options()),
  ],
  [
    'POST /v1/meetings/m-1/join-credentials',
    'JoinCredentials',
    201,
    (port) => port.joinCredentials('m-1', { ...options(), key: KEY }),
  ],
  [
    'POST /v1/meetings/m-1/credential-renewals',
    'CredentialRenewal',
    201,
    (port) => port.renewCredentials('m-1', options()),
  ],
  [
    'PUT /v1/meetings/m-1/outcome',
    'MeetingOutcome',
    200,
    (port) => port.recordOutcome('m-1', { outcome: 'resolved' }, options()),
  ],
];

const lineOf = (sent: Sent | undefined) => sent && `${sent.method} ${new URL(sent.url).pathname}`;

for (const [line, id, status, call] of CALLS) {
  test(`${id} is ${line}`, async () => {
    const { http, sent } = backEnd([json(ANSWERS[id], status)], { token: async () => 't' });
    assert.deepEqual(await call(createMeetingPort(http)), { ok: true, value: ANSWERS[id], replayed: false });
    assert.equal(lineOf(sent[0]), line);
    assert.equal(sent[0]?.headers.get('authorization'), 'Bearer t');
  });
}
