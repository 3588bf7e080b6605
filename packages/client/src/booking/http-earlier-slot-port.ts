import { moveBooking } from '../contract/booking-actions.ts';
import {
  listEarlierSlotOffers,
  noteMissedCall,
  refuseEarlierSlot,
  requestEarlierSlot,
  withdrawEarlierSlot,
} from '../contract/earlier-slot.ts';
import type { Http } from '../http/http.ts';
import { request } from '../http/request.ts';
import { createAppointmentPort } from './http-appointment-port.ts';
import type { EarlierSlotPort } from './earlier-slot-port.ts';

export function createEarlierSlotPort(http: Http): EarlierSlotPort {
  return {
    read: createAppointmentPort(http).read,
    offers: (options) => request(http, listEarlierSlotOffers, options),
    ask: ({ id, etag }, body, options) =>
      request(http, requestEarlierSlot, { ...options, path: { id }, body, ifMatch: etag }),
    withdraw: ({ id, etag }, options) =>
      request(http, withdrawEarlierSlot, { ...options, path: { id }, ifMatch: etag }),
    accept: ({ booking: { id, etag }, hold_id }, options) =>
      request(http, moveBooking, { ...options, path: { id }, body: { hold_id }, ifMatch: etag }),
    refuse: (id, options) => request(http, refuseEarlierSlot, { ...options, path: { id } }),
    missCall: (id, options) => request(http, noteMissedCall, { ...options, path: { id } }),
  };
}
