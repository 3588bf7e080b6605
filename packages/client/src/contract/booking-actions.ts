import * as z from 'zod/mini';
import { booking } from './booking.ts';
import { operation } from './operation.ts';
import { identifier, text } from './primitives.ts';

export const readBooking = operation({
  id: 'Booking',
  summary: 'A booking',
  method: 'GET',
  path: '/bookings/{id}',
  response: booking,
  status: 200,
  problems: [],
  roles: ['operator', 'officer', 'patronato-operator', 'holder'],
});

export const confirmBooking = operation({
  id: 'BookingConfirmation',
  summary: 'Confirm what a citizen asked for',
  method: 'PUT',
  path: '/bookings/{id}/confirmation',
  response: booking,
  status: 200,
  problems: ['booking-state'],
  roles: ['operator'],
  matched: true,
});

export const moveBooking = operation({
  id: 'BookingMove',
  summary: 'Take the slot of a hold and free the old one, both or neither',
  method: 'POST',
  path: '/bookings/{id}/moves',
  request: z.strictObject({ hold_id: identifier }),
  response: booking,
  status: 200,
  problems: ['validation-failed', 'booking-state', 'hold-expired'],
  roles: ['operator', 'officer', 'holder'],
  keyed: true,
  matched: true,
});

export const cancelBooking = operation({
  id: 'BookingCancellation',
  summary: 'Cancel a booking',
  method: 'PUT',
  path: '/bookings/{id}/cancellation',
  request: z.strictObject({
    reason: z.optional(text(200)),
    asked_by: z.enum(['citizen', 'operator', 'office']),
  }),
  response: booking,
  status: 200,
  problems: ['validation-failed', 'booking-state'],
  roles: ['operator', 'officer', 'patronato-operator', 'holder'],
  matched: true,
});

export const readBookingCalendar = operation({
  id: 'BookingCalendar',
  summary: 'The appointment as an iCalendar object (RFC 5545)',
  method: 'GET',
  path: '/bookings/{id}/calendar',
  response: 'calendar',
  status: 200,
  problems: [],
  roles: ['operator', 'officer', 'patronato-operator', 'holder'],
});
