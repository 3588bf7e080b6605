/** A person as typed. It lives in memory alone. */
export interface PersonDraft {
  readonly givenName: string;
  readonly familyName: string;
  readonly taxCode: string;
  readonly birthDay: string;
  readonly birthMonth: string;
  readonly birthYear: string;
  readonly phone: string;
  readonly email: string;
  /** The address that was perhaps meant; empty where there is nothing to ask. */
  readonly meantEmail: string;
}

export const EMPTY_PERSON: PersonDraft = {
  givenName: '',
  familyName: '',
  taxCode: '',
  birthDay: '',
  birthMonth: '',
  birthYear: '',
  phone: '',
  email: '',
  meantEmail: '',
};

export type PersonField = Exclude<keyof PersonDraft, 'meantEmail'>;
export type EmailSlip = 'no-at' | 'no-dot' | 'comma' | 'space';

/** A field that cannot stay as it is, and why. */
export type PersonFault =
  | { readonly field: Exclude<PersonField, 'givenName' | 'familyName'>; readonly code: 'wrong-shape' }
  | {
      readonly field: PersonField;
      readonly code:
        'missing' | 'too-long' | 'wrong-check' | 'no-such-day' | 'in-future' | 'refused' | EmailSlip;
    };
