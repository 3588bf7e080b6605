import {
  admitParticipant,
  attendMeeting,
  chooseTelephone,
  issueJoinCredentials,
  readMeeting,
  recordOutcome,
  renewCredentials,
} from '../contract/meeting.ts';
import type { Http } from '../http/http.ts';
import { request } from '../http/request.ts';
import type { MeetingPort } from './meeting-port.ts';
import { watch } from './watch-meeting.ts';

export function createMeetingPort(http: Http): MeetingPort {
  return {
    read: (id, options) => request(http, readMeeting, { ...options, path: { id } }),
    watch: (id, options) => watch(http, id, options),
    attend: (id, body, options) => request(http, attendMeeting, { ...options, path: { id }, body }),
    admit: (id, participant, body, options) =>
      request(http, admitParticipant, { ...options, path: { id, participant }, body }),
    joinCredentials: (id, options) => request(http, issueJoinCredentials, { ...options, path: { id } }),
    renewCredentials: (id, options) => request(http, renewCredentials, { ...options, path: { id } }),
    chooseTelephone: (id, body, options) =>
      request(http, chooseTelephone, { ...options, path: { id }, body }),
    recordOutcome: (id, body, options) => request(http, recordOutcome, { ...options, path: { id }, body }),
  };
}
