import { BENIGN_CODES, type BookingRequest } from '@pue/client/contract';

export interface Asked {
  readonly hold: string;
  readonly istat: string;
  readonly taxCode: string;
  readonly reference: string;
}

/** What somebody books who is sure of everything that may look odd. */
export function requestOf({ hold, istat, taxCode, reference }: Asked): BookingRequest {
  return {
    hold_id: hold,
    comune_istat: istat,
    basis: 'residence',
    beneficiary: { given_name: 'Anna', family_name: 'Prova', tax_code: taxCode, contact: {} },
    reason: 'Prova',
    needs: [],
    language: 'it',
    notice_version: '1',
    acknowledged: [...BENIGN_CODES],
    client_reference: reference,
  };
}
