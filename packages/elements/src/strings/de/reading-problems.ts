import type { readingProblems as Italian } from '../it/reading-problems.ts';

export const readingProblems: typeof Italian = {
  offline: {
    what: 'Es besteht keine Internetverbindung.',
    way: 'Prüfen Sie die Verbindung. Sobald sie wieder da ist, geht es hier weiter.',
  },
  network: {
    what: 'Die Verbindung wurde unterbrochen.',
    way: 'Warten Sie einen Augenblick und versuchen Sie es nochmals.',
  },
  timeout: {
    what: 'Der Dienst hat nicht rechtzeitig geantwortet.',
    way: 'Warten Sie einen Augenblick und versuchen Sie es nochmals.',
  },
  aborted: { what: 'Der Vorgang wurde abgebrochen.', way: 'Sie können es nochmals versuchen.' },
  'invalid-response': {
    what: 'Die Antwort des Dienstes ist nicht lesbar.',
    way: 'Versuchen Sie es in einigen Minuten nochmals. Wenn es wieder geschieht, rufen Sie die Gemeinde an.',
  },
  'invalid-request': {
    what: 'Der Dienst nimmt die gesendeten Daten nicht an.',
    way: 'Prüfen Sie die Daten. Wenn sie stimmen, rufen Sie die Gemeinde an.',
  },
  malformed: {
    what: 'Der Dienst nimmt die Anfrage nicht an.',
    way: 'Laden Sie die Seite neu. Wenn es wieder geschieht, rufen Sie die Gemeinde an.',
  },
  'validation-failed': {
    what: 'Einige Angaben sind nicht richtig.',
    way: 'Berichtigen Sie die genannten Angaben und fahren Sie fort.',
  },
  'not-found': {
    what: 'Das Gesuchte gibt es nicht oder nicht mehr.',
    way: 'Gehen Sie zurück und wählen Sie neu.',
  },
  'rate-limited': {
    what: 'Im Augenblick gibt es zu viele Anfragen.',
    way: 'Warten Sie eine Minute und versuchen Sie es nochmals.',
  },
  maintenance: {
    what: 'Der Dienst wird gerade gewartet.',
    way: 'Versuchen Sie es später nochmals oder rufen Sie die Gemeinde an.',
  },
  'office-unreachable': {
    what: 'Der Kalender der NISF/INPS-Stelle ist nicht erreichbar.',
    way: 'Versuchen Sie es in einigen Minuten nochmals.',
  },
};
