import { attempt } from './attempt.ts';
import { pluralOf } from '../../locale/plural.ts';
import type { later as Italian } from '../it/booking-later.ts';

export { person } from './person.ts';
export { telling } from './telling.ts';
export { writingProblems } from './writing-problems.ts';

const plural = pluralOf('de');

export const later: typeof Italian = {
  attempt,

  holding: (day, time) => `Die Uhrzeit wird reserviert: ${day}, ${time} Uhr.`,
  heldUntil: (day, time, until) => `${day}, ${time} Uhr: für Sie reserviert bis ${until} Uhr.`,
  minutesLeft: (n) =>
    plural(n, { one: 'Es bleibt weniger als 1 Minute.', other: `Es bleiben ${n} Minuten.` }),
  expiredSaid: 'Die Uhrzeit ist nicht mehr reserviert. Alles, was Sie geschrieben haben, ist noch da.',
  holdingSaid: 'Die Uhrzeit wird reserviert.',
  unresolvedSaid: 'Es ist noch nicht klar, was geschehen ist. Es wird weiter geprüft.',
  moreTime: 'Ich brauche mehr Zeit',
  moreTimeComing: 'Einen Augenblick: Es wird mehr Zeit angefragt.',
  noMoreTime:
    'Mehr Zeit ist nicht möglich. Wenn sie abläuft, können Sie neu reservieren: Ihre Angaben bleiben erhalten.',
  extended: 'Sie haben mehr Zeit: Die Uhrzeit bleibt für Sie reserviert.',
  expired: (day, time) => `Die Uhrzeit ${day}, ${time} Uhr, ist nicht mehr reserviert.`,
  expiredText: 'Alles, was Sie geschrieben haben, ist noch da.',
  holdAgain: 'Diese Uhrzeit neu reservieren',
  otherTimes: 'Andere Uhrzeit wählen',
  keepTime: 'Mit dieser Uhrzeit fortfahren',
  alternatives: 'Nahe Uhrzeiten, die noch frei sind:',
  checking:
    'Die Verbindung ist langsam. Es wird geprüft, ob die Anfrage angekommen ist. Sie müssen nichts wiederholen.',
  waitingNetwork:
    'Es besteht keine Internetverbindung. Sobald sie wieder da ist, wird die Anfrage von selbst abgeschickt.',
  unresolvedHold: 'Es ist nicht klar, ob die Uhrzeit reserviert ist. Es wird weiter geprüft.',
  unresolvedExtension:
    'Es ist nicht klar, ob Sie mehr Zeit haben. Es wird weiter geprüft. Sie können inzwischen weitermachen.',
  reference: (reference: string) => `Zeichen Ihrer Anfrage: ${reference}. Nennen Sie es am Telefon.`,
  unresolvedBooking:
    'Es ist noch nicht klar, ob der Termin vorgemerkt ist. Merken Sie bitte keinen neuen vor: Es wird weiter geprüft.',
  unresolvedCall: 'Wenn es eilt, rufen Sie bitte die Gemeinde an.',
  checkNow: 'Jetzt prüfen',

  detailsTitle: 'Für wen ist der Termin?',
  who: 'Die Person',
  basis: 'Wohnt die Person in dieser Gemeinde?',
  basisOptions: {
    residence: 'Sie hat ihren Wohnsitz in dieser Gemeinde',
    domicile: 'Sie hat ihr Domizil in dieser Gemeinde, den Wohnsitz anderswo',
  },
  reach: 'Wie man die Person erreicht',
  reachHint: 'Nur für den Fall, dass sich etwas ändert. Sie können die Felder leer lassen.',
  why: 'Der Grund',
  reason: 'Grund des Termins',
  reasonHint: 'Wenige Worte genügen. Schreiben Sie bitte keine Gesundheitsdaten.',
  privacy: 'Datenschutz',
  privacyText: 'Die Daten dienen nur diesem Termin.',
  privacyLink: 'Datenschutzhinweise lesen',
  acknowledge: 'Ich habe die Datenschutzhinweise gelesen',

  faults: {
    basis: 'Geben Sie an, ob die Person hier den Wohnsitz oder das Domizil hat.',
    reason: 'Schreiben Sie den Grund des Termins.',
    acknowledged: 'Lesen Sie die Datenschutzhinweise und kreuzen Sie das Kästchen an.',
  },

  checkTitle: 'Prüfen und bestätigen',
  checkText: 'Wenn etwas nicht stimmt, wählen Sie «Ändern».',
  where: 'Wo',
  when: 'Wann',
  whenAt: (day, time) => `${day}, ${time} Uhr`,
  changeTime: 'Tag und Uhrzeit ändern',
  changeDetails: 'Angaben zur Person ändern',
  changeReach: 'Kontaktdaten ändern',
  changeReason: 'Grund ändern',
  nobodyTold: 'Keine Kontaktdaten: Der Code auf Papier genügt.',
  awaitingNote: 'Nach dem Absenden muss die Gemeinde den Termin noch bestätigen.',
  confirm: 'Termin bestätigen',
  request: 'Anfrage absenden',

  sendingTitle: 'Wird gesendet',
  sendingText: 'Der Termin wird vorgemerkt. Bitte schließen Sie diese Seite nicht.',
  sendingDoubt: 'Wird geprüft',

  confirmedTitle: 'Ihr Termin ist bestätigt',
  awaitingTitle: 'Ihre Anfrage ist abgeschickt',
  awaitingText:
    'Die Uhrzeit ist reserviert. Die Gemeinde muss den Termin noch bestätigen. Um zu erfahren, ob er bestätigt ist, rufen Sie die Gemeinde an und nennen Sie den Code.',
  code: 'Code des Termins',
  codeHint: 'Schreiben Sie ihn auf oder drucken Sie diese Übersicht: Zum Termin genügt dieser Code.',
  goHere: 'Wohin Sie kommen',
  video: (office) =>
    `Am Schalter der Gemeinde sprechen Sie per Video mit dem NISF/INPS (${office}). Der Bildschirm ist bereit und jemand von der Gemeinde hilft Ihnen.`,
  bring: 'Was Sie mitbringen',
  opening: 'Öffnungszeiten des Schalters',
  access: 'Barrierefreiheit',
  print: 'Übersicht drucken',
};
