import * as z from 'zod/mini';
import type { Contact } from './booking.ts';
import { readPhone } from './phone.ts';
import { growingEnum } from './primitives.ts';

/** Who is told. */
export const TOLD = ['resident', 'operator', 'office'] as const;
/** Of what. */
export const TIDINGS = ['confirmation', 'reminder', 'change'] as const;
/** When: at once; when the operator has confirmed; a day before the start; when it happens. */
export const MOMENTS = ['at-once', 'once-confirmed', 'day-before', 'when-it-happens'] as const;
/** By which way. `phone-call`: the operator calls, by the Comune's call list; `paper-code`: it stands on paper. */
export const CHANNELS = ['sms', 'e-mail', 'phone-call', 'paper-code', 'agenda'] as const;
export type Channel = (typeof CHANNELS)[number];

/** One line of who will tell whom. Without a channel nobody tells. */
export const notification = z.object({
  who: growingEnum(TOLD),
  what: growingEnum(TIDINGS),
  when: growingEnum(MOMENTS),
  channels: z.array(growingEnum(CHANNELS)).check(z.maxLength(10)),
});
export type Notification = z.infer<typeof notification>;

/** What the plan depends on. Times in milliseconds. */
export interface NotificationFacts {
  readonly contact: Contact;
  /** An operator has still to confirm. */
  readonly awaiting: boolean;
  readonly start: number;
  readonly now: number;
}

const DAY = 24 * 60 * 60_000;

/** Who will be told what, when, by which way: shown before one confirms, and stored with the booking. */
export function notificationPlan({ contact, awaiting, start, now }: NotificationFacts): Notification[] {
  const reach = waysTo(contact);
  const messages = reach.filter((way) => way !== 'phone-call');
  const confirmation: Notification = awaiting
    ? { who: 'resident', what: 'confirmation', when: 'once-confirmed', channels: reach }
    : { who: 'resident', what: 'confirmation', when: 'at-once', channels: [...messages, 'paper-code'] };
  return [
    confirmation,
    ...(start - now > DAY
      ? [{ who: 'resident', what: 'reminder', when: 'day-before', channels: reach } as const]
      : []),
    { who: 'resident', what: 'change', when: 'when-it-happens', channels: reach },
    ...(['operator', 'office'] as const).flatMap((who): Notification[] => [
      { who, what: 'confirmation', when: confirmation.when, channels: ['agenda'] },
      { who, what: 'change', when: 'when-it-happens', channels: ['agenda'] },
    ]),
  ];
}

/** Whether somebody can be told at all when something changes. */
export function canBeTold(contact: Contact): boolean {
  return waysTo(contact).length > 0;
}

/** How a resident is told: a call by the operator where there is nothing that a machine could write to. */
export function waysTo({ phone, email }: Contact): Channel[] {
  const written: Channel[] = [
    ...(phone !== undefined && readPhone(phone)?.kind === 'mobile' ? (['sms'] as const) : []),
    ...(email === undefined ? [] : (['e-mail'] as const)),
  ];
  return written.length === 0 && phone !== undefined ? ['phone-call'] : written;
}
