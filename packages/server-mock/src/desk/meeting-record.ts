import type { Meeting, Operation } from '@pue/client/contract';
import { nameIn } from '../directory/comune-record.ts';
import type { Visit } from './desk.ts';
import { officeView, serviceTitle } from './directory-view.ts';
import { hashed } from './hash.ts';
import { isOver, nextBookingState } from './meeting-life.ts';
import type { Outcome } from './outcome.ts';
import { done, refused, refusedWith } from './outcome.ts';
import { sees } from './policy.ts';
import { queueOf } from './queue.ts';
import { instantText } from './rome-time.ts';
import type { MeetingParticipant, MeetingRecord } from './store.ts';

/** The meeting with this id, if the caller sees it through this operation. */
export function findMeeting(visit: Visit, operation: Operation, id: string): Outcome<MeetingRecord> {
  const meeting = visit.tables.meetings.find(id);
  const seen = meeting !== undefined && sees(operation, visit.caller, meeting);
  return seen ? done(meeting) : refused('not-found');
}

/** The same, and it is not over. */
export function findRunning(visit: Visit, operation: Operation, id: string): Outcome<MeetingRecord> {
  const found = findMeeting(visit, operation, id);
  return found.ok && isOver(found.value) ? refused('meeting-ended') : found;
}

/** The same, and it has opened. */
export function findOpen(visit: Visit, operation: Operation, id: string): Outcome<MeetingRecord> {
  const found = findRunning(visit, operation, id);
  if (!found.ok || found.value.opensAt <= visit.now) return found;
  return refusedWith('meeting-not-open', { opens_at: instantText(found.value.opensAt) });
}

/** The caller's own place in a meeting. */
export function ownPlace({ caller }: Visit, meeting: MeetingRecord): MeetingParticipant | undefined {
  return meeting.participants.find(({ sub }) => sub === caller.claims?.sub);
}

/** Stores a meeting, tells everybody who watches, and shows it. */
export function saveMeeting(visit: Visit, meeting: MeetingRecord): Meeting {
  visit.tables.meetings.put(meeting);
  visit.desk.bell.ring(meeting.id, meeting.officeId);
  return viewMeeting(visit, meeting);
}

/** What happened in the meeting, said of its booking, where the contract's table knows it. */
export function tellBooking({ tables }: Visit, meeting: MeetingRecord, action: string): void {
  const booking = tables.bookings.find(meeting.bookingId);
  const state = booking === undefined ? undefined : nextBookingState(booking.state, action);
  if (booking !== undefined && state !== undefined) {
    tables.bookings.put({ ...booking, state, version: booking.version + 1 });
  }
}

/** A meeting as the caller sees it. */
export function viewMeeting(visit: Visit, meeting: MeetingRecord): Meeting {
  const { directory } = visit.desk;
  const comune = directory.comune(meeting.istat);
  const service = directory.service(meeting.serviceId);
  const me = ownPlace(visit, meeting);
  return {
    id: meeting.id,
    booking_id: meeting.bookingId,
    state: meeting.state,
    service_title: service === undefined ? '' : serviceTitle(service, visit.lang),
    place_name: comune === undefined ? '' : nameIn(comune, visit.lang),
    start: instantText(meeting.start),
    end: instantText(meeting.end),
    opens_at: instantText(meeting.opensAt),
    participants: meeting.participants.map(({ id, role, display_label, state }) => ({
      id,
      role,
      display_label,
      state,
    })),
    ...(me === undefined ? {} : { me: me.id }),
    ...(me?.state === 'waiting' ? queueOf(visit, meeting) : {}),
    ...officerCard(visit, meeting),
    ...(me === undefined ? {} : { phone: phoneOf(meeting) }),
    ...(meeting.byPhone ? { by_phone: true } : {}),
    ...(meeting.outcome === null ? {} : { outcome: meeting.outcome }),
    server_time: instantText(visit.now),
  };
}

/** A number that nobody has. */
const SWITCHBOARD = '06 5550 0164';

/** One code for each meeting, the same for all who take part. */
function phoneOf({ id }: MeetingRecord): NonNullable<Meeting['phone']> {
  const code = String(hashed(id, 1_000_000)).padStart(6, '0');
  return { number: SWITCHBOARD, code: `${code.slice(0, 3)} ${code.slice(3)}` };
}

const OFFICER_ROLE = {
  it: 'Funzionario INPS',
  de: 'NISF-Beamter',
  fr: 'Agent INPS',
  sl: 'Uradnik INPS',
  en: 'INPS officer',
};

function officerCard({ desk, lang }: Visit, meeting: MeetingRecord): Pick<Meeting, 'officer'> {
  const office = desk.directory.office(meeting.officeId);
  if (meeting.officerName === null || office === undefined) return {};
  const name = { display_name: meeting.officerName, role: OFFICER_ROLE[lang] };
  return { officer: { ...name, office_name: officeView(office, lang).name } };
}
