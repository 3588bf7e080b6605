import type { EarlierSlotOffer } from '@pue/client/contract';
import { pluralOf } from '../../locale/plural.ts';

export { agenda } from './agenda.ts';
export { common } from './common.ts';
export { problems } from './problems.ts';

const plural = pluralOf('it');

export const phoneList = {
  title: 'Chi chiamare',
  intro: 'Per queste persone si è liberato un giorno prima. Non leggono messaggi: le chiami Lei.',
  loading: 'Si legge chi è da chiamare.',
  empty: 'Ora non c’è nessuno da chiamare.',
  count: (n: number) =>
    plural(n, { one: 'C’è una persona da chiamare.', other: `Ci sono ${n} persone da chiamare.` }),
  messages: 'Avvisati con un messaggio',
  messagesHint: 'Rispondono da soli. L’elenco è qui per conoscenza.',
  noPhone: 'Non c’è un numero di telefono. Cerchi la persona in un altro modo.',
  offered: (day: string, time: string) => `Posto libero: ${day} alle ${time}`,
  instead: (day: string, time: string) => `Appuntamento attuale: ${day} alle ${time}`,
  until: (day: string, time: string) => `Si può rispondere fino a ${day} alle ${time}.`,
  why: {
    'first-in-line': 'È la prima persona della fila.',
    'others-cannot': 'Chi aspetta da più tempo non può usare questo orario.',
    'others-passed': 'Chi aspetta da più tempo non ha preso questo orario.',
    unknown: 'Il motivo non è noto.',
  } satisfies Record<EarlierSlotOffer['why'], string>,
  calledAt: (time: string) => `Chiamata delle ${time}: nessuna risposta.`,
  accept: 'Accetta',
  refuse: 'Rifiuta',
  miss: 'Non risponde',
  about: (act: string, name: string) => `${act}: ${name}`,
  sending: 'Si registra la risposta.',
  accepted: (name: string, day: string, time: string) =>
    `Fatto. Il nuovo appuntamento di ${name} è ${day} alle ${time}.`,
  refused: (name: string) =>
    `Registrato: ${name} non vuole questo orario. Il posto passa a un’altra persona.`,
  missed: (name: string) => `Registrato: ${name} non risponde. Può chiamare di nuovo.`,
};
