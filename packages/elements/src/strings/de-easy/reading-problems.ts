import type { readingProblems as Standard } from '../it/reading-problems.ts';

export const readingProblems: typeof Standard = {
  offline: {
    what: 'Das Internet geht nicht.',
    way: 'Prüfen Sie das Internet. Dann geht es hier weiter.',
  },
  network: {
    what: 'Das Internet war kurz weg.',
    way: 'Warten Sie kurz. Versuchen Sie es dann noch einmal.',
  },
  timeout: {
    what: 'Es ist keine Antwort gekommen.',
    way: 'Warten Sie kurz. Versuchen Sie es dann noch einmal.',
  },
  aborted: { what: 'Wir haben abgebrochen.', way: 'Sie können es noch einmal versuchen.' },
  'invalid-response': {
    what: 'Wir können die Antwort nicht lesen.',
    way: 'Warten Sie ein paar Minuten. Versuchen Sie es dann noch einmal. Es geht wieder nicht? Rufen Sie die Gemeinde an.',
  },
  'invalid-request': {
    what: 'Mit diesen Daten geht es nicht.',
    way: 'Prüfen Sie die Daten. Die Daten sind richtig? Rufen Sie die Gemeinde an.',
  },
  malformed: {
    what: 'Mit dieser Anfrage geht es nicht.',
    way: 'Öffnen Sie die Seite neu. Es geht wieder nicht? Rufen Sie die Gemeinde an.',
  },
  'validation-failed': {
    what: 'Einige Angaben sind falsch.',
    way: 'Schreiben Sie die richtigen Angaben. Gehen Sie dann weiter.',
  },
  'not-found': {
    what: 'Wir finden das nicht.',
    way: 'Gehen Sie zurück. Wählen Sie dann neu.',
  },
  'rate-limited': {
    what: 'Im Moment fragen zu viele Menschen an.',
    way: 'Warten Sie eine Minute. Versuchen Sie es dann noch einmal.',
  },
  maintenance: {
    what: 'Wir arbeiten gerade am Dienst.',
    way: 'Versuchen Sie es später noch einmal. Oder rufen Sie die Gemeinde an.',
  },
  'office-unreachable': {
    what: 'Wir sehen die Termine vom NISF/INPS gerade nicht.',
    way: 'Warten Sie ein paar Minuten. Versuchen Sie es dann noch einmal.',
  },
};
