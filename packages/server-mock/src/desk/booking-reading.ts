import type { Booking, BookingState, Holder, Language } from '@pue/client/contract';
import { listBookings, readBooking, readBookingCalendar } from '@pue/client/contract';
import { asHolder, findBooking, viewBooking } from './booking-record.ts';
import { placeOf } from './booking-view.ts';
import { calendarFile } from './calendar-file.ts';
import type { Visit } from './desk.ts';
import { deskView } from './directory-view.ts';
import type { Outcome } from './outcome.ts';
import { done, refused } from './outcome.ts';
import { sees } from './policy.ts';
import { addDays, fromRome, toRome } from './rome-time.ts';
import type { BookingFilter, BookingRecord } from './store.ts';

const PAGE = 50;
const CURSOR = /^([0-9]{1,16})~([A-Za-z0-9._~-]{1,78})$/;

export interface BookingsRequest {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly state?: BookingState | undefined;
  readonly client_reference?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

export interface BookingPage {
  items: Booking[];
  next_cursor?: string;
}

export function readOne(visit: Visit, id: string): Outcome<Booking> {
  const found = findBooking(visit, readBooking, id);
  return found.ok ? done(viewBooking(visit, found.value)) : found;
}

/**
 * What the caller sees, in the order of start; to a holder the one appointment, to the public what it can name by its
 * own reference.
 */
export function listPage(visit: Visit, request: BookingsRequest): Outcome<BookingPage> {
  const { client_reference: reference, cursor, limit = PAGE } = request;
  if (visit.caller.holder !== undefined) return heldPage(visit, visit.caller.holder);
  if (visit.caller.claims === undefined && reference === undefined) return refused('unauthenticated');
  const after = readCursor(cursor);
  if (cursor !== undefined && after === undefined) return refused('malformed');
  const filter = { ...scopeOf(visit), ...asked(request), ...(after === undefined ? {} : { after }) };
  const found = visit.tables.bookings.list({ ...filter, limit: limit + 1 });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const items = page
    .filter((booking) => isShown(visit, booking, reference))
    .map((booking) => show(visit, booking));
  return done(found.length > limit && last ? { items, next_cursor: `${last.start}~${last.id}` } : { items });
}

function heldPage(visit: Visit, { code }: Holder): Outcome<BookingPage> {
  const booking = visit.tables.bookings.byCode(code);
  if (booking === undefined || !sees(listBookings, visit.caller, booking)) return refused('not-found');
  return done({ items: [viewBooking(visit, booking)] });
}

/** Calendars are shared and synchronized: what one comes for may tell of illness (GDPR art. 9), and stays out. */
const CALENDAR_SUMMARY: Readonly<Record<Language, string>> = {
  it: 'Appuntamento in Comune con INPS',
  de: 'Termin in der Gemeinde mit dem NISF/INPS',
  fr: 'Rendez-vous à la commune avec l’INPS',
  sl: 'Termin na občini z INPS',
  en: 'Appointment at the municipality with INPS',
};

/** A calendar entry without personal data. */
export function calendarOf(visit: Visit, id: string): Outcome<string> {
  const found = findBooking(visit, readBookingCalendar, id);
  if (!found.ok) return found;
  const { value: booking } = found;
  const { comune } = placeOf(visit.desk.directory, booking);
  const place = deskView(comune, visit.lang, Number(toRome(visit.now).date.slice(0, 4)));
  const entry = {
    uid: `${booking.id}@pue.example`,
    sequence: booking.version - 1,
    status: calendarStatus(booking),
    stamp: visit.now,
    start: booking.start,
    end: booking.end,
    summary: CALENDAR_SUMMARY[visit.lang],
    location: `${place.name}, ${place.address}`,
  };
  return done(calendarFile(entry));
}

/** What the store need not even look at. `sees` is asked again about each booking. */
function scopeOf({ caller: { claims } }: Visit): Partial<BookingFilter> {
  if (claims === undefined) return {};
  if (claims.roles.includes('operator') && claims.istat !== undefined) return { istat: claims.istat };
  if (claims.roles.includes('officer') && claims.officeId !== undefined) return { officeId: claims.officeId };
  return { madeBy: claims.sub };
}

function asked({
  from,
  to,
  state,
  client_reference: clientReference,
}: BookingsRequest): Partial<BookingFilter> {
  return {
    ...(from === undefined ? {} : { from: fromRome(from, 0) }),
    ...(to === undefined ? {} : { to: fromRome(addDays(to, 1), 0) }),
    ...(state === undefined ? {} : { state }),
    ...(clientReference === undefined ? {} : { clientReference }),
  };
}

function isShown({ caller }: Visit, booking: BookingRecord, reference: string | undefined): boolean {
  return isByReference(booking, reference, caller.claims?.sub) || sees(listBookings, caller, booking);
}

/** A reference is a UUID that only its maker knows: without a token it is enough. */
function isByReference(
  booking: BookingRecord,
  reference: string | undefined,
  sub: string | undefined,
): boolean {
  return booking.clientReference === reference && booking.madeBy === (sub ?? '');
}

function show(visit: Visit, booking: BookingRecord): Booking {
  const { caller } = visit;
  const mine = booking.madeBy === (caller.claims?.sub ?? '') && !sees(listBookings, caller, booking);
  return viewBooking(mine ? asHolder(visit, booking) : visit, booking);
}

function readCursor(cursor: string | undefined): { start: number; id: string } | undefined {
  const [, start, id] = CURSOR.exec(cursor ?? '') ?? [];
  return start === undefined || id === undefined ? undefined : { start: Number(start), id };
}

function calendarStatus(booking: BookingRecord): 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED' {
  if (booking.state === 'cancelled') return 'CANCELLED';
  return booking.state === 'awaiting-operator' ? 'TENTATIVE' : 'CONFIRMED';
}
