import { createBookingGroup } from '../contract/booking-group.ts';
import { createHoldGroup } from '../contract/hold-group.ts';
import type { Http } from '../http/http.ts';
import { request } from '../http/request.ts';
import type { GroupPort } from './group-port.ts';

export function createGroupPort(http: Http): GroupPort {
  return {
    holdGroup: (body, options) => request(http, createHoldGroup, { ...options, body }),
    bookGroup: (body, options) => request(http, createBookingGroup, { ...options, body }),
  };
}
