import type { writingProblems as Standard } from '../it/writing-problems.ts';

export const writingProblems: typeof Standard = {
  'idempotency-key-missing': {
    what: 'Mit dieser Anfrage geht es nicht.',
    way: 'Öffnen Sie die Seite neu. Es geht wieder nicht? Rufen Sie die Gemeinde an.',
  },
  'idempotency-key-reused': {
    what: 'Diese Anfrage ist schon weg. Sie hatte aber andere Daten.',
    way: 'Prüfen Sie die Daten. Bestätigen Sie dann noch einmal.',
  },
  'idempotency-in-progress': {
    what: 'Die Anfrage ist schon da.',
    way: 'Bitte warten Sie. Die Antwort kommt von selbst.',
  },
  unauthenticated: {
    what: 'Ihre Anmeldung ist zu alt.',
    way: 'Melden Sie sich neu an. Dann geht es hier weiter.',
  },
  'assurance-too-low': {
    what: 'Für diesen Dienst müssen Sie sich sicherer anmelden.',
    way: 'Nehmen Sie SPID auf Stufe 2. Oder die Karte CIE oder CNS.',
  },
  'profile-missing': {
    what: 'Das dürfen Sie nicht tun.',
    way: 'In der Gemeinde vergibt jemand die Zugänge. Fragen Sie dort.',
  },
  'grant-expired': {
    what: 'Ihre Erlaubnis ist abgelaufen.',
    way: 'In der Gemeinde vergibt jemand die Zugänge. Fragen Sie dort.',
  },
  'precondition-required': {
    what: 'Die Daten sind jetzt anders.',
    way: 'Öffnen Sie die Seite neu. Ändern Sie dann noch einmal.',
  },
  'precondition-failed': {
    what: 'Eine andere Person hat diese Daten geändert.',
    way: 'Lesen Sie die neuen Daten. Ändern Sie dann noch einmal.',
  },
  'slot-taken': {
    what: 'Eine andere Person hat diese Uhrzeit genommen.',
    way: 'Wählen Sie eine andere Uhrzeit. Ihre Daten sind noch da.',
  },
  'hold-limit': {
    what: 'Wir halten schon zu viele Uhrzeiten frei.',
    way: 'Warten Sie ein paar Minuten. Versuchen Sie es dann noch einmal.',
  },
  'hold-expired': {
    what: 'Die Zeit ist um. Wir halten die Uhrzeit nicht mehr frei.',
    way: 'Sie können die Uhrzeit neu wählen. Ihre Daten sind noch da.',
  },
  'duplicate-booking': {
    what: 'Diese Person hat für diesen Dienst schon einen Termin.',
    way: 'Suchen Sie das Blatt mit dem Code. Oder rufen Sie die Gemeinde an.',
  },
  'consent-missing': {
    what: 'Sie müssen zuerst die Regeln zum Datenschutz lesen.',
    way: 'Gehen Sie zu Ihren Daten zurück. Machen Sie ein Häkchen in das Kästchen.',
  },
  'delega-missing': {
    what: 'Für diesen Termin brauchen Sie eine Vollmacht. Eine Vollmacht ist ein Blatt Papier. Damit kommen Sie für eine andere Person.',
    way: 'Bringen Sie die Vollmacht in die Gemeinde.',
  },
  'booking-state': {
    what: 'So kann man diesen Termin nicht mehr ändern.',
    way: 'Öffnen Sie die Seite neu. Dann sehen Sie den Stand von heute.',
  },
  'meeting-not-open': {
    what: 'Das Gespräch ist noch nicht offen.',
    way: 'Kommen Sie kurz vor Ihrem Termin wieder.',
  },
  'meeting-ended': {
    what: 'Das Gespräch ist schon zu Ende.',
    way: 'Sie brauchen noch einen Termin? Buchen Sie neu.',
  },
  'meeting-full': {
    what: 'Alle Personen sind schon im Gespräch.',
    way: 'Schließen Sie die anderen Fenster. Versuchen Sie es dann noch einmal.',
  },
  'not-admitted': {
    what: 'Das NISF/INPS hat Sie noch nicht hereingelassen.',
    way: 'Bitte warten Sie. Man ruft Sie.',
  },
  'credential-used': {
    what: 'Dieser Zugang ist schon benutzt.',
    way: 'Versuchen Sie es noch einmal. Wir machen einen neuen Zugang.',
  },
};
