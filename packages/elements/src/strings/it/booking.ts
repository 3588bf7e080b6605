import { pluralOf } from '../../locale/plural.ts';

export { common } from './common.ts';
export { readingProblems } from './reading-problems.ts';

const plural = pluralOf('it');

/** Where and when: what one reads until one presses a time. */
export const booking = {
  label: 'Prenotazione di un appuntamento',
  step: (n: number, of: number) => `Passo ${n} di ${of}`,
  steps: ['Servizio', 'Giorno e ora', 'Dati della persona', 'Verifica'] as readonly string[],
  comuneTitle: 'In quale Comune abita?',
  comuneLabel: 'Nome del Comune',
  comuneHint: 'Il Comune dove ha la residenza o il domicilio.',
  comuneSearch: 'Cerca',
  comuniFound: (n: number) =>
    n === 0
      ? 'Nessun Comune ha questo nome. Controlli come è scritto.'
      : plural(n, { one: 'Trovato 1 Comune', other: `Trovati ${n} Comuni` }),
  serviceTitle: 'Per quale servizio viene?',
  serviceMissing: 'Scelga un servizio per andare avanti.',
  noServices: 'In questo Comune non ci sono servizi da prenotare qui. Chiami il Comune.',
  duration: (minutes: number) => `Dura circa ${minutes} minuti.`,
  competence: {
    office: 'Se ne occupa la sede INPS:',
    'national-pole': 'Se ne occupa un polo nazionale INPS:',
    unknown: 'Se ne occupa:',
  },
  comune: 'Comune',
  service: 'Servizio',
  changeComune: 'Modifica il Comune',
  changeService: 'Modifica il servizio',
  needsChosen: 'Aiuti',
  noNeeds: 'Nessuno',
  changeNeeds: 'Modifica gli aiuti',
  already: 'Ho già un appuntamento',
  moveTitle: 'Scelga il nuovo giorno e la nuova ora',
  timeTitle: 'Scelga il giorno e l’ora',
  timeWhere: (place: string) => `Si va di persona qui: ${place}. INPS è in collegamento video.`,
  timeHint: 'Prema un’ora libera: resta riservata mentre continua.',
  freeTimes: (n: number) => plural(n, { one: '1 orario libero', other: `${n} orari liberi` }),
  morning: 'Mattina',
  afternoon: 'Pomeriggio',
  hour: (hour: string) => `Dalle ore ${hour}`,
  taken: 'appena preso',
  noSlots: 'Gli orari di questo giorno sono finiti. Scelga un altro giorno.',
  noDays: 'Al momento non ci sono giorni liberi.',
  noDaysWay: 'Riprovi domani oppure chiami il Comune.',
  moreDays: 'Mostra altri giorni',
  showMonth: 'Scelga dal calendario',
  showList: 'Mostra i primi giorni liberi',
  monthHint: 'Si possono scegliere i giorni in evidenza.',
  monthBefore: 'Mese precedente',
  monthAfter: 'Mese successivo',
  monthEmpty: 'In questo mese non ci sono giorni liberi.',
  preparing: 'Un momento: si prepara il passo seguente.',
  phone: (number: string) => `Telefono: ${number}`,
};
