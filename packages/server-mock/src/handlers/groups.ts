import { createBookingGroup, createHoldGroup } from '@pue/client/contract';
import type { HttpHandler } from 'msw';
import { makeBookings } from '../desk/booking-groups.ts';
import { makeHoldGroup } from '../desk/hold-groups.ts';
import type { Sandbox } from '../sandbox.ts';
import { serve } from './serve.ts';

export function groupHandlers(sandbox: Sandbox): readonly HttpHandler[] {
  return [
    serve(sandbox, createHoldGroup, { rule: (visit, { body }) => makeHoldGroup(visit, body) }),
    serve(sandbox, createBookingGroup, { rule: (visit, { body }) => makeBookings(visit, body.bookings) }),
  ];
}
