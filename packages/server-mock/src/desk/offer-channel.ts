import type { Contact, OfferChannel } from '@pue/client/contract';
import { readPhone } from '@pue/client/contract';

/** A message where one is read soonest, else e-mail; for whom there is neither, the operator sees to it. */
export function channelOf({ phone, email }: Contact): OfferChannel {
  if (phone !== undefined && readPhone(phone)?.kind === 'mobile') return 'sms';
  return email === undefined ? 'phone-call' : 'e-mail';
}
