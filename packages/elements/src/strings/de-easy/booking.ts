import { pluralOf } from '../../locale/plural.ts';
import type { booking as Standard } from '../it/booking.ts';

export { common } from './common.ts';
export { readingProblems } from './reading-problems.ts';

const plural = pluralOf('de');

export const booking: typeof Standard = {
  label: 'Einen Termin buchen',
  step: (n, of) => `Schritt ${n} von ${of}`,
  steps: ['Dienst', 'Tag und Uhrzeit', 'Angaben zur Person', 'Prüfen'],
  comuneTitle: 'In welcher Gemeinde wohnen Sie?',
  comuneLabel: 'Name der Gemeinde',
  comuneHint: 'Schreiben Sie den Namen von Ihrer Stadt oder von Ihrem Dorf.',
  comuneSearch: 'Suchen',
  comuniFound: (n) =>
    n === 0
      ? 'Keine Gemeinde hat diesen Namen. Haben Sie den Namen richtig geschrieben?'
      : plural(n, { one: '1 Gemeinde gefunden', other: `${n} Gemeinden gefunden` }),
  serviceTitle: 'Was brauchen Sie?',
  serviceMissing: 'Wählen Sie zuerst einen Dienst. Dann geht es weiter.',
  noServices: 'Für diese Gemeinde können Sie hier nicht buchen. Rufen Sie die Gemeinde an.',
  duration: (minutes) => `Es dauert etwa ${minutes} Minuten.`,
  competence: {
    office: 'Mit diesem NISF/INPS-Amt sprechen Sie:',
    'national-pole': 'Dieses NISF/INPS-Amt hilft allen in Italien:',
    unknown: 'Mit diesem Amt sprechen Sie:',
  },
  comune: 'Gemeinde',
  service: 'Dienst',
  changeComune: 'Gemeinde ändern',
  changeService: 'Dienst ändern',
  needsChosen: 'Hilfe',
  noNeeds: 'Keine',
  changeNeeds: 'Hilfe ändern',
  already: 'Ich habe schon einen Termin',
  moveTitle: 'Suchen Sie einen neuen Tag aus',
  timeTitle: 'Wählen Sie Tag und Uhrzeit',
  timeWhere: (place) => `Kommen Sie hierher: ${place}. Das NISF/INPS spricht mit Ihnen per Video.`,
  timeHint: 'Wählen Sie eine freie Uhrzeit. Wir halten die Uhrzeit frei. Dann geht es weiter.',
  freeTimes: (n) => plural(n, { one: '1 freie Uhrzeit', other: `${n} freie Uhrzeiten` }),
  morning: 'Vormittag',
  afternoon: 'Nachmittag',
  hour: (hour) => `Ab ${hour} Uhr`,
  taken: 'schon vergeben',
  noSlots: 'An diesem Tag ist nichts mehr frei. Wählen Sie einen anderen Tag.',
  noDays: 'Im Moment ist kein Tag frei.',
  noDaysWay: 'Versuchen Sie es morgen noch einmal. Oder rufen Sie die Gemeinde an.',
  moreDays: 'Mehr Tage zeigen',
  showMonth: 'Im Kalender wählen',
  showList: 'Die ersten freien Tage zeigen',
  monthHint: 'Sie können nur die markierten Tage wählen.',
  monthBefore: 'Monat davor',
  monthAfter: 'Monat danach',
  monthEmpty: 'In diesem Monat ist kein Tag frei.',
  preparing: 'Bitte warten Sie kurz. Gleich geht es weiter.',
  phone: (number) => `Telefon: ${number}`,
};
