import { readAvailability } from '../contract/availability.ts';
import type { Need } from '../contract/need.ts';
import { listSlots } from '../contract/slot.ts';
import type { Http } from '../http/http.ts';
import { request } from '../http/request.ts';
import type { AvailabilityPort } from './booking-port.ts';

/** Apart from the rest of booking: a page shows the first times before it needs to write anything. */
export function createAvailabilityPort(http: Http): AvailabilityPort {
  return {
    availability: (query, options) =>
      request(http, readAvailability, { ...options, query: { ...query, needs: listed(query.needs) } }),
    slots: (query, options) =>
      request(http, listSlots, { ...options, query: { ...query, needs: listed(query.needs) } }),
  };
}

function listed(needs: readonly Need[] = []): string | undefined {
  return needs.length > 0 ? needs.join() : undefined;
}
