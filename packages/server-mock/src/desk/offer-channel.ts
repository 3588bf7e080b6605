import type { Beneficiary, OfferChannel } from '@pue/client/contract';

/** Italian mobile numbers begin with 3, with or without the prefix of the country. */
const MOBILE = /^(\+39|0039)?3[0-9]{8,9}$/;

/** A message where one can be read at once, else e-mail, else the operator calls or sends for the person. */
export function channelOf({ phone, email }: Beneficiary['contact']): OfferChannel {
  if (phone !== undefined && MOBILE.test(phone.replaceAll(' ', ''))) return 'sms';
  return email === undefined ? 'operator-call' : 'email';
}
