import type { Booking } from '@pue/client/contract';
import {
  cancelBooking,
  confirmBooking,
  createBooking,
  listBookings,
  moveBooking,
  readBooking,
  readBookingCalendar,
} from '@pue/client/contract';
import type { HttpHandler } from 'msw';
import type { Matched } from '../desk/booking-changes.ts';
import { cancel, confirm, move } from '../desk/booking-changes.ts';
import { makeBooking } from '../desk/booking-creation.ts';
import { calendarOf, listPage, readOne } from '../desk/booking-reading.ts';
import type { Sandbox } from '../sandbox.ts';
import { closeRoomOf } from './close-room.ts';
import { serve } from './serve.ts';

export interface Addressed {
  readonly params: Readonly<Record<string, string>>;
  readonly match: string;
}

export const tagged = ({ etag }: Booking) => [['etag', etag]] as const;
export const matched = ({ params, match }: Addressed): Matched => ({ id: params['id'] ?? '', match });

export function bookingHandlers(sandbox: Sandbox): readonly HttpHandler[] {
  return [
    serve(sandbox, createBooking, {
      rule: (visit, { body }) => makeBooking(visit, body),
      headers: (made) => [...tagged(made), ['location', `${sandbox.basePath}/bookings/${made.id}`]],
    }),
    serve(sandbox, listBookings, { rule: (visit, { query }) => listPage(visit, query) }),
    serve(sandbox, readBooking, {
      rule: (visit, { params }) => readOne(visit, params['id'] ?? ''),
      headers: tagged,
    }),
    serve(sandbox, confirmBooking, {
      rule: (visit, asked) => confirm(visit, matched(asked)),
      headers: tagged,
    }),
    serve(sandbox, moveBooking, {
      rule: (visit, asked) => move(visit, matched(asked), asked.body.hold_id),
      headers: tagged,
    }),
    serve(sandbox, cancelBooking, {
      rule: (visit, asked) => cancel(visit, matched(asked)),
      headers: tagged,
      after: ({ meeting_id: meetingId }) => closeRoomOf(sandbox, meetingId),
    }),
    serve(sandbox, readBookingCalendar, {
      rule: (visit, { params }) => calendarOf(visit, params['id'] ?? ''),
      headers: () => [['content-disposition', 'attachment; filename="appuntamento.ics"']],
    }),
  ];
}
