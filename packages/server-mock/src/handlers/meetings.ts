import {
  admitParticipant,
  attendMeeting,
  chooseTelephone,
  readMeeting,
  recordOutcome,
  renewCredentials,
} from '@pue/client/contract';
import type { HttpHandler } from 'msw';
import { admit, conclude } from '../desk/admission.ts';
import { attend } from '../desk/attendance.ts';
import { renewEntry } from '../desk/entry.ts';
import { findMeeting, viewMeeting } from '../desk/meeting-record.ts';
import { goOn } from '../desk/phone-fallback.ts';
import { done } from '../desk/outcome.ts';
import type { Sandbox } from '../sandbox.ts';
import { closeRoomOf } from './close-room.ts';
import { joinCredentialsHandler } from './join-credentials.ts';
import { meetingEventsHandler } from './meeting-events.ts';
import { serve } from './serve.ts';

export function meetingHandlers(sandbox: Sandbox): readonly HttpHandler[] {
  return [
    serve(sandbox, readMeeting, {
      rule: (visit, { params }) => {
        const found = findMeeting(visit, readMeeting, params['id'] ?? '');
        return found.ok ? done(viewMeeting(visit, found.value)) : found;
      },
    }),
    meetingEventsHandler(sandbox),
    serve(sandbox, attendMeeting, {
      rule: (visit, { params, body }) => attend(visit, params['id'] ?? '', body),
    }),
    serve(sandbox, admitParticipant, {
      rule: (visit, { params, body }) => admit(visit, params['id'] ?? '', params['participant'] ?? '', body),
    }),
    joinCredentialsHandler(sandbox),
    serve(sandbox, renewCredentials, { rule: (visit, { params }) => renewEntry(visit, params['id'] ?? '') }),
    serve(sandbox, chooseTelephone, {
      rule: (visit, { params, body }) => goOn(visit, params['id'] ?? '', body),
    }),
    serve(sandbox, recordOutcome, {
      rule: (visit, { params, body }) => conclude(visit, params['id'] ?? '', body),
      after: ({ id }) => closeRoomOf(sandbox, id),
    }),
  ];
}
