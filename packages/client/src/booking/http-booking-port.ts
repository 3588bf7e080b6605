import { createBooking, listBookings } from '../contract/booking.ts';
import { createHold, extendHold, releaseHold } from '../contract/hold.ts';
import type { Http } from '../http/http.ts';
import { request } from '../http/request.ts';
import type { BookingPort } from './booking-port.ts';
import { createAppointmentPort } from './http-appointment-port.ts';
import { createAvailabilityPort } from './http-availability-port.ts';

export function createBookingPort(http: Http): BookingPort {
  return {
    ...createAvailabilityPort(http),
    ...createAppointmentPort(http),
    hold: (body, options) => request(http, createHold, { ...options, body }),
    extend: (id, options) => request(http, extendHold, { ...options, path: { id } }),
    release: (id, options) => request(http, releaseHold, { ...options, path: { id } }),
    book: (body, options) => request(http, createBooking, { ...options, body }),
    async find(clientReference, options) {
      const query = { client_reference: clientReference };
      const found = await request(http, listBookings, { ...options, query });
      if (!found.ok) return found;
      const mine = found.value.items.find((booking) => booking.client_reference === clientReference);
      return { ...found, value: mine ?? null };
    },
  };
}
