import { attempt } from './attempt.ts';
import { pluralOf } from '../../locale/plural.ts';
import type { later as Italian } from '../it/booking-later.ts';

export { person } from './person.ts';
export { telling } from './telling.ts';
export { writingProblems } from './writing-problems.ts';

const plural = pluralOf('en');

export const later: typeof Italian = {
  attempt,

  holding: (day, time) => `Keeping the time for you: ${day}, ${time}.`,
  heldUntil: (day, time, until) => `${day}, ${time}: kept for you until ${until}.`,
  minutesLeft: (n) => plural(n, { one: 'Less than 1 minute left.', other: `${n} minutes left.` }),
  expiredSaid: 'The time is no longer kept for you. Everything that you typed is still here.',
  holdingSaid: 'Keeping the time for you.',
  unresolvedSaid: 'We cannot tell yet what happened. We keep checking.',
  moreTime: 'I need more time',
  moreTimeComing: 'One moment: asking for more time.',
  noMoreTime: 'No more time can be added. If it ends, you can keep the time again: what you typed stays.',
  extended: 'You have more time: the time is still kept for you.',
  expired: (day, time) => `The time ${day}, ${time}, is no longer kept for you.`,
  expiredText: 'Everything that you typed is still here.',
  holdAgain: 'Keep this time again',
  otherTimes: 'Choose another time',
  keepTime: 'Go on with this time',
  alternatives: 'Near times that are still free:',
  checking:
    'The connection is slow. We are checking whether the request arrived. You need not repeat anything.',
  waitingNetwork: 'There is no Internet connection. The request is sent by itself when it is back.',
  unresolvedHold: 'We cannot tell whether the time is kept for you. We keep checking.',
  unresolvedExtension:
    'We cannot tell whether you have more time. We keep checking. You can go on meanwhile.',
  reference: (reference: string) => `Reference of your request: ${reference}. Say it on the phone.`,
  unresolvedBooking:
    'We cannot tell yet whether the appointment is booked. Please do not book again: we keep checking.',
  unresolvedCall: 'If it is urgent, call the Comune.',
  checkNow: 'Check now',

  detailsTitle: 'Who is the appointment for?',
  who: 'The person',
  basis: 'Does the person live in this Comune?',
  basisOptions: {
    residence: 'Resident in this Comune',
    domicile: 'Domiciled in this Comune, resident elsewhere',
  },
  reach: 'How to reach the person',
  reachHint: 'Only in case something changes. You may leave these empty.',
  why: 'The reason',
  reason: 'Reason for the appointment',
  reasonHint: 'A few words are enough. Please do not write about health.',
  privacy: 'Privacy',
  privacyText: 'The data is used for this appointment only.',
  privacyLink: 'Read the privacy notice',
  acknowledge: 'I have read the privacy notice',

  faults: {
    basis: 'Say whether the person is resident or domiciled here.',
    reason: 'Enter the reason for the appointment.',
    acknowledged: 'Read the privacy notice and tick the box.',
  },

  checkTitle: 'Check and confirm',
  checkText: 'If something is not right, press “Change”.',
  where: 'Where',
  when: 'When',
  whenAt: (day, time) => `${day}, ${time}`,
  changeTime: 'Change the day and time',
  changeDetails: 'Change the personal details',
  changeReach: 'Change how to reach the person',
  changeReason: 'Change the reason',
  nobodyTold: 'No contact: the code on paper is enough.',
  awaitingNote: 'After you send it, the Comune still has to confirm the appointment.',
  confirm: 'Confirm the appointment',
  request: 'Send the request',

  sendingTitle: 'Sending',
  sendingText: 'Your appointment is being booked. Please do not close this page.',
  sendingDoubt: 'Checking',

  confirmedTitle: 'Appointment confirmed',
  awaitingTitle: 'Request sent',
  awaitingText:
    'The time is kept for you. The Comune still has to confirm the appointment. To know whether it is confirmed, call the Comune and give the code.',
  code: 'Appointment code',
  codeHint: 'Write it down or print this summary: to come, this code is enough.',
  goHere: 'Where to go',
  video: (office) =>
    `At the desk in the Comune you talk to INPS by video (${office}). The screen is ready and somebody from the Comune helps you.`,
  bring: 'What to bring',
  opening: 'Opening hours of the desk',
  access: 'Accessibility',
  print: 'Print the summary',
};
