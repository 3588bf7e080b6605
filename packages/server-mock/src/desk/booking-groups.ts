import type { BookingGroup, BookingRequest, FieldError } from '@pue/client/contract';
import { bookChecked, checkBooking } from './booking-creation.ts';
import type { CheckedBooking } from './booking-creation.ts';
import type { Visit } from './desk.ts';
import type { Outcome, Refusal } from './outcome.ts';
import { done, refusedWith } from './outcome.ts';

type Refused = { readonly ok: false; readonly refusal: Refusal };

/** Books for several people: all are looked at before anything is written, so that one fault leaves nothing. */
export function makeBookings(visit: Visit, requests: readonly BookingRequest[]): Outcome<BookingGroup> {
  const outcomes = requests.map((request) => checkBooking(visit, request, requests.length));
  const checked = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const refusal = refusalOf(outcomes) ?? repetition(checked);
  if (refusal !== undefined) return refusal;
  return done({ items: checked.map((booking) => bookChecked(visit, booking)) });
}

/** Whatever can be corrected is said at once, for everybody; else the first thing in the way. */
function refusalOf(outcomes: readonly Outcome<CheckedBooking>[]): Refused | undefined {
  const refusals = outcomes.flatMap((outcome, index) => (outcome.ok ? [] : [within(outcome.refusal, index)]));
  const errors = refusals.flatMap((refusal) => errorsIn(refusal));
  if (errors.length > 0) return refusedWith('validation-failed', { errors: errors.slice(0, 50) });
  const [refusal] = refusals;
  return refusal === undefined ? undefined : { ok: false, refusal };
}

/** The same, pointing into the list of the request (RFC 6901). */
function within(refusal: Refusal, index: number): Refusal {
  const at = `/bookings/${index}`;
  const { slug, members } = refusal;
  if (slug === 'validation-failed') {
    const errors = members.errors.map((error) => ({ ...error, pointer: at + error.pointer }));
    return { slug, members: { errors } };
  }
  if (slug === 'duplicate-booking')
    return { slug, members: { ...members, pointer: `${at}/beneficiary/tax_code` } };
  const isOfOne = slug === 'consent-missing' || slug === 'delega-missing';
  return isOfOne ? { slug, members: { pointer: at } } : refusal;
}

function errorsIn(refusal: Refusal): readonly FieldError[] {
  return refusal.slug === 'validation-failed' ? refusal.members.errors : [];
}

/** Nobody comes twice for the same, and no time is two people's. */
function repetition(checked: readonly CheckedBooking[]): Refused | undefined {
  const repeated = (of: (it: CheckedBooking) => string) =>
    checked.findIndex((it, index) => checked.slice(0, index).some((other) => of(other) === of(it)));
  const hold = repeated(({ claim }) => claim.id);
  const error = { pointer: `/bookings/${hold}/hold_id`, code: 'repeated', benign: false };
  if (hold !== -1) return refusedWith('validation-failed', { errors: [error] });
  const person = repeated(({ request, claim }) => `${request.beneficiary.tax_code} ${claim.serviceId}`);
  const pointer = `/bookings/${person}/beneficiary/tax_code`;
  return person === -1 ? undefined : refusedWith('duplicate-booking', { pointer });
}
