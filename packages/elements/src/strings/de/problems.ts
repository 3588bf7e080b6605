import type { problems as Italian } from '../it/problems.ts';

export const problems: typeof Italian = {
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
  'idempotency-key-missing': {
    what: 'Der Dienst nimmt die Anfrage nicht an.',
    way: 'Laden Sie die Seite neu. Wenn es wieder geschieht, rufen Sie die Gemeinde an.',
  },
  'idempotency-key-reused': {
    what: 'Diese Anfrage wurde schon mit anderen Daten abgeschickt.',
    way: 'Prüfen Sie die Daten und bestätigen Sie nochmals.',
  },
  'idempotency-in-progress': {
    what: 'Die Anfrage wird schon bearbeitet.',
    way: 'Bitte warten Sie: Die Antwort kommt von selbst.',
  },
  unauthenticated: {
    what: 'Ihre Anmeldung gilt nicht mehr.',
    way: 'Melden Sie sich neu an und machen Sie hier weiter.',
  },
  'assurance-too-low': {
    what: 'Für diesen Dienst ist eine sicherere Anmeldung nötig.',
    way: 'Melden Sie sich mit SPID der Stufe 2, mit CIE oder CNS an.',
  },
  'profile-missing': {
    what: 'Ihr Profil ist für diesen Vorgang nicht freigegeben.',
    way: 'Wenden Sie sich an die Benutzerverwaltung der Gemeinde.',
  },
  'grant-expired': {
    what: 'Ihre Freigabe ist abgelaufen.',
    way: 'Wenden Sie sich an die Benutzerverwaltung der Gemeinde.',
  },
  'not-found': {
    what: 'Das Gesuchte gibt es nicht oder nicht mehr.',
    way: 'Gehen Sie zurück und wählen Sie neu.',
  },
  'precondition-required': {
    what: 'Die Daten haben sich inzwischen geändert.',
    way: 'Laden Sie die Seite neu und wiederholen Sie die Änderung.',
  },
  'precondition-failed': {
    what: 'Jemand anderes hat diese Daten geändert.',
    way: 'Sehen Sie sich die neuen Daten an und wiederholen Sie die Änderung.',
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
  'slot-taken': {
    what: 'Diese Uhrzeit hat soeben jemand anderes genommen.',
    way: 'Wählen Sie eine andere Uhrzeit. Ihre Angaben bleiben erhalten.',
  },
  'hold-limit': {
    what: 'Es sind schon zu viele Uhrzeiten reserviert.',
    way: 'Warten Sie einige Minuten und versuchen Sie es nochmals.',
  },
  'hold-expired': {
    what: 'Die Zeit, für die Ihre Uhrzeit reserviert war, ist abgelaufen.',
    way: 'Sie können sie neu reservieren. Ihre Angaben bleiben erhalten.',
  },
  'duplicate-booking': {
    what: 'Für diese Person und diesen Dienst gibt es schon einen Termin.',
    way: 'Suchen Sie Ihre Bestätigung oder rufen Sie die Gemeinde an.',
  },
  'consent-missing': {
    what: 'Es fehlt die Kenntnisnahme der Datenschutzhinweise.',
    way: 'Gehen Sie zu Ihren Angaben zurück und kreuzen Sie das Kästchen an.',
  },
  'delega-missing': {
    what: 'Für diesen Termin ist eine Vollmacht nötig.',
    way: 'Wenden Sie sich an die Gemeinde, um die Vollmacht vorzulegen.',
  },
  'booking-state': {
    what: 'Der Termin lässt diesen Vorgang nicht mehr zu.',
    way: 'Laden Sie die Seite neu, um den heutigen Stand zu sehen.',
  },
  'meeting-not-open': {
    what: 'Das Gespräch ist noch nicht geöffnet.',
    way: 'Kommen Sie kurz vor der Uhrzeit Ihres Termins wieder.',
  },
  'meeting-ended': {
    what: 'Das Gespräch ist schon beendet.',
    way: 'Wenn nötig, buchen Sie einen neuen Termin.',
  },
  'meeting-full': {
    what: 'Alle vorgesehenen Personen sind schon im Gespräch.',
    way: 'Schließen Sie die anderen Fenster des Gesprächs und versuchen Sie es nochmals.',
  },
  'not-admitted': {
    what: 'Die NISF/INPS-Stelle hat diesen Platz noch nicht eingelassen.',
    way: 'Bitte warten Sie, bis Sie aufgerufen werden.',
  },
  'credential-used': {
    what: 'Dieser Zugang wurde schon verwendet.',
    way: 'Versuchen Sie es nochmals: Ein neuer wird vorbereitet.',
  },
};
