import { OFFER_TABLE } from '@pue/client/contract';
import type { Visit } from './desk.ts';
import { newClaim, offerOwner } from './holds.ts';
import { afterPass, nextInLine, useUntil } from './line.ts';
import type { BookingRecord, OfferRecord } from './store.ts';

/** A slot has become free: it is kept for the next in the line, or is for everybody where there is none. */
export function offerSlot(visit: Visit, slotId: string): void {
  const { desk, tables, now } = visit;
  const slot = desk.agenda.bookable(slotId, now);
  const turn = slot && nextInLine(visit, slot);
  if (slot === undefined || turn === undefined) return;
  const { wait, booking, channel, why, expiresAt } = turn;
  const owner = offerOwner(booking.id);
  const claim = { ...newClaim(visit, slot), owner, expiresAt, extensionsLeft: 0 };
  // Somebody may have it again already: the unique index knows.
  if (!tables.claims.add(claim)) return;
  const offer: OfferRecord = {
    id: desk.surroundings.id(),
    state: 'open',
    bookingId: booking.id,
    istat: booking.istat,
    claimId: claim.id,
    slotId,
    start: slot.start,
    end: slot.end,
    channel,
    why,
    calledAt: null,
    expiresAt,
  };
  if (!tables.offers.add(offer)) throw new Error('A free slot or a booking without an offer has one.');
  tables.line.put({ ...wait, offerId: offer.id });
}

/** Ends every offer whose deadline has come, and asks the next ones. Every visit begins with it. */
export function settleOffers(visit: Visit): void {
  for (const offer of visit.tables.offers.due(visit.now)) endOffer(visit, offer, 'lapse');
}

/** An offer is not taken: its slot goes to the next in the line. */
export function endOffer(
  visit: Visit,
  offer: OfferRecord,
  how: 'refuse' | 'lapse' | 'withdraw',
): OfferRecord {
  const { tables } = visit;
  const ended = { ...offer, state: OFFER_TABLE.open[how] };
  tables.offers.put(ended);
  const claim = tables.claims.find(offer.claimId);
  if (claim?.state === 'held') tables.claims.put({ ...claim, state: 'free' });
  const wait = tables.line.find(offer.bookingId);
  if (wait !== undefined)
    tables.line.put(how === 'withdraw' ? { ...wait, offerId: null } : afterPass(visit, wait, ended));
  offerSlot(visit, offer.slotId);
  return ended;
}

/**
 * A booking has a new time. By its offer: it waits no longer. By itself: it waits for what is earlier still, or,
 * moved to a later time, for nothing.
 */
export function followMove(visit: Visit, before: BookingRecord, moved: BookingRecord): void {
  const { tables } = visit;
  const wait = tables.line.find(moved.id);
  if (wait === undefined) return;
  const offer = openOffer(visit, moved.id);
  if (offer?.claimId === moved.claimId) {
    tables.offers.put({ ...offer, state: OFFER_TABLE.open.accept });
    return tables.line.remove(moved.id);
  }
  if (moved.start >= before.start) return leaveLine(visit, moved.id);
  const until = useUntil(moved.start, wait.before);
  tables.line.put({ ...wait, until });
  if (offer !== undefined && offer.start >= until) endOffer(visit, offer, 'withdraw');
}

/** A booking waits no longer. */
export function leaveLine(visit: Visit, bookingId: string): void {
  const offer = openOffer(visit, bookingId);
  visit.tables.line.remove(bookingId);
  if (offer !== undefined) endOffer(visit, offer, 'withdraw');
}

/** The offer to a booking that awaits an answer. */
export function openOffer({ tables }: Visit, bookingId: string): OfferRecord | undefined {
  return tables.offers.find(tables.line.find(bookingId)?.offerId ?? '');
}
