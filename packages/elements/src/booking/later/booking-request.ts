import type { BookingRequest } from '@pue/client/contract';
import { beneficiaryOf } from '../../fields/person-check.ts';
import type { Draft } from '../booking.draft.ts';
import type { Choice } from '../booking.state.ts';
import type { LaterView } from './later-view.ts';

/** What is booked, and for whom. */
export interface Wanted {
  readonly hold: string;
  readonly choice: Choice;
  readonly person: Draft;
  readonly needs: Draft['needs'];
  /** Codes of what is odd and was found to be right. */
  readonly acknowledged: readonly string[];
}

/** The request as the contract has it; none while it is not said where the person lives. */
export function bookingRequest(
  view: Pick<LaterView, 'lang' | 'noticeVersion' | 'uuid'>,
  { hold, choice, person, needs, acknowledged }: Wanted,
): BookingRequest | undefined {
  if (person.basis === '') return undefined;
  return {
    hold_id: hold,
    comune_istat: choice.comune.istat,
    basis: person.basis,
    beneficiary: beneficiaryOf(person),
    reason: person.reason.trim(),
    needs: [...needs],
    language: view.lang,
    notice_version: view.noticeVersion,
    client_reference: view.uuid(),
    acknowledged: [...acknowledged],
  };
}
