import type { own as italian } from '../it/booking-own.ts';

export const own: typeof italian = {
  findingTitle: 'Ihren Termin öffnen',
  findingText: 'Geben Sie den Code des Termins ein und wie Sie zu erreichen sind.',
  labels: { code: 'Code des Termins', contact: 'Telefon oder E-Mail' },
  hints: {
    code: 'Er steht auf Ihrem Blatt. Zum Beispiel: K7Q4-93MT. Großschreibung und Strich sind egal.',
    contact: 'Wie bei der Buchung angegeben. Wenn nichts angegeben wurde: die Steuernummer.',
  },
  faults: {
    code: 'Der Code hat 8 Buchstaben und Ziffern. Bitte vom Blatt abschreiben.',
    contact: 'Geben Sie Telefon oder E-Mail ein, sonst die Steuernummer.',
  },
  find: 'Termin öffnen',
  looking: 'Wird gesucht',
  notFound: {
    what: 'Zu diesen Angaben gibt es keinen Termin.',
    way: 'Prüfen Sie den Code und die zweite Angabe. Sonst rufen Sie die Gemeinde an.',
  },

  title: 'Ihr Termin',
  movedTitle: 'Termin verschoben',
  cancelledTitle: 'Termin abgesagt',
  states: {
    cancelled: 'Diese Uhrzeit ist wieder für andere frei.',
    'in-progress': 'Das Gespräch läuft gerade.',
    done: 'Das Gespräch hat schon stattgefunden.',
    'no-show': 'Zum Termin ist niemand gekommen.',
    unknown: 'Wie es darum steht, weiß die Gemeinde. Rufen Sie dort an.',
  },
  opensByContact:
    'Zum Verschieben oder Absagen brauchen Sie den Code und Ihr angegebenes Telefon oder Ihre E-Mail.',
  opensByTaxCode: 'Zum Verschieben oder Absagen brauchen Sie den Code und Ihre Steuernummer.',
  reading: 'Der Termin wurde geändert. Der aktuelle Stand wird gelesen.',
  notMovable: 'Für diese Dienstleistung kann man hier nicht verschieben. Rufen Sie die Gemeinde an.',
  move: 'Termin verschieben',
  cancel: 'Termin absagen',
  calendar: 'In den Kalender eintragen',
  uncalendar: 'Aus dem Kalender entfernen',
  bookAgain: 'Neuen Termin buchen',
  close: 'Diesen Termin schließen',

  standsUntil: (when) => `Derzeit ist der Termin: ${when}. Er gilt, bis Sie den neuen bestätigen.`,
  moveCheckTitle: 'Neue Zeit bestätigen',
  before: 'Bisher',
  after: 'Neu',
  moveNote: 'Der Code bleibt gleich. Die bisherige Zeit wird wieder frei.',
  moveConfirm: 'Auf diese Zeit verschieben',
  moving: 'Wird verschoben',
  movingText: 'Bis zur Bestätigung gilt die bisherige Zeit. Schließen Sie diese Seite nicht.',
  unresolvedMove: 'Ob der Termin verschoben ist, lässt sich noch nicht sagen. Es wird weiter geprüft.',

  cancelTitle: 'Möchten Sie den Termin absagen?',
  tells: (who) => `Wenn Sie absagen, erfahren es: ${who}.`,
  told: { resident: 'Sie, per Nachricht oder Anruf', operator: 'die Gemeinde', office: 'die INPS-Stelle' },
  residentUntold: 'Sie selbst werden nicht benachrichtigt, weil dafür keine Angabe vorliegt.',
  reason: 'Warum sagen Sie ab?',
  cancelYes: 'Ja, Termin absagen',
  cancelNo: 'Nein, ich behalte ihn',
  cancelling: 'Wird abgesagt',
  unresolvedCancel: 'Ob der Termin abgesagt ist, lässt sich noch nicht sagen. Es wird weiter geprüft.',
};
