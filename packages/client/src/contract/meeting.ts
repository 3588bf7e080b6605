import * as z from 'zod/mini';
import { operation } from './operation.ts';
import { answerText, count, growingEnum, identifier, instant, text } from './primitives.ts';
import { MEETING_STATES, PARTICIPANT_STATES } from './state-tables.ts';

export const participant = z.object({
  id: identifier,
  role: growingEnum(['operator', 'citizen', 'officer', 'station']),
  display_label: answerText(80),
  state: growingEnum(PARTICIPANT_STATES),
});
export type Participant = z.infer<typeof participant>;

/** Who answers at the other end: shown to the resident before anything else. */
export const officerCard = z.object({
  display_name: answerText(120),
  office_name: answerText(120),
  role: answerText(80),
});

/** Where both sides speak when no picture comes through: the number to call, and what to say or type there. */
export const meetingPhone = z.object({ number: answerText(30), code: answerText(20) });

export const meeting = z.object({
  id: identifier,
  booking_id: identifier,
  state: growingEnum(MEETING_STATES),
  service_title: answerText(120),
  place_name: answerText(120),
  start: instant,
  end: instant,
  /** From when one may take part. */
  opens_at: instant,
  participants: z.array(participant).check(z.maxLength(10)),
  /** The participant that this answer is for, once there is one. */
  me: z.optional(identifier),
  /** 1 is next. Absent when nobody waits or the caller does not. */
  queue_position: z.optional(count(1, 1000)),
  estimated_wait: z.optional(z.object({ min_minutes: count(0, 600), max_minutes: count(0, 600) })),
  officer: z.optional(officerCard),
  outcome: z.optional(growingEnum(['resolved', 'follow-up', 'no-show', 'technical-failure'])),
  phone: z.optional(meetingPhone),
  /** Somebody said that the meeting goes on by telephone. */
  by_phone: z.optional(z.boolean()),
  server_time: instant,
});
export type Meeting = z.infer<typeof meeting>;

export const readMeeting = operation({
  id: 'Meeting',
  summary: 'A meeting, as its participants see it',
  method: 'GET',
  path: '/meetings/{id}',
  response: meeting,
  status: 200,
  problems: [],
  roles: ['operator', 'officer', 'citizen', 'station'],
});

/** `text/event-stream`: each event `meeting` carries a whole meeting; a comment line every 15 s keeps it open. */
export const watchMeeting = operation({
  id: 'MeetingEvents',
  summary: 'A meeting, again whenever it changes',
  method: 'GET',
  path: '/meetings/{id}/events',
  response: 'events',
  status: 200,
  problems: [],
  roles: ['operator', 'officer', 'citizen', 'station'],
});

export const attendanceRequest = z.strictObject({
  role: z.enum(['operator', 'citizen', 'officer', 'station']),
  /** How the others see this participant. Without it: the place's name, or the officer's own. */
  display_label: z.optional(text(80)),
  /** `here` takes a place (an officer is admitted at once), `left` gives it up. */
  presence: z.enum(['here', 'left']),
  device_check: z.optional(
    z.strictObject({
      microphone: z.enum(['working', 'silent', 'denied', 'missing']),
      camera: z.enum(['working', 'denied', 'missing', 'off']),
    }),
  ),
  link_class: z.optional(z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G'])),
});
export type AttendanceRequest = z.infer<typeof attendanceRequest>;

export const attendMeeting = operation({
  id: 'MeetingAttendance',
  summary: 'Take part, say what works, or leave',
  method: 'PUT',
  path: '/meetings/{id}/participants/me',
  request: attendanceRequest,
  response: meeting,
  status: 200,
  problems: ['validation-failed', 'meeting-not-open', 'meeting-ended'],
  roles: ['operator', 'officer', 'citizen', 'station'],
});

export const admissionRequest = z.strictObject({
  decision: z.enum(['admitted', 'denied']),
  reason: z.optional(text(200)),
});
export type AdmissionRequest = z.infer<typeof admissionRequest>;

export const admitParticipant = operation({
  id: 'MeetingAdmission',
  summary: 'Let a participant in, or not',
  method: 'PUT',
  path: '/meetings/{id}/admissions/{participant}',
  request: admissionRequest,
  response: meeting,
  status: 200,
  problems: ['validation-failed', 'booking-state', 'meeting-ended'],
  roles: ['officer'],
});

/** RFC 8829 `RTCIceServer`, without secrets that outlive ten minutes. */
export const iceServer = z.object({
  urls: z.array(z.string().check(z.maxLength(200))).check(z.minLength(1), z.maxLength(5)),
  username: z.optional(answerText(200)),
  credential: z.optional(answerText(200)),
});

/** What one needs to enter the room. `join_token` is good once, for 60 seconds. */
export const joinCredentials = z.object({
  ws_url: z.string().check(z.regex(/^wss?:\/\/[^\s]{1,250}$/)),
  session_token: answerText(500),
  session_expires_at: instant,
  room: identifier,
  join_token: answerText(500),
  join_expires_at: instant,
  /** Name of this participant in the room: a role and a nonce, no personal data. */
  feed: identifier,
  ice_servers: z.array(iceServer).check(z.maxLength(5)),
  ice_transport_policy: z.enum(['all', 'relay']),
  server_time: instant,
});
export type JoinCredentials = z.infer<typeof joinCredentials>;

export const issueJoinCredentials = operation({
  id: 'JoinCredentials',
  summary: 'Credentials of an admitted participant, good for one entry',
  method: 'POST',
  path: '/meetings/{id}/join-credentials',
  response: joinCredentials,
  status: 201,
  problems: ['not-admitted', 'meeting-full', 'credential-used', 'meeting-ended'],
  roles: ['operator', 'officer', 'citizen', 'station'],
  keyed: true,
});

export const credentialRenewal = z.object({
  session_token: answerText(500),
  session_expires_at: instant,
  server_time: instant,
});
export type CredentialRenewal = z.infer<typeof credentialRenewal>;

export const renewCredentials = operation({
  id: 'CredentialRenewal',
  summary: 'A new session token for the session that is open',
  method: 'POST',
  path: '/meetings/{id}/credential-renewals',
  response: credentialRenewal,
  status: 201,
  problems: ['not-admitted', 'meeting-ended'],
  roles: ['operator', 'officer', 'citizen', 'station'],
});

export const phoneFallbackRequest = z.strictObject({ by_phone: z.boolean() });
export type PhoneFallbackRequest = z.infer<typeof phoneFallbackRequest>;

export const chooseTelephone = operation({
  id: 'MeetingPhoneFallback',
  summary: 'Go on by telephone, or by video again',
  method: 'PUT',
  path: '/meetings/{id}/phone-fallback',
  request: phoneFallbackRequest,
  response: meeting,
  status: 200,
  problems: ['validation-failed', 'meeting-ended'],
  roles: ['operator', 'officer', 'citizen', 'station'],
});

export const outcomeRequest = z.strictObject({
  outcome: z.enum(['resolved', 'follow-up', 'no-show', 'technical-failure']),
  follow_up: z.optional(text(400)),
});
export type OutcomeRequest = z.infer<typeof outcomeRequest>;

export const recordOutcome = operation({
  id: 'MeetingOutcome',
  summary: 'End a meeting and say how it went',
  method: 'PUT',
  path: '/meetings/{id}/outcome',
  request: outcomeRequest,
  response: meeting,
  status: 200,
  problems: ['validation-failed', 'meeting-ended'],
  roles: ['officer'],
});
