import { pluralOf } from '../../locale/plural.ts';
import type { booking as Italian } from '../it/booking.ts';

export { common } from './common.ts';
export { readingProblems } from './reading-problems.ts';

const plural = pluralOf('de');

export const booking: typeof Italian = {
  label: 'Terminvormerkung',
  step: (n, of) => `Schritt ${n} von ${of}`,
  steps: ['Dienst', 'Tag und Uhrzeit', 'Angaben zur Person', 'Überprüfung'],
  comuneTitle: 'In welcher Gemeinde wohnen Sie?',
  comuneLabel: 'Name der Gemeinde',
  comuneHint: 'Die Gemeinde, in der Sie Ihren Wohnsitz oder Ihr Domizil haben.',
  comuneSearch: 'Suchen',
  comuniFound: (n) =>
    n === 0
      ? 'Keine Gemeinde hat diesen Namen. Bitte prüfen Sie die Schreibweise.'
      : plural(n, { one: '1 Gemeinde gefunden', other: `${n} Gemeinden gefunden` }),
  serviceTitle: 'Für welchen Dienst kommen Sie?',
  serviceMissing: 'Wählen Sie einen Dienst, um fortzufahren.',
  noServices: 'In dieser Gemeinde kann man hier keinen Dienst vormerken. Rufen Sie bitte die Gemeinde an.',
  duration: (minutes) => `Dauer: etwa ${minutes} Minuten.`,
  competence: {
    office: 'Zuständig ist die NISF/INPS-Stelle:',
    'national-pole': 'Zuständig ist ein gesamtstaatlicher NISF/INPS-Pol:',
    unknown: 'Zuständig ist:',
  },
  comune: 'Gemeinde',
  service: 'Dienst',
  changeComune: 'Gemeinde ändern',
  changeService: 'Dienst ändern',
  needsChosen: 'Hilfen',
  noNeeds: 'Keine',
  changeNeeds: 'Hilfen ändern',
  already: 'Ich habe schon einen Termin',
  moveTitle: 'Neuen Tag und neue Uhrzeit wählen',
  timeTitle: 'Wählen Sie Tag und Uhrzeit',
  timeWhere: (place) => `Sie kommen persönlich hierher: ${place}. Das NISF/INPS ist per Video zugeschaltet.`,
  timeHint: 'Wählen Sie eine freie Uhrzeit: Sie bleibt reserviert, während Sie weitermachen.',
  freeTimes: (n) => plural(n, { one: '1 freie Uhrzeit', other: `${n} freie Uhrzeiten` }),
  morning: 'Vormittag',
  afternoon: 'Nachmittag',
  hour: (hour) => `Ab ${hour} Uhr`,
  taken: 'soeben vergeben',
  noSlots: 'An diesem Tag ist nichts mehr frei. Wählen Sie bitte einen anderen Tag.',
  noDays: 'Zurzeit gibt es keine freien Tage.',
  noDaysWay: 'Versuchen Sie es morgen nochmals oder rufen Sie die Gemeinde an.',
  moreDays: 'Weitere Tage zeigen',
  showMonth: 'Im Kalender wählen',
  showList: 'Die nächsten freien Tage zeigen',
  monthHint: 'Wählen können Sie die hervorgehobenen Tage.',
  monthBefore: 'Voriger Monat',
  monthAfter: 'Nächster Monat',
  monthEmpty: 'In diesem Monat gibt es keine freien Tage.',
  preparing: 'Einen Augenblick: Der nächste Schritt wird vorbereitet.',
  phone: (number) => `Telefon: ${number}`,
};
