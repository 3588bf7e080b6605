import { pluralOf } from '../../locale/plural.ts';
import type { earlier as Standard } from '../it/earlier.ts';

const plural = pluralOf('it');

export const earlier: typeof Standard = {
  label: 'Venire prima',
  askTitle: 'Vuole venire prima?',
  askText: 'Forse si libera un giorno prima. Se vuole, La avvisiamo. Il Suo appuntamento resta.',
  bySms: 'Le mandiamo un SMS. Poi Lei ha 2 ore per dire sì o no.',
  byEmail: 'Le mandiamo una e-mail. Poi Lei ha 2 ore per dire sì o no.',
  byPhone: 'Il Comune Le telefona.',
  before: 'Solo prima di questo giorno (se vuole)',
  beforeHint: 'Scriva un giorno solo se dopo è troppo tardi.',
  ask: 'Sì, avvisatemi',
  waitTitle: 'Lei è nella fila',
  ahead: (n) =>
    n === 0
      ? 'Lei è la prima persona della fila.'
      : plural(n, { one: 'Prima di Lei c’è 1 persona.', other: `Prima di Lei ci sono ${n} persone.` }),
  onlyBefore: (day) => `Lei vuole venire prima di ${day}.`,
  order: 'Chi ha chiesto prima riceve prima la proposta.',
  withdraw: 'Non voglio più avvisi',
  offerTitle: 'C’è un giorno prima per Lei',
  offered: (day, time) => `${day}, ore ${time}`,
  why: {
    'first-in-line': 'Ora tocca a Lei.',
    'others-cannot': 'Altre persone non possono. Ora tocca a Lei.',
    'others-passed': 'Altre persone hanno detto no. Ora tocca a Lei.',
    unknown: 'Ora tocca a Lei.',
  },
  until: (day, time) => `Può rispondere fino a: ${day}, ore ${time}.`,
  minutesLeft: (n) => plural(n, { one: 'Ha meno di 1 minuto.', other: `Ha ancora ${n} minuti.` }),
  instead: (day, time) => `Se dice sì, non viene più ${day}, ore ${time}.`,
  keepsPlace: 'Se dice no, il Suo appuntamento resta. Lei resta nella fila.',
  accept: 'Sì, vengo prima',
  refuse: 'No, resto al mio giorno',
  over: 'Il tempo è finito. Il Suo appuntamento resta.',
  sending: 'Un momento. Mandiamo la Sua risposta.',
  asked: 'Fatto. Se c’è un giorno prima, La avvisiamo.',
  withdrawn: 'Fatto. Lei non è più nella fila.',
  accepted: (day, time) => `Fatto. Il nuovo appuntamento è: ${day}, ore ${time}.`,
  refused: 'Va bene. Il Suo appuntamento resta.',
};
