import type { Booking, Operation } from '@pue/client/contract';
import { bookingView, placeOf } from './booking-view.ts';
import type { Visit } from './desk.ts';
import { contactOf } from './holder.ts';
import { newMeeting } from './meeting-life.ts';
import type { Outcome } from './outcome.ts';
import { done, refused } from './outcome.ts';
import { sees } from './policy.ts';
import type { BookingRecord, MeetingRecord } from './store.ts';

/** The booking with this id, if the caller sees it through this operation. */
export function findBooking(visit: Visit, operation: Operation, id: string): Outcome<BookingRecord> {
  const booking = visit.tables.bookings.find(id);
  const seen = booking !== undefined && sees(operation, visit.caller, booking);
  return seen ? done(booking) : refused('not-found');
}

export function meetingOf({ tables }: Visit, booking: BookingRecord): MeetingRecord | undefined {
  return booking.meetingId === null ? undefined : tables.meetings.find(booking.meetingId);
}

/** A booking as the caller may see it. */
export function viewBooking(visit: Visit, booking: BookingRecord): Booking {
  const { tables, desk, now } = visit;
  const wait = tables.line.find(booking.id);
  const waiting = wait && { wait, ahead: tables.line.ahead(wait, now) };
  const circumstances = { booking, meeting: meetingOf(visit, booking), waiting };
  return bookingView(circumstances, placeOf(desk.directory, booking), visit);
}

/** Stores a booking, tells those who watch its meeting, and shows it. */
export function saveBooking(visit: Visit, booking: BookingRecord): Booking {
  visit.tables.bookings.put(booking);
  if (booking.meetingId !== null) visit.desk.bell.ring(booking.meetingId, booking.officeId);
  return viewBooking(visit, booking);
}

/** Gives a confirmed booking its meeting. */
export function addMeeting({ desk, tables }: Visit, booking: BookingRecord): BookingRecord {
  const meeting = newMeeting(booking, desk.rules, desk.surroundings);
  tables.meetings.add(meeting);
  return { ...booking, meetingId: meeting.id };
}

/** Whoever made a booking has typed its contact and knows its code, and may do what its holder may. */
export function asHolder(visit: Visit, booking: BookingRecord): Visit {
  const holder = { code: booking.code, contact: contactOf(booking.beneficiary) };
  return { ...visit, caller: { ...visit.caller, holder } };
}
