import { pluralOf } from '../../locale/plural.ts';

const plural = pluralOf('it');

export const earlier = {
  label: 'Un giorno prima',
  askTitle: 'Vuole venire prima?',
  askText: 'Se si libera un giorno prima, La avvisiamo. Intanto il Suo appuntamento resta valido.',
  bySms: 'La avvisiamo con un SMS: dice fino a quando può rispondere.',
  byEmail: 'La avvisiamo con un’e-mail: dice fino a quando può rispondere.',
  byPhone: 'La chiama il Comune.',
  before: 'Solo prima di questo giorno (facoltativo)',
  beforeHint: 'Lo scriva solo se dopo questo giorno è troppo tardi.',
  ask: 'Avvisatemi',
  waitTitle: 'È nella fila per un giorno prima',
  ahead: (n: number) =>
    n === 0
      ? 'Nessuno ha chiesto prima di Lei.'
      : plural(n, {
          one: '1 persona ha chiesto prima di Lei.',
          other: `${n} persone hanno chiesto prima di Lei.`,
        }),
  onlyBefore: (day: string) => `Solo prima di ${day}.`,
  order: 'Ogni orario libero è offerto a una persona alla volta. Vale l’ordine delle richieste.',
  withdraw: 'Non avvisatemi più',
  offerTitle: 'Si è liberato un giorno prima',
  offered: (day: string, time: string) => `${day} alle ${time}`,
  why: {
    'first-in-line': 'È il Suo turno nella fila.',
    'others-cannot': 'Chi ha chiesto prima di Lei non può usare questo orario: è il Suo turno.',
    'others-passed': 'Chi ha chiesto prima di Lei non ha preso questo orario: è il Suo turno.',
    unknown: 'È il Suo turno nella fila.',
  },
  until: (day: string, time: string) => `Lo teniamo per Lei fino a ${day} alle ${time}.`,
  minutesLeft: (n: number) => plural(n, { one: 'Resta meno di 1 minuto.', other: `Restano ${n} minuti.` }),
  instead: (day: string, time: string) => `Prende il posto dell’appuntamento di ${day} alle ${time}.`,
  keepsPlace: 'Se rifiuta, tiene il Suo appuntamento e resta nella fila.',
  accept: 'Accetto il nuovo orario',
  refuse: 'No, tengo il mio',
  over: 'Il tempo per rispondere è finito. Il Suo appuntamento resta valido.',
  sending: 'Si invia la Sua risposta.',
  asked: 'Fatto. Se si libera un giorno prima, La avvisiamo.',
  withdrawn: 'Fatto. Non è più nella fila.',
  accepted: (day: string, time: string) => `Fatto. Il Suo nuovo appuntamento è ${day} alle ${time}.`,
  refused: 'Va bene. Tiene il Suo appuntamento.',
};
