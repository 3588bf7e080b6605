import type { readingProblems as Italian } from '../it/reading-problems.ts';

export const readingProblems: typeof Italian = {
  offline: {
    what: 'There is no Internet connection.',
    way: 'Check the connection. When it is back, you go on from here.',
  },
  network: { what: 'The connection was cut.', way: 'Wait a moment and try again.' },
  timeout: { what: 'The service did not answer in time.', way: 'Wait a moment and try again.' },
  aborted: { what: 'The operation was interrupted.', way: 'You can try again.' },
  'invalid-response': {
    what: 'The answer of the service cannot be read.',
    way: 'Try again in a few minutes. If it happens again, call the Comune.',
  },
  'invalid-request': {
    what: 'The service does not accept the data that was sent.',
    way: 'Check the data. If it is right, call the Comune.',
  },
  malformed: {
    what: 'The service does not accept the request.',
    way: 'Reload the page. If it happens again, call the Comune.',
  },
  'validation-failed': {
    what: 'Some of the data is not right.',
    way: 'Correct what is shown below and go on.',
  },
  'not-found': {
    what: 'What you are looking for is not there, or no longer there.',
    way: 'Go back and choose again.',
  },
  'rate-limited': { what: 'There are too many requests at the moment.', way: 'Wait a minute and try again.' },
  maintenance: {
    what: 'The service is stopped for maintenance.',
    way: 'Try again later or call the Comune.',
  },
  'office-unreachable': {
    what: 'The diary of the INPS office cannot be reached.',
    way: 'Try again in a few minutes.',
  },
};
