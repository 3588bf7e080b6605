import type { Booking, EarlierSlotOffer, EarlierSlotRequest, Holder, Operation } from '@pue/client/contract';
import {
  listEarlierSlotOffers,
  noteMissedCall,
  refuseEarlierSlot,
  requestEarlierSlot,
  withdrawEarlierSlot,
} from '@pue/client/contract';
import type { Matched } from './booking-changes.ts';
import { changeable, changed } from './booking-changes.ts';
import { saveBooking } from './booking-record.ts';
import { mayWait } from './booking-view.ts';
import { hasRole } from './caller.ts';
import type { Visit } from './desk.ts';
import { endOfLine, useUntil } from './line.ts';
import { offerView } from './offer-view.ts';
import { endOffer, leaveLine, openOffer } from './offers.ts';
import type { Outcome } from './outcome.ts';
import { done, invalid, refused, refusedWith } from './outcome.ts';
import { sees } from './policy.ts';
import { toRome } from './rome-time.ts';
import type { BookingRecord, OfferRecord, WaitRecord } from './store.ts';

const MOST = 200;

/** Takes a place in the line, or changes the limit and keeps the place. */
export function askEarlier(
  visit: Visit,
  matched: Matched,
  { before = null }: { readonly before?: EarlierSlotRequest['before'] | null },
): Outcome<Booking> {
  const { tables, now } = visit;
  const found = changeable(visit, requestEarlierSlot, 'request-earlier', matched);
  if (!found.ok) return found;
  const { value: booking } = found;
  if (!mayWait(booking, now)) return refusedWith('booking-state', { current: booking.state, allowed: [] });
  if (before !== null && before <= toRome(now).date) return invalid('/before', 'in-the-past');
  const wait = tables.line.find(booking.id) ?? newWait(visit, booking);
  const until = useUntil(booking.start, before);
  tables.line.put({ ...wait, before, until });
  const offer = openOffer(visit, booking.id);
  if (offer !== undefined && offer.start >= until) endOffer(visit, offer, 'withdraw');
  return done(saveBooking(visit, changed(booking)));
}

export function withdrawEarlier(visit: Visit, matched: Matched): Outcome<Booking> {
  const found = changeable(visit, withdrawEarlierSlot, 'withdraw-earlier', matched);
  if (!found.ok) return found;
  leaveLine(visit, found.value.id);
  return done(saveBooking(visit, changed(found.value)));
}

/** What awaits an answer: to a holder their own, to an operator those of the whole Comune. */
export function listOffers(visit: Visit): Outcome<{ items: EarlierSlotOffer[] }> {
  const { caller, tables } = visit;
  if (caller.holder !== undefined && !holdsOne(visit, caller.holder)) return refused('not-found');
  const istat = hasRole(caller, 'operator') ? caller.claims?.istat : undefined;
  const items = tables.offers.open(caller.holder === undefined ? istat : undefined).flatMap((offer) => {
    const booking = seenBooking(visit, listEarlierSlotOffers, offer);
    return booking === undefined ? [] : [offerView(visit, offer, booking)];
  });
  return done({ items: items.slice(0, MOST) });
}

/** Else who guesses at a contact would learn here what they do not elsewhere. */
function holdsOne({ tables, caller }: Visit, { code }: Holder): boolean {
  const booking = tables.bookings.byCode(code);
  return booking !== undefined && sees(listEarlierSlotOffers, caller, booking);
}

/** Says no to an offer. Saying it again changes nothing. */
export function refuseOffer(visit: Visit, id: string): Outcome<EarlierSlotOffer> {
  const found = findOffer(visit, refuseEarlierSlot, id);
  if (!found.ok) return found;
  const { offer, booking } = found.value;
  if (offer.state === 'refused') return done(offerView(visit, offer, booking));
  if (offer.state !== 'open') return refusedWith('hold-expired', { alternatives: [] });
  return done(offerView(visit, endOffer(visit, offer, 'refuse'), booking));
}

/** Nobody answered the call. The offer stands until its deadline. */
export function missCall(visit: Visit, id: string): Outcome<EarlierSlotOffer> {
  const found = findOffer(visit, noteMissedCall, id);
  if (!found.ok) return found;
  const { offer, booking } = found.value;
  if (offer.state !== 'open') return refusedWith('hold-expired', { alternatives: [] });
  const noted = { ...offer, calledAt: visit.now };
  visit.tables.offers.put(noted);
  return done(offerView(visit, noted, booking));
}

function newWait({ tables, now }: Visit, booking: BookingRecord): WaitRecord {
  const { officeId, serviceId, start } = booking;
  return {
    bookingId: booking.id,
    officeId,
    serviceId,
    turn: endOfLine(tables, booking, now),
    until: start,
    before: null,
    askedAt: now,
    passes: 0,
    offerId: null,
  };
}

function findOffer(
  visit: Visit,
  operation: Operation,
  id: string,
): Outcome<{ readonly offer: OfferRecord; readonly booking: BookingRecord }> {
  const offer = visit.tables.offers.find(id);
  const booking = offer && seenBooking(visit, operation, offer);
  return offer && booking ? done({ offer, booking }) : refused('not-found');
}

function seenBooking(
  { caller, tables }: Visit,
  operation: Operation,
  { bookingId }: OfferRecord,
): BookingRecord | undefined {
  const booking = tables.bookings.find(bookingId);
  return booking && sees(operation, caller, booking) ? booking : undefined;
}
