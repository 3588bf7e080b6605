import { pluralOf } from '../../locale/plural.ts';
import type { booking as Standard } from '../it/booking.ts';

export { common } from './common.ts';
export { readingProblems } from './reading-problems.ts';

const plural = pluralOf('it');

export const booking: typeof Standard = {
  label: 'Prenotare un appuntamento',
  step: (n, of) => `Passo ${n} di ${of}`,
  steps: ['Servizio', 'Giorno e ora', 'Dati della persona', 'Controllo'],
  comuneTitle: 'In quale Comune abita?',
  comuneLabel: 'Nome del Comune',
  comuneHint: 'Scriva il nome della città o del paese dove abita.',
  comuneSearch: 'Cerca',
  comuniFound: (n) =>
    n === 0
      ? 'Nessun Comune ha questo nome. Guardi se il nome è scritto bene.'
      : plural(n, { one: 'Trovato 1 Comune', other: `Trovati ${n} Comuni` }),
  serviceTitle: 'Che cosa Le serve?',
  serviceMissing: 'Prima scelga un servizio. Poi può andare avanti.',
  noServices: 'Qui non può prenotare per questo Comune. Chiami il Comune al telefono.',
  duration: (minutes) => `Dura circa ${minutes} minuti.`,
  competence: {
    office: 'Le risponde questo ufficio INPS:',
    'national-pole': 'Le risponde un ufficio INPS per tutta l’Italia:',
    unknown: 'Le risponde:',
  },
  comune: 'Comune',
  service: 'Servizio',
  changeComune: 'Cambia il Comune',
  changeService: 'Cambia il servizio',
  needsChosen: 'Aiuti',
  noNeeds: 'Nessuno',
  changeNeeds: 'Cambia gli aiuti',
  already: 'Ho già un appuntamento',
  moveTitle: 'Scelga un altro giorno',
  timeTitle: 'Scelga il giorno e l’ora',
  timeWhere: (place) => `Venga qui: ${place}. Una persona dell’INPS parla con Lei in video.`,
  timeHint: 'Prema un orario libero. Noi teniamo l’orario. Intanto Lei va avanti.',
  freeTimes: (n) => plural(n, { one: '1 orario libero', other: `${n} orari liberi` }),
  morning: 'Mattina',
  afternoon: 'Pomeriggio',
  hour: (hour) => `Dalle ore ${hour}`,
  taken: 'già preso',
  noSlots: 'In questo giorno non ci sono più orari liberi. Scelga un altro giorno.',
  noDays: 'Adesso non ci sono giorni liberi.',
  noDaysWay: 'Provi di nuovo domani. Oppure chiami il Comune.',
  moreDays: 'Mostra altri giorni',
  showMonth: 'Scelga dal calendario',
  showList: 'Mostra i primi giorni liberi',
  monthHint: 'Può scegliere solo i giorni segnati.',
  monthBefore: 'Mese prima',
  monthAfter: 'Mese dopo',
  monthEmpty: 'In questo mese non ci sono giorni liberi.',
  preparing: 'Aspetti un momento. Tra poco può andare avanti.',
  phone: (number) => `Telefono: ${number}`,
};
