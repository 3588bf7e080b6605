import * as z from 'zod/mini';
import { comuneName, desk } from './comune.ts';
import { NEEDS } from './need.ts';
import { operation } from './operation.ts';
import {
  answerText,
  bookingCode,
  count,
  growingEnum,
  identifier,
  instant,
  istatCode,
  language,
  pageOf,
  plainDate,
  text,
  uuid,
} from './primitives.ts';
import { notification } from './notification.ts';
import { office } from './office.ts';
import { BOOKING_ACTIONS, BOOKING_STATES } from './state-tables.ts';

/** How to reach a person. Both may be missing: the code on paper is enough. */
export const contact = z.strictObject({
  email: z.optional(z.email().check(z.maxLength(120))),
  /** As people write it, with or without `+39` and spaces. */
  phone: z.optional(z.string().check(z.regex(/^\+?[0-9][0-9 ]{4,18}$/))),
});
export type Contact = z.infer<typeof contact>;

/** Who the appointment is for. */
export const beneficiary = z.strictObject({
  given_name: text(80),
  family_name: text(80),
  /** Normalized: capital letters, no spaces; sixteen characters, or eleven digits while provisional. */
  tax_code: z.string().check(z.regex(/^([A-Z0-9]{16}|[0-9]{11})$/)),
  birth_date: z.optional(plainDate),
  contact,
});
export type Beneficiary = z.infer<typeof beneficiary>;

/** The role in which somebody books, which is not for whom: operators book for residents. */
export const BOOKED_BY = ['citizen', 'operator', 'patronato-operator'] as const;
export type BookedBy = (typeof BOOKED_BY)[number];

export const bookingRequest = z.strictObject({
  hold_id: identifier,
  comune_istat: istatCode,
  /** On which of the two the competence of the office rests (message 4461/2023, section 3). */
  basis: z.enum(['residence', 'domicile']),
  beneficiary,
  reason: text(200),
  needs: z.array(z.enum(NEEDS)).check(z.maxLength(NEEDS.length)),
  language,
  access_request_id: z.optional(identifier),
  delega_id: z.optional(identifier),
  /** Version of the privacy notice that was shown and acknowledged (GDPR art. 13). */
  notice_version: text(20),
  /** The caller's own name for this booking: it finds the booking again when the answer was lost. */
  client_reference: uuid,
  /** Codes of the benign errors that were shown to the maker and found to be right. */
  acknowledged: z.optional(
    z.array(z.string().check(z.maxLength(60), z.regex(/^[a-z][a-z0-9-]*$/))).check(z.maxLength(20)),
  ),
});
export type BookingRequest = z.infer<typeof bookingRequest>;

export const booking = z.object({
  id: identifier,
  code: bookingCode,
  state: growingEnum(BOOKING_STATES),
  client_reference: uuid,
  service: z.object({
    id: identifier,
    title: answerText(120),
    required_documents: z.array(answerText(200)).check(z.maxLength(20)),
  }),
  office,
  comune: z.object({ istat: istatCode, names: z.array(comuneName).check(z.maxLength(3)) }),
  /** Where the beneficiary goes: the desk in the Comune's premises. */
  place: desk,
  start: instant,
  end: instant,
  beneficiary: z.object({
    given_name: answerText(80),
    family_name: answerText(80),
    tax_code_masked: answerText(16),
    contact: z.object({ email: z.optional(answerText(120)), phone: z.optional(answerText(30)) }),
  }),
  reason: answerText(200),
  needs: z.array(growingEnum(NEEDS)).check(z.maxLength(10)),
  booked_by: growingEnum(BOOKED_BY),
  /** Who will be told what, when and how, as it was when the booking was made or last moved. */
  notifications: z.array(notification).check(z.maxLength(30)),
  /** Present once the booking is confirmed. */
  meeting_id: z.optional(identifier),
  /** Present while it is asked to be told of an earlier day. */
  earlier_slot: z.optional(
    z.object({
      /** The first day that is too late, where that is before the appointment's own. */
      before: z.optional(plainDate),
      asked_at: instant,
      /** How many come before in the line; it only grows smaller while one keeps the place. */
      ahead: count(),
    }),
  ),
  /** What this caller may do now. Never offer anything else. */
  allowed_actions: z.array(growingEnum(BOOKING_ACTIONS)).check(z.maxLength(10)),
  /** Entity tag for `If-Match`; the same as the `ETag` header. */
  etag: answerText(100),
  server_time: instant,
});
export type Booking = z.infer<typeof booking>;

export const createBooking = operation({
  id: 'BookingCreation',
  summary: 'Book the slot of a hold',
  method: 'POST',
  path: '/bookings',
  request: bookingRequest,
  response: booking,
  status: 201,
  problems: [
    'validation-failed',
    'hold-expired',
    'duplicate-booking',
    'consent-missing',
    'delega-missing',
    'slot-taken',
  ],
  roles: ['public', 'operator', 'patronato-operator'],
  keyed: true,
});

/** Everybody sees their own: an operator the Comune's, an officer the office's. */
export const bookingsQuery = z.strictObject({
  from: z.optional(plainDate),
  to: z.optional(plainDate),
  state: z.optional(z.enum(BOOKING_STATES)),
  client_reference: z.optional(uuid),
  cursor: z.optional(identifier),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200))),
});

/**
 * Without a token: with `client_reference`, a UUID that only its maker knows, or by code and contact, which list that
 * one booking. A code and a contact that do not belong together are `not-found`, whichever of them is wrong.
 */
export const listBookings = operation({
  id: 'BookingList',
  summary: 'Bookings in the order of their start',
  method: 'GET',
  path: '/bookings',
  query: bookingsQuery,
  response: pageOf(booking),
  status: 200,
  problems: ['validation-failed'],
  roles: ['public', 'operator', 'officer', 'patronato-operator', 'holder'],
});
