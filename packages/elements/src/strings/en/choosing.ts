import { pluralOf } from '../../locale/plural.ts';
import type { choosing as Italian } from '../it/choosing.ts';

const plural = pluralOf('en');

export const choosing: typeof Italian = {
  search: 'Search for a service',
  searchHint: 'For example: children, IBAN, lost my job.',
  servicesFound: (n) => plural(n, { one: '1 service found', other: `${n} services found` }),
  noneFound: 'No service has these words. Try a simpler one.',
  showAll: 'Show all services',
  bring: 'What to bring:',
  delegaAllowed: 'Somebody else may come, with a proxy (delega).',
  delegaNotAllowed: 'The person must come in person: a proxy (delega) is not accepted here.',

  needs: 'Is any help needed?',
  needsHint: 'Only times at which this help is there are shown.',
  needsOptions: {
    'sign-language': 'Sign-language interpreter (LIS)',
    captions: 'Captions',
    interpreter: 'Interpreter for another language',
    wheelchair: 'Room for a wheelchair',
    unknown: 'Other',
  },
  needNotMet: (needs) =>
    `At the chosen time this help is missing: ${needs}. Go on and choose another time, or do without it.`,

  noFit: 'No time fits the help that you chose.',
  parties: {
    desk: 'Step-free entrance at the town hall',
    'sign-language': 'Sign-language interpreter',
    captions: 'Somebody who writes captions',
    interpreter: 'Interpreter for another language',
    unknown: 'Somebody who is needed',
  },
  never: (party) => `${party}: never here.`,
  onlyOn: (party, days) => `${party}: only on ${days}.`,
  withoutNeeds: 'Search without this help',

  servers: 'Who can answer?',
  first: (day, time) => `First free time: ${day}, ${time}.`,
  noFirst: 'No free times at the moment.',
  wait: (days) =>
    days === 0
      ? 'People are usually seen on the same day.'
      : plural(days, { one: 'People usually wait 1 day.', other: `People usually wait ${days} days.` }),
  soonest: 'Whichever office is free first',
};
