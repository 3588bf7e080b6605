import type { writingProblems as Italian } from '../it/writing-problems.ts';

export const writingProblems: typeof Italian = {
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
  'precondition-required': {
    what: 'Die Daten haben sich inzwischen geändert.',
    way: 'Laden Sie die Seite neu und wiederholen Sie die Änderung.',
  },
  'precondition-failed': {
    what: 'Jemand anderes hat diese Daten geändert.',
    way: 'Sehen Sie sich die neuen Daten an und wiederholen Sie die Änderung.',
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
