import { pluralOf } from '../../locale/plural.ts';
import type { booking as Italian } from '../it/booking.ts';

export { common } from './common.ts';
export { readingProblems } from './reading-problems.ts';

const plural = pluralOf('en');

export const booking: typeof Italian = {
  label: 'Booking an appointment',
  step: (n, of) => `Step ${n} of ${of}`,
  steps: ['Service', 'Day and time', 'Personal details', 'Check'],
  comuneTitle: 'Which Comune do you live in?',
  comuneLabel: 'Name of the Comune',
  comuneHint: 'The Comune (municipality) of your residence or domicile.',
  comuneSearch: 'Search',
  comuniFound: (n) =>
    n === 0
      ? 'No Comune has this name. Please check the spelling.'
      : plural(n, { one: '1 Comune found', other: `${n} Comuni found` }),
  serviceTitle: 'What is the appointment for?',
  serviceMissing: 'Choose a service to go on.',
  noServices: 'No service can be booked here in this Comune. Please call the Comune.',
  duration: (minutes) => `Takes about ${minutes} minutes.`,
  competence: {
    office: 'Handled by the INPS office:',
    'national-pole': 'Handled by an INPS national centre:',
    unknown: 'Handled by:',
  },
  comune: 'Comune',
  service: 'Service',
  changeComune: 'Change the Comune',
  changeService: 'Change the service',
  needsChosen: 'Help',
  noNeeds: 'None',
  changeNeeds: 'Change the help',
  already: 'I already have an appointment',
  moveTitle: 'Choose the new day and time',
  timeTitle: 'Choose a day and a time',
  timeWhere: (place) => `You go in person to: ${place}. INPS joins by video.`,
  timeHint: 'Press a free time: it is kept while you go on.',
  freeTimes: (n) => plural(n, { one: '1 free time', other: `${n} free times` }),
  morning: 'Morning',
  afternoon: 'Afternoon',
  hour: (hour) => `From ${hour}:00`,
  taken: 'just taken',
  noSlots: 'There are no more times on this day. Please choose another day.',
  noDays: 'There are no free days at the moment.',
  noDaysWay: 'Try again tomorrow or call the Comune.',
  moreDays: 'Show more days',
  showMonth: 'Choose from the calendar',
  showList: 'Show the next free days',
  monthHint: 'You can choose the highlighted days.',
  monthBefore: 'Previous month',
  monthAfter: 'Next month',
  monthEmpty: 'There are no free days in this month.',
  preparing: 'One moment: the next step is being prepared.',
  phone: (number) => `Telephone: ${number}`,
};
