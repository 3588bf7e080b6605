import { cancelBooking, moveBooking, readBooking, readBookingCalendar } from '../contract/booking-actions.ts';
import { listBookings } from '../contract/booking.ts';
import type { Http } from '../http/http.ts';
import { request } from '../http/request.ts';
import type { AppointmentPort } from './appointment-port.ts';

/** What a back end says that answers with an empty list instead. */
const NOT_THERE = {
  ok: false,
  failure: { code: 'not-found', status: 404, attempts: 1, outcomeUnknown: false },
} as const;

export function createAppointmentPort(http: Http): AppointmentPort {
  return {
    async open(holder, options) {
      const found = await request(http, listBookings, { ...options, holder, query: {} });
      if (!found.ok) return found;
      const mine = found.value.items.find(({ code }) => code === holder.code);
      return mine === undefined ? NOT_THERE : { ...found, value: mine };
    },
    read: (id, options) => request(http, readBooking, { ...options, path: { id } }),
    move: (id, hold_id, { etag, ...options }) =>
      request(http, moveBooking, { ...options, path: { id }, body: { hold_id }, ifMatch: etag }),
    cancel: (id, body, { etag, ...options }) =>
      request(http, cancelBooking, { ...options, path: { id }, body, ifMatch: etag }),
    calendar: (id, options) => request(http, readBookingCalendar, { ...options, path: { id } }),
  };
}
