import { confirmBooking } from '../contract/booking-actions.ts';
import { listBookings } from '../contract/booking.ts';
import { readIdentity } from '../contract/identity.ts';
import type { Http } from '../http/http.ts';
import { collectPages } from '../http/pages.ts';
import { request } from '../http/request.ts';
import { createGroupPort } from './http-group-port.ts';
import type { OperatorPort } from './operator-port.ts';

export function createOperatorPort(http: Http): OperatorPort {
  return {
    ...createGroupPort(http),
    identity: (options) => request(http, readIdentity, options),
    awaiting: (options) =>
      collectPages((cursor) => {
        const query = { state: 'awaiting-operator', cursor } as const;
        return request(http, listBookings, { ...options, query });
      }),
    confirm: ({ id, etag }, options) =>
      request(http, confirmBooking, { ...options, path: { id }, ifMatch: etag }),
  };
}
