import { pluralOf } from '../../locale/plural.ts';
import type * as Italian from '../it/booking-operator.ts';

const plural = pluralOf('en');

export const operator: typeof Italian.operator = {
  areas: 'Counter',
  book: 'Book',
  awaiting: 'To be confirmed',
  people: 'How many people, one after the other?',
  peopleCount: (n) => plural(n, { one: '1 person', other: `${n} people` }),
  arriving: 'Checking your sign-in.',
  signIn: 'Sign in again',
  kept: 'What you have typed stays here.',
  next: 'Next person',
  nextHint: 'Same service, same day.',

  awaitingTitle: 'Requests to be confirmed',
  awaitingEmpty: 'There are no requests to be confirmed.',
  refresh: 'Refresh the list',
  confirm: 'Confirm',
  confirmOf: (name, when) => `Confirm: ${name}, ${when}`,
  confirming: 'Confirming.',
  open: 'Open',
  openOf: (name: string, when: string) => `Open: ${name}, ${when}`,
  confirmed: (name, when) => `Confirmed: ${name}, ${when}.`,
  listFresh: 'The list below is up to date.',

  groupTitle: 'Who is coming?',
  groupHint: 'Everybody is booked together: all or nobody.',
  person: (n, when) => `Person ${n}, ${when}`,
  forAll: 'For everybody',
  basis: 'Do they live here?',
  basisOptions: { residence: 'Residence', domicile: 'Domicile' },
  acknowledged: 'The person was given the privacy notice',
  duplicate: 'This person already has an appointment for this service, or is on the list twice.',
  faultOf: (n, fault) => `Person ${n}: ${fault}`,
  oddText: 'If they are right, you can confirm.',
  groupCheck: 'Check and confirm for everybody',
  time: 'Time',
  name: 'Name',
  code: 'Code',
  confirmAll: (n) => `Confirm ${n} appointments`,
  groupSending: 'Booking for everybody. Do not close this page.',
  unresolved: 'It is not known yet whether the appointments are booked. Do not book again: checking goes on.',
  groupBooked: (n) => `${n} appointments confirmed`,
  groupBookedText: 'Give each person their code on paper.',
  print: 'Print one sheet for each person',
};

export const atCounter: typeof Italian.atCounter = {
  booking: { already: 'There is an appointment already' },
  own: {
    findingTitle: 'Open an appointment',
    title: 'The appointment',
    opensByContact: 'To move or cancel it, one needs the code and the telephone or e-mail of the person.',
    told: {
      resident: 'the person, by message or phone',
      operator: 'the municipality',
      office: 'the INPS office',
    },
    residentUntold: 'The person will get no notice, because there is no contact.',
  },
};
