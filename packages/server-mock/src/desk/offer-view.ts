import type { EarlierSlotOffer } from '@pue/client/contract';
import { noteMissedCall } from '@pue/client/contract';
import { etagOf, placeOf } from './booking-view.ts';
import type { Visit } from './desk.ts';
import { serviceTitle } from './directory-view.ts';
import { sees } from './policy.ts';
import { instantText } from './rome-time.ts';
import { slotView } from './slots.ts';
import type { BookingRecord, OfferRecord } from './store.ts';

/** An offer as the caller may see it. Name and telephone are for who is to call. */
export function offerView(visit: Visit, offer: OfferRecord, booking: BookingRecord): EarlierSlotOffer {
  const { given_name, family_name, contact } = booking.beneficiary;
  const phone = contact.phone === undefined ? {} : { phone: contact.phone };
  const person = { person: { given_name, family_name, ...phone } };
  const { service } = placeOf(visit.desk.directory, booking);
  return {
    id: offer.id,
    state: offer.state,
    booking: {
      id: booking.id,
      code: booking.code,
      start: instantText(booking.start),
      service_title: serviceTitle(service, visit.lang),
      etag: etagOf(booking),
      ...(sees(noteMissedCall, visit.caller, booking) ? person : {}),
    },
    slot: slotView({ id: offer.slotId, start: offer.start, end: offer.end }),
    hold_id: offer.claimId,
    channel: offer.channel,
    why: offer.why,
    ...(offer.calledAt === null ? {} : { called_at: instantText(offer.calledAt) }),
    expires_at: instantText(offer.expiresAt),
    server_time: instantText(visit.now),
  };
}
