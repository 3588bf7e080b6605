import * as z from 'zod/mini';
import { booking, bookingRequest } from './booking.ts';
import { operation } from './operation.ts';

/** What stands at `/bookings/2` is the third person's: problems point there. */
export const bookingGroupRequest = z.strictObject({
  bookings: z.array(bookingRequest).check(z.minLength(2), z.maxLength(8)),
});
export type BookingGroupRequest = z.infer<typeof bookingGroupRequest>;

/** In the order of the request. */
export const bookingGroup = z.object({
  items: z.array(booking).check(z.minLength(2), z.maxLength(8)),
});
export type BookingGroup = z.infer<typeof bookingGroup>;

export const createBookingGroup = operation({
  id: 'BookingGroupCreation',
  summary: 'Book for several people, all or nothing',
  method: 'POST',
  path: '/booking-groups',
  request: bookingGroupRequest,
  response: bookingGroup,
  status: 201,
  problems: [
    'validation-failed',
    'hold-expired',
    'duplicate-booking',
    'consent-missing',
    'delega-missing',
    'slot-taken',
  ],
  roles: ['operator'],
  keyed: true,
});
