import { pluralOf } from '../../locale/plural.ts';
import type { agenda as Italian } from '../it/agenda.ts';

export { common } from './common.ts';
export { problems } from './problems.ts';

const plural = pluralOf('sl');

export const agenda: typeof Italian = {
  title: (day) => `Termini: ${day}`,
  loading: 'Berejo se današnji termini.',
  empty: 'Danes ni terminov.',
  count: (n) =>
    plural(n, {
      one: `Danes je ${n} termin.`,
      two: `Danes sta ${n} termina.`,
      few: `Danes so ${n} termini.`,
      other: `Danes je ${n} terminov.`,
    }),
  freshAt: (time) => `Posodobljeno ob ${time}.`,
  staleSince: (time) => `Ta seznam je od ${time}: odtlej se ne posodablja. Poskus se bo ponovil sam.`,
  unread: 'Poskus se bo kmalu ponovil sam.',
  states: {
    'awaiting-operator': 'Čaka na potrditev',
    confirmed: 'Potrjen',
    cancelled: 'Odpovedan',
    'in-progress': 'Poteka',
    done: 'Končan',
    'no-show': 'Nihče ni prišel',
    unknown: 'Stanje ni znano',
  },
  open: 'Odpri pogovor',
  openOf: (time, name) => `Odpri pogovor ob ${time}: ${name}`,
  signIn: 'Ponovna prijava',
  noService: {
    what: 'Tej strani manjka naslov storitve.',
    way: 'Prosimo, sporočite to skrbniku spletnega mesta.',
  },
};
