import { pluralOf } from '../../locale/plural.ts';
import type { agenda as Italian } from '../it/agenda.ts';

export { common } from './common.ts';
export { problems } from './problems.ts';

const plural = pluralOf('de');

export const agenda: typeof Italian = {
  title: (day) => `Termine am ${day}`,
  loading: 'Die heutigen Termine werden gelesen.',
  empty: 'Heute gibt es keine Termine.',
  count: (n) => plural(n, { one: 'Heute gibt es einen Termin.', other: `Heute gibt es ${n} Termine.` }),
  freshAt: (time) => `Stand: ${time} Uhr.`,
  staleSince: (time) =>
    `Diese Liste ist von ${time} Uhr: Seither wird sie nicht erneuert. Es wird von selbst wieder versucht.`,
  unread: 'Es wird gleich von selbst wieder versucht.',
  states: {
    'awaiting-operator': 'Zu bestätigen',
    confirmed: 'Bestätigt',
    cancelled: 'Abgesagt',
    'in-progress': 'Läuft gerade',
    done: 'Beendet',
    'no-show': 'Niemand ist erschienen',
    unknown: 'Stand nicht bekannt',
  },
  open: 'Gespräch öffnen',
  openOf: (time, name) => `Gespräch öffnen, ${time} Uhr: ${name}`,
  signIn: 'Neu anmelden',
  noService: {
    what: 'Dieser Seite fehlt die Adresse des Dienstes.',
    way: 'Sagen Sie es der Person, die diese Website betreut.',
  },
};
