import * as z from 'zod/mini';
import { booking } from './booking.ts';
import { operation } from './operation.ts';
import {
  answerText,
  bookingCode,
  growingEnum,
  identifier,
  instant,
  pageOf,
  plainDate,
} from './primitives.ts';
import type { Channel } from './notification.ts';
import { slot } from './slot.ts';
import { OFFER_STATES } from './state-tables.ts';

/** Somebody with an appointment asks to be told when an earlier day becomes free; `before` is the first day that is too late. */
export const earlierSlotRequest = z.strictObject({ before: z.optional(plainDate) });
export type EarlierSlotRequest = z.infer<typeof earlierSlotRequest>;

/** How the person is told: by a machine, or by the operator, who calls those who have neither mobile nor e-mail. */
export const OFFER_CHANNELS = ['sms', 'e-mail', 'phone-call'] as const satisfies readonly Channel[];
export type OfferChannel = (typeof OFFER_CHANNELS)[number];

/**
 * Why this person and no other: nobody waits longer; who waits longer cannot use this time; who waits longer was
 * asked about this time and did not take it.
 */
export const OFFER_REASONS = ['first-in-line', 'others-cannot', 'others-passed'] as const;
export type OfferReason = (typeof OFFER_REASONS)[number];

/** A freed slot, kept for one booking until a deadline. It is taken by moving the booking to `hold_id`. */
export const earlierSlotOffer = z.object({
  id: identifier,
  state: growingEnum(OFFER_STATES),
  booking: z.object({
    id: identifier,
    code: bookingCode,
    start: instant,
    service_title: answerText(120),
    /** For `If-Match`. */
    etag: answerText(100),
    /** Whom to call: for operators alone. */
    person: z.optional(
      z.object({
        given_name: answerText(80),
        family_name: answerText(80),
        phone: z.optional(answerText(30)),
      }),
    ),
  }),
  slot,
  hold_id: identifier,
  channel: growingEnum(OFFER_CHANNELS),
  why: growingEnum(OFFER_REASONS),
  /** When the operator last called and nobody answered. */
  called_at: z.optional(instant),
  expires_at: instant,
  server_time: instant,
});
export type EarlierSlotOffer = z.infer<typeof earlierSlotOffer>;

/** Asking again changes the limit and keeps the place in the line. */
export const requestEarlierSlot = operation({
  id: 'EarlierSlotRequest',
  summary: 'Ask to be told when an earlier day becomes free',
  method: 'PUT',
  path: '/bookings/{id}/earlier-slot-request',
  request: earlierSlotRequest,
  response: booking,
  status: 200,
  problems: ['validation-failed', 'booking-state'],
  roles: ['operator', 'holder'],
  matched: true,
});

export const withdrawEarlierSlot = operation({
  id: 'EarlierSlotWithdrawal',
  summary: 'Ask no longer; also answers where nobody asked',
  method: 'DELETE',
  path: '/bookings/{id}/earlier-slot-request',
  response: booking,
  status: 200,
  problems: [],
  roles: ['operator', 'holder'],
  matched: true,
});

/** Everybody sees their own: an operator the Comune's, which are the list of whom to call. */
export const listEarlierSlotOffers = operation({
  id: 'EarlierSlotOfferList',
  summary: 'Offers that await an answer, the one that ends first before the others',
  method: 'GET',
  path: '/earlier-slot-offers',
  response: pageOf(earlierSlotOffer),
  status: 200,
  problems: [],
  roles: ['operator', 'holder'],
});

export const refuseEarlierSlot = operation({
  id: 'EarlierSlotRefusal',
  summary: 'Leave the slot to the next in the line',
  method: 'PUT',
  path: '/earlier-slot-offers/{id}/refusal',
  response: earlierSlotOffer,
  status: 200,
  problems: ['hold-expired'],
  roles: ['operator', 'holder'],
});

export const noteMissedCall = operation({
  id: 'EarlierSlotMissedCall',
  summary: 'Note that nobody answered the call; the offer stands until its deadline',
  method: 'PUT',
  path: '/earlier-slot-offers/{id}/missed-call',
  response: earlierSlotOffer,
  status: 200,
  problems: ['hold-expired'],
  roles: ['operator'],
});
