import type { attempt as Italian } from '../it/attempt.ts';

export const attempt: typeof Italian = {
  checking:
    'The page was loaded again while you were booking. We are checking whether the appointment exists.',
  found: 'The appointment is booked.',
  notBooked: 'The appointment was not booked',
  notKept: 'The time is no longer kept for you. You can choose another one.',
  typeAgain: 'What you wrote before is not saved anywhere: please write it again.',
  goOn: 'Next',
};
