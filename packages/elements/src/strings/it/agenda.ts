import type { Booking } from '@pue/client/contract';
import { pluralOf } from '../../locale/plural.ts';

export { common } from './common.ts';
export { problems } from './problems.ts';

const plural = pluralOf('it');

export const agenda = {
  title: (day: string) => `Appuntamenti di ${day}`,
  loading: 'Si leggono gli appuntamenti di oggi.',
  empty: 'Oggi non ci sono appuntamenti.',
  count: (n: number) =>
    plural(n, { one: 'Oggi c’è un appuntamento.', other: `Oggi ci sono ${n} appuntamenti.` }),
  freshAt: (time: string) => `Aggiornato alle ${time}.`,
  staleSince: (time: string) =>
    `L’elenco è quello delle ${time}: da allora non si aggiorna. Si riprova da soli.`,
  unread: 'Si riprova da soli tra poco.',
  states: {
    'awaiting-operator': 'Da confermare',
    confirmed: 'Confermato',
    cancelled: 'Annullato',
    'in-progress': 'In corso',
    done: 'Concluso',
    'no-show': 'Nessuno si è presentato',
    unknown: 'Stato non noto',
  } satisfies Record<Booking['state'], string>,
  open: 'Apri l’incontro',
  openOf: (time: string, name: string) => `Apri l’incontro delle ${time}: ${name}`,
  signIn: 'Accedi di nuovo',
  noService: {
    what: 'A questa pagina manca l’indirizzo del servizio.',
    way: 'Lo dica a chi cura il sito.',
  },
};
