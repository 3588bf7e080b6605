import type { AttendanceRequest, Meeting } from '@pue/client/contract';
import { attendMeeting } from '@pue/client/contract';
import { hasRole, subjectOf } from './caller.ts';
import type { Visit } from './desk.ts';
import { nextMeetingState } from './meeting-life.ts';
import { findOpen, ownPlace, saveMeeting, viewMeeting } from './meeting-record.ts';
import type { Outcome } from './outcome.ts';
import { done, invalid } from './outcome.ts';
import type { MeetingParticipant, MeetingRecord } from './store.ts';

/** Takes a place in a meeting, or gives it up. */
export function attend(visit: Visit, id: string, request: AttendanceRequest): Outcome<Meeting> {
  const found = findOpen(visit, attendMeeting, id);
  if (!found.ok) return found;
  if (!mayBe(visit, request.role)) return invalid('/role', 'not-yours');
  const place = request.presence === 'here' ? arrived(visit, found.value, request) : gone(visit, found.value);
  const meeting = place === undefined ? found.value : seated(visit, found.value, place);
  return done(saveMeeting(visit, moved(visit, meeting)));
}

/** An officer comes as an officer; from the municipal side one may come as any of the others. */
function mayBe({ caller }: Visit, role: AttendanceRequest['role']): boolean {
  return hasRole(caller, 'officer') === (role === 'officer');
}

function arrived(visit: Visit, meeting: MeetingRecord, request: AttendanceRequest): MeetingParticipant {
  const before = ownPlace(visit, meeting);
  const place = {
    id: before?.id ?? visit.desk.surroundings.id(),
    sub: subjectOf(visit.caller),
    role: request.role,
    display_label: request.display_label ?? usualLabel(visit, meeting, request.role),
  };
  // Who was let in and lost the connection is still let in.
  const stays = before?.state === 'admitted' || before?.state === 'joined' ? before.state : undefined;
  return { ...place, state: stays ?? (request.role === 'officer' ? 'admitted' : 'waiting') };
}

/** What somebody is called who gave no name: officers by their own, the others by the place where they are. */
function usualLabel(visit: Visit, meeting: MeetingRecord, role: AttendanceRequest['role']): string {
  const ownName = role === 'officer' ? visit.caller.claims?.displayName : undefined;
  return ownName ?? `PUE ${viewMeeting(visit, meeting).place_name}`;
}

function gone(visit: Visit, meeting: MeetingRecord): MeetingParticipant | undefined {
  const before = ownPlace(visit, meeting);
  return before === undefined ? undefined : { ...before, state: 'left' };
}

function seated(visit: Visit, meeting: MeetingRecord, place: MeetingParticipant): MeetingRecord {
  const known = meeting.participants.some(({ id }) => id === place.id);
  const participants = known
    ? meeting.participants.map((it) => (it.id === place.id ? place : it))
    : [...meeting.participants, place];
  if (place.role !== 'officer') return { ...meeting, participants };
  const officerName = place.state === 'left' ? null : (visit.caller.claims?.displayName ?? null);
  return { ...meeting, participants, officerName };
}

/** What the arrival or departure of somebody makes of the meeting, by the contract's table. */
function moved({ now }: Visit, meeting: MeetingRecord): MeetingRecord {
  const present = meeting.participants.some(({ role, state }) => role !== 'officer' && isPresent(state));
  const state = nextMeetingState(meeting.state, present ? 'station-arrived' : 'station-left');
  if (state === undefined) return meeting;
  return { ...meeting, state, waitingSince: state === 'waiting' ? now : 0 };
}

function isPresent(state: MeetingParticipant['state']): boolean {
  return state === 'waiting' || state === 'admitted' || state === 'joined';
}
