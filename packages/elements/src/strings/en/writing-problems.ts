import type { writingProblems as Italian } from '../it/writing-problems.ts';

export const writingProblems: typeof Italian = {
  'idempotency-key-missing': {
    what: 'The service does not accept the request.',
    way: 'Reload the page. If it happens again, call the Comune.',
  },
  'idempotency-key-reused': {
    what: 'This request was already sent with other data.',
    way: 'Check the data and confirm again.',
  },
  'idempotency-in-progress': {
    what: 'The request is already being handled.',
    way: 'Please wait: the answer comes by itself.',
  },
  unauthenticated: { what: 'Your sign-in is no longer valid.', way: 'Sign in again and go on from here.' },
  'assurance-too-low': {
    what: 'This service needs a safer sign-in.',
    way: 'Sign in with SPID level 2, CIE or CNS.',
  },
  'profile-missing': {
    what: 'Your profile is not enabled for this operation.',
    way: 'Ask the person who manages users in your Comune.',
  },
  'grant-expired': {
    what: 'Your permission has ended.',
    way: 'Ask the person who manages users in your Comune.',
  },
  'precondition-required': {
    what: 'The data has changed in the meantime.',
    way: 'Reload the page and make the change again.',
  },
  'precondition-failed': {
    what: 'Somebody else has changed this data.',
    way: 'Look at the new data and make the change again.',
  },
  'slot-taken': {
    what: 'Somebody else has just taken this time.',
    way: 'Choose another time. What you have typed is kept.',
  },
  'hold-limit': {
    what: 'Too many times are being kept already.',
    way: 'Wait a few minutes and try again.',
  },
  'hold-expired': {
    what: 'The time is no longer kept for you.',
    way: 'You can keep it again. What you have typed is still here.',
  },
  'duplicate-booking': {
    what: 'There is already an appointment for this person and this service.',
    way: 'Look for the confirmation that you received, or call the Comune.',
  },
  'consent-missing': {
    what: 'The privacy notice has not been acknowledged.',
    way: 'Go back to your details and tick the box.',
  },
  'delega-missing': {
    what: 'This appointment needs a proxy (delega).',
    way: 'Ask the Comune how to hand in the proxy.',
  },
  'booking-state': {
    what: 'The appointment no longer allows this.',
    way: 'Reload the page to see how things stand.',
  },
  'meeting-not-open': {
    what: 'The meeting is not open yet.',
    way: 'Come back shortly before the time of your appointment.',
  },
  'meeting-ended': { what: 'The meeting is over.', way: 'If you need to, book another appointment.' },
  'meeting-full': {
    what: 'Everybody who was expected is already in the meeting.',
    way: 'Close the other windows of the meeting and try again.',
  },
  'not-admitted': {
    what: 'INPS has not let this station in yet.',
    way: 'Please wait until you are called.',
  },
  'credential-used': {
    what: 'This entry has already been used.',
    way: 'Try again: a new one is made.',
  },
};
