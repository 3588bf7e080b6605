import type { Booking, BookingRequest } from '@pue/client/contract';
import { benignErrors, isTaxCode, notificationPlan, readBooking } from '@pue/client/contract';
import type { ComuneRecord } from '../directory/comune-record.ts';
import { makeBookingCode } from './booking-code.ts';
import { addMeeting, asHolder, saveBooking } from './booking-record.ts';
import { bookerOf, hasRole, subjectOf } from './caller.ts';
import type { Visit } from './desk.ts';
import { unmetNeeds } from './fit.ts';
import { confirmationPolicy } from './directory-view.ts';
import { heldClaim } from './holds.ts';
import type { Outcome } from './outcome.ts';
import { done, invalid, refused, refusedWith } from './outcome.ts';
import { sees } from './policy.ts';
import { toRome } from './rome-time.ts';
import type { BookingRecord, Claim } from './store.ts';

/** A request that nothing is in the way of. */
export interface CheckedBooking {
  readonly request: BookingRequest;
  readonly comune: ComuneRecord;
  readonly claim: Claim;
}

/** Books the slot of a hold. */
export function makeBooking(visit: Visit, request: BookingRequest): Outcome<Booking> {
  const checked = checkBooking(visit, request);
  return checked.ok ? done(bookChecked(visit, checked.value)) : checked;
}

/** Whether it can be booked. Nothing is written; with others, the times offered instead are for so many people. */
export function checkBooking(visit: Visit, request: BookingRequest, run = 1): Outcome<CheckedBooking> {
  const comune = checkRequest(visit, request);
  if (!comune.ok) return comune;
  const claim = heldClaim(visit, request.hold_id, run);
  if (!claim.ok) return claim;
  const checked = { request, comune: comune.value, claim: claim.value };
  return obstacleTo(visit, checked) ?? done(checked);
}

export function bookChecked(visit: Visit, checked: CheckedBooking): Booking {
  visit.tables.claims.put({ ...checked.claim, state: 'booked' });
  const made = addWithFreshCode(visit, newBooking(visit, checked));
  const booking = made.state === 'confirmed' ? addMeeting(visit, made) : made;
  return saveBooking(asHolder(visit, booking), booking);
}

/** What can be said of a request without looking at the state of the desk. */
function checkRequest({ desk, caller, now }: Visit, request: BookingRequest): Outcome<ComuneRecord> {
  const comune = desk.directory.comune(request.comune_istat);
  if (comune === undefined) return invalid('/comune_istat', 'unknown');
  const elsewhere = hasRole(caller, 'operator') && caller.claims?.istat !== comune.istat;
  if (elsewhere) return invalid('/comune_istat', 'not-yours');
  const { tax_code: taxCode, birth_date: birthDate = '' } = request.beneficiary;
  if (!isTaxCode(taxCode)) return invalid('/beneficiary/tax_code', 'check-character');
  if (birthDate > toRome(now).date) return invalid('/beneficiary/birth_date', 'in-future');
  const { acknowledged = [] } = request;
  const odd = benignErrors(request.beneficiary).filter(({ code }) => !acknowledged.includes(code));
  if (odd.length > 0) return refusedWith('validation-failed', { errors: odd });
  // Access requests and delegas are handed in elsewhere; this desk has none on file.
  if (request.access_request_id !== undefined) return refused('consent-missing');
  if (request.delega_id !== undefined) return refused('delega-missing');
  return done(comune);
}

function obstacleTo(visit: Visit, { request, claim, comune }: CheckedBooking) {
  const { directory } = visit.desk;
  const service = directory.service(claim.serviceId);
  const servers = service === undefined ? [] : directory.serversOf(service, comune);
  const office = servers.find(({ id }) => id === claim.officeId);
  if (office === undefined) return invalid('/comune_istat', 'office-not-competent');
  const { needs } = request;
  const unmet = unmetNeeds(office, toRome(claim.start).date, { needs, comune });
  if (unmet.length > 0)
    return needsNotMet(needs.flatMap((need, place) => (unmet.includes(need) ? place : [])));
  const other = visit.tables.bookings.active(request.beneficiary.tax_code, claim.serviceId, visit.now);
  if (other === undefined) return null;
  return refusedWith(
    'duplicate-booking',
    sees(readBooking, visit.caller, other) ? { booking_id: other.id } : {},
  );
}

function needsNotMet(places: readonly number[]) {
  const errors = places.map((place) => ({ pointer: `/needs/${place}`, code: 'need-not-met', benign: false }));
  return refusedWith('validation-failed', { errors });
}

function newBooking(visit: Visit, { request, claim, comune }: CheckedBooking): BookingRecord {
  const { beneficiary, reason, needs, language } = request;
  const state = standsAtOnce(visit, comune) ? 'confirmed' : 'awaiting-operator';
  return {
    id: visit.desk.surroundings.id(),
    code: freshCode(visit),
    state,
    istat: comune.istat,
    officeId: claim.officeId,
    serviceId: claim.serviceId,
    claimId: claim.id,
    start: claim.start,
    end: claim.end,
    taxCode: beneficiary.tax_code,
    clientReference: request.client_reference,
    madeBy: subjectOf(visit.caller),
    bookedBy: bookerOf(visit.caller),
    meetingId: null,
    version: 1,
    beneficiary,
    reason,
    needs,
    language,
    notifications: notificationPlan({
      contact: beneficiary.contact,
      awaiting: state === 'awaiting-operator',
      start: claim.start,
      now: visit.now,
    }),
    createdAt: visit.now,
  };
}

/** An operator's own booking needs no confirmation; a citizen's, where the Comune says so. */
function standsAtOnce({ caller }: Visit, comune: ComuneRecord): boolean {
  return hasRole(caller, 'operator') || confirmationPolicy(comune) === 'immediate';
}

/** Chance may give a code twice: the index of codes says so, and another one is drawn. */
function addWithFreshCode(visit: Visit, booking: BookingRecord): BookingRecord {
  let candidate = booking;
  while (!visit.tables.bookings.add(candidate)) candidate = { ...booking, code: freshCode(visit) };
  return candidate;
}

function freshCode({ desk }: Visit): string {
  return makeBookingCode(() => desk.surroundings.random());
}
