import type { BookingState, MeetingState } from '@pue/client/contract';
import { BOOKING_TABLE, MEETING_TABLE } from '@pue/client/contract';
import type { Surroundings } from './clock.ts';
import type { Rules } from './rules.ts';
import type { BookingRecord, MeetingRecord, Tables } from './store.ts';

const MINUTE = 60_000;

/** The state that an action leads to, by the contract's table; undefined where it leads nowhere. */
export function nextBookingState(state: BookingState, action: string): BookingState | undefined {
  return BOOKING_TABLE[state][action];
}

export function nextMeetingState(state: MeetingState, action: string): MeetingState | undefined {
  return MEETING_TABLE[state][action];
}

export function isOver(meeting: MeetingRecord): boolean {
  return Object.keys(MEETING_TABLE[meeting.state]).length === 0;
}

export function opensAt(rules: Rules, start: number, bookedAt: number): number {
  if (rules.meetingOpens === 'when-booked') return bookedAt;
  return start - rules.meetingOpens.minutesBefore * MINUTE;
}

/** The meeting of a confirmed booking. */
export function newMeeting(booking: BookingRecord, rules: Rules, surroundings: Surroundings): MeetingRecord {
  return {
    id: surroundings.id(),
    bookingId: booking.id,
    istat: booking.istat,
    officeId: booking.officeId,
    serviceId: booking.serviceId,
    madeBy: booking.madeBy,
    state: 'scheduled',
    start: booking.start,
    end: booking.end,
    opensAt: opensAt(rules, booking.start, booking.createdAt),
    room: surroundings.id(),
    waitingSince: 0,
    participants: [],
    officerName: null,
    outcome: null,
    byPhone: false,
  };
}

/** Who was there has left. */
export function emptied(meeting: MeetingRecord): MeetingRecord {
  const participants = meeting.participants.map((it) => ({ ...it, state: 'left' as const }));
  return { ...meeting, participants, waitingSince: 0, officerName: null };
}

/** A meeting whose booking was cancelled. */
export function callOff(tables: Tables, meeting: MeetingRecord): void {
  const state = nextMeetingState(meeting.state, 'cancel') ?? nextMeetingState(meeting.state, 'fail');
  if (state !== undefined) tables.meetings.put({ ...emptied(meeting), state });
}

/** A meeting whose booking was moved: at its new time nobody waits yet. */
export function reschedule(
  tables: Tables,
  meeting: MeetingRecord,
  booking: BookingRecord,
  rules: Rules,
): void {
  const { start, end, officeId } = booking;
  const opens = opensAt(rules, start, booking.createdAt);
  tables.meetings.put({ ...emptied(meeting), state: 'scheduled', start, end, officeId, opensAt: opens });
}
