import type { BookingRequest } from '@pue/client/contract';

export type Need = BookingRequest['needs'][number];

/** What a person types, as typed. It lives in memory alone. */
export interface Draft {
  readonly givenName: string;
  readonly familyName: string;
  readonly taxCode: string;
  readonly phone: string;
  readonly email: string;
  readonly basis: '' | BookingRequest['basis'];
  readonly reason: string;
  readonly needs: readonly Need[];
  /** The privacy notice was read: an acknowledgement, not a consent (GDPR art. 13). */
  readonly acknowledged: boolean;
}

export const EMPTY_DRAFT: Draft = {
  givenName: '',
  familyName: '',
  taxCode: '',
  phone: '',
  email: '',
  basis: '',
  reason: '',
  needs: [],
  acknowledged: false,
};

export type DraftField = Exclude<keyof Draft, 'needs'>;
export type FaultCode = 'missing' | 'too-long' | 'wrong-shape' | 'wrong-check' | 'refused';

/** A field that cannot stay as it is, and why. */
export interface Fault {
  readonly field: DraftField;
  readonly code: FaultCode;
}
