import type { AdmissionRequest, Meeting, OutcomeRequest } from '@pue/client/contract';
import { admitParticipant, recordOutcome } from '@pue/client/contract';
import type { Visit } from './desk.ts';
import { isOver, nextMeetingState } from './meeting-life.ts';
import { findMeeting, findRunning, saveMeeting, tellBooking, viewMeeting } from './meeting-record.ts';
import type { Outcome } from './outcome.ts';
import { done, invalid, refused, refusedWith } from './outcome.ts';
import type { MeetingRecord } from './store.ts';

/** The officer lets somebody in who waits, or does not. */
export function admit(
  visit: Visit,
  id: string,
  participant: string,
  request: AdmissionRequest,
): Outcome<Meeting> {
  const found = findRunning(visit, admitParticipant, id);
  if (!found.ok) return found;
  const { value: meeting } = found;
  const who = meeting.participants.find((it) => it.id === participant && it.role !== 'officer');
  if (who === undefined) return refused('not-found');
  if (who.state === request.decision) return done(viewMeeting(visit, meeting));
  if (who.state !== 'waiting')
    return refusedWith('booking-state', { current: who.state, allowed: ['waiting'] });
  const participants = meeting.participants.map((it) =>
    it === who ? { ...it, state: request.decision } : it,
  );
  const decided = { ...meeting, participants };
  return done(saveMeeting(visit, request.decision === 'admitted' ? begun(visit, decided) : decided));
}

function begun(visit: Visit, meeting: MeetingRecord): MeetingRecord {
  const state = nextMeetingState(meeting.state, 'admit');
  if (state === undefined) return meeting;
  tellBooking(visit, meeting, 'start');
  return { ...meeting, state, waitingSince: 0 };
}

/** What an outcome does to the meeting and to its booking, by the contract's tables. */
const ENDINGS = {
  resolved: { meeting: 'finish', booking: 'finish' },
  'follow-up': { meeting: 'finish', booking: 'finish' },
  'no-show': { meeting: 'nobody-came', booking: 'absent' },
  'technical-failure': { meeting: 'fail', booking: 'finish' },
} as const;

/** The officer ends the meeting and says how it went. Saying the same again changes nothing. */
export function conclude(visit: Visit, id: string, { outcome }: OutcomeRequest): Outcome<Meeting> {
  const found = findMeeting(visit, recordOutcome, id);
  if (!found.ok) return found;
  const { value: meeting } = found;
  if (isOver(meeting))
    return meeting.outcome === outcome ? done(viewMeeting(visit, meeting)) : refused('meeting-ended');
  const ending = ENDINGS[outcome];
  const state = nextMeetingState(meeting.state, ending.meeting);
  if (state === undefined) return invalid('/outcome', 'not-possible-now');
  tellBooking(visit, meeting, ending.booking);
  return done(saveMeeting(visit, { ...meeting, state, outcome, waitingSince: 0 }));
}
