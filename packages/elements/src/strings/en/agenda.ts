import { pluralOf } from '../../locale/plural.ts';
import type { agenda as Italian } from '../it/agenda.ts';

export { common } from './common.ts';
export { problems } from './problems.ts';

const plural = pluralOf('en');

export const agenda: typeof Italian = {
  title: (day) => `Appointments of ${day}`,
  loading: 'Reading today’s appointments.',
  empty: 'There are no appointments today.',
  count: (n) =>
    plural(n, { one: 'There is one appointment today.', other: `There are ${n} appointments today.` }),
  freshAt: (time) => `Updated at ${time}.`,
  staleSince: (time) =>
    `This list is from ${time} and has not been updated since. We will try again by ourselves.`,
  unread: 'We will try again by ourselves in a moment.',
  states: {
    'awaiting-operator': 'To be confirmed',
    confirmed: 'Confirmed',
    cancelled: 'Cancelled',
    'in-progress': 'In progress',
    done: 'Finished',
    'no-show': 'Nobody came',
    unknown: 'State not known',
  },
  open: 'Open the meeting',
  openOf: (time, name) => `Open the meeting at ${time}: ${name}`,
  signIn: 'Sign in again',
  noService: {
    what: 'This page does not say where the service is.',
    way: 'Please tell whoever looks after this site.',
  },
};
