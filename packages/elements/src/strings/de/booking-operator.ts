import { pluralOf } from '../../locale/plural.ts';
import type * as Italian from '../it/booking-operator.ts';

const plural = pluralOf('de');

export const operator: typeof Italian.operator = {
  areas: 'Schalter',
  book: 'Termin buchen',
  awaiting: 'Zu bestätigen',
  people: 'Wie viele Personen nacheinander?',
  peopleCount: (n) => plural(n, { one: '1 Person', other: `${n} Personen` }),
  arriving: 'Ihre Anmeldung wird geprüft.',
  signIn: 'Neu anmelden',
  kept: 'Was Sie geschrieben haben, bleibt hier.',
  next: 'Nächste Person',
  nextHint: 'Gleicher Dienst, gleicher Tag.',

  awaitingTitle: 'Anfragen, die zu bestätigen sind',
  awaitingEmpty: 'Es gibt keine Anfragen zu bestätigen.',
  refresh: 'Liste neu laden',
  confirm: 'Bestätigen',
  confirmOf: (name, when) => `Bestätigen: ${name}, ${when}`,
  confirming: 'Der Termin wird bestätigt.',
  open: 'Öffnen',
  openOf: (name: string, when: string) => `Öffnen: ${name}, ${when}`,
  confirmed: (name, when) => `Bestätigt: ${name}, ${when}.`,
  listFresh: 'Die Liste hier unten ist aktuell.',

  groupTitle: 'Wer kommt?',
  groupHint: 'Alle werden zusammen gebucht: alle oder niemand.',
  person: (n, when) => `Person ${n}, ${when}`,
  forAll: 'Für alle',
  basis: 'Wohnt die Person hier?',
  basisOptions: { residence: 'Wohnsitz', domicile: 'Domizil' },
  acknowledged: 'Die Person hat die Datenschutzerklärung erhalten',
  duplicate: 'Diese Person hat für diesen Dienst schon einen Termin oder steht zweimal hier.',
  faultOf: (n, fault) => `Person ${n}: ${fault}`,
  oddText: 'Wenn sie stimmen, können Sie bestätigen.',
  groupCheck: 'Prüfen und für alle bestätigen',
  time: 'Uhrzeit',
  name: 'Vor- und Nachname',
  code: 'Code',
  confirmAll: (n) => `${n} Termine bestätigen`,
  groupSending: 'Alle Termine werden gebucht. Schließen Sie diese Seite nicht.',
  unresolved:
    'Es ist noch nicht bekannt, ob die Termine gebucht sind. Buchen Sie nicht noch einmal: Es wird weiter geprüft.',
  groupBooked: (n) => `${n} Termine bestätigt`,
  groupBookedText: 'Geben Sie jeder Person ihren Code auf Papier.',
  print: 'Ein Blatt für jede Person drucken',
};

export const atCounter: typeof Italian.atCounter = {
  booking: { already: 'Es gibt schon einen Termin' },
  own: {
    findingTitle: 'Einen Termin öffnen',
    title: 'Der Termin',
    opensByContact:
      'Zum Verschieben oder Absagen braucht es den Code und das Telefon oder die E-Mail der Person.',
    told: {
      resident: 'die Person, per Nachricht oder Anruf',
      operator: 'die Gemeinde',
      office: 'die INPS-Stelle',
    },
    residentUntold: 'Die Person wird nicht benachrichtigt, weil dafür keine Angabe vorliegt.',
  },
};
