import type { BookingRequest } from '@pue/client/contract';
import { EMPTY_PERSON, type PersonDraft, type PersonFault } from '../fields/person-draft.ts';

export type Need = BookingRequest['needs'][number];

/** What a person types, as typed. It lives in memory alone. */
export interface Draft extends PersonDraft {
  readonly basis: '' | BookingRequest['basis'];
  readonly reason: string;
  readonly needs: readonly Need[];
  /** The privacy notice was read: an acknowledgement, not a consent (GDPR art. 13). */
  readonly acknowledged: boolean;
  /** Codes of what is odd about it, was asked about, and was found to be right. */
  readonly accepted: readonly string[];
}

export const EMPTY_DRAFT: Draft = {
  ...EMPTY_PERSON,
  basis: '',
  reason: '',
  needs: [],
  acknowledged: false,
  accepted: [],
};

/** A field that cannot stay as it is, and why. */
export type Fault =
  | PersonFault
  | {
      readonly field: 'basis' | 'reason' | 'acknowledged';
      readonly code: 'missing' | 'too-long' | 'refused';
    };
export type DraftField = Fault['field'];
