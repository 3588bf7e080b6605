import type { Booking, Operation } from '@pue/client/contract';
import {
  BOOKING_TABLE,
  cancelBooking,
  confirmBooking,
  moveBooking,
  notificationPlan,
} from '@pue/client/contract';
import { addMeeting, findBooking, meetingOf, saveBooking } from './booking-record.ts';
import { etagOf, isStillPossible } from './booking-view.ts';
import type { Visit } from './desk.ts';
import { meetsNeeds } from './fit.ts';
import { heldOrOffered } from './holds.ts';
import { callOff, reschedule } from './meeting-life.ts';
import { followMove, leaveLine, offerSlot } from './offers.ts';
import type { Outcome } from './outcome.ts';
import { done, invalid, refusedWith } from './outcome.ts';
import type { BookingRecord, Claim } from './store.ts';

/** Which booking, and in which version the caller saw it (`If-Match`). */
export interface Matched {
  readonly id: string;
  readonly match: string;
}

export function confirm(visit: Visit, matched: Matched): Outcome<Booking> {
  const found = changeable(visit, confirmBooking, 'confirm', matched);
  if (!found.ok) return found;
  return done(saveBooking(visit, addMeeting(visit, { ...changed(found.value), state: 'confirmed' })));
}

/** Takes the slot of a hold and frees the old one: one transaction, so both or neither. */
export function move(visit: Visit, matched: Matched, holdId: string): Outcome<Booking> {
  const found = changeable(visit, moveBooking, 'move', matched);
  if (!found.ok) return found;
  const held = heldOrOffered(visit, holdId, found.value.id);
  if (!held.ok) return held;
  if (!isSameLine(found.value, held.value)) return invalid('/hold_id', 'other-service');
  if (!meetsNeeds(visit.desk.directory, found.value, held.value.start))
    return invalid('/hold_id', 'need-not-met');
  const slotId = freeClaim(visit, found.value);
  visit.tables.claims.put({ ...held.value, state: 'booked' });
  const { id: claimId, start, end } = held.value;
  const moved = withNotifications({ ...changed(found.value), claimId, start, end }, visit.now);
  const meeting = meetingOf(visit, moved);
  if (meeting !== undefined) reschedule(visit.tables, meeting, moved, visit.desk.rules);
  followMove(visit, found.value, moved);
  if (slotId !== undefined) offerSlot(visit, slotId);
  return done(saveBooking(visit, moved));
}

export function cancel(visit: Visit, matched: Matched): Outcome<Booking> {
  const found = changeable(visit, cancelBooking, 'cancel', matched);
  if (!found.ok) return found;
  const slotId = freeClaim(visit, found.value);
  const meeting = meetingOf(visit, found.value);
  if (meeting !== undefined) callOff(visit.tables, meeting);
  leaveLine(visit, found.value.id);
  if (slotId !== undefined) offerSlot(visit, slotId);
  return done(saveBooking(visit, { ...changed(found.value), state: 'cancelled' }));
}

/** The booking, if the caller saw its present version and the contract's table allows the action. */
export function changeable(
  visit: Visit,
  operation: Operation,
  action: string,
  { id, match }: Matched,
): Outcome<BookingRecord> {
  const found = findBooking(visit, operation, id);
  if (!found.ok) return found;
  const { value: booking } = found;
  const current = etagOf(booking);
  if (match !== '*' && match !== current)
    return refusedWith('precondition-failed', { current_etag: current });
  if (isStillPossible(booking, action, visit.now)) return found;
  const allowed = Object.keys(BOOKING_TABLE[booking.state]).filter((it) =>
    isStillPossible(booking, it, visit.now),
  );
  return refusedWith('booking-state', { current: booking.state, allowed });
}

export function changed(booking: BookingRecord): BookingRecord {
  return { ...booking, version: booking.version + 1 };
}

/** Another start may leave time for a reminder, or none. */
function withNotifications(booking: BookingRecord, now: number): BookingRecord {
  const { beneficiary, state, start } = booking;
  const awaiting = state === 'awaiting-operator';
  return {
    ...booking,
    notifications: notificationPlan({ contact: beneficiary.contact, awaiting, start, now }),
  };
}

function isSameLine(booking: BookingRecord, claim: Claim): boolean {
  return claim.serviceId === booking.serviceId && claim.officeId === booking.officeId;
}

/** Gives the slot of a booking back, and says which one it was. */
function freeClaim({ tables }: Visit, booking: BookingRecord): string | undefined {
  const claim = tables.claims.find(booking.claimId);
  if (claim !== undefined) tables.claims.put({ ...claim, state: 'free' });
  return claim?.slotId;
}
