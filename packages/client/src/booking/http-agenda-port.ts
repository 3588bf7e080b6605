import { listBookings } from '../contract/booking.ts';
import { readStatus } from '../contract/service-status.ts';
import type { Http } from '../http/http.ts';
import { collectPages } from '../http/pages.ts';
import { request } from '../http/request.ts';
import type { AgendaPort } from './booking-port.ts';

export function createAgendaPort(http: Http): AgendaPort {
  return {
    async now(options) {
      const status = await request(http, readStatus, options);
      return status.ok ? { ...status, value: status.value.server_time } : status;
    },
    day: (date, options) =>
      collectPages((cursor) => request(http, listBookings, { ...options, query: { ...date, cursor } })),
  };
}
