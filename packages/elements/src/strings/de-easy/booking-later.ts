import { attempt } from './attempt.ts';
import { pluralOf } from '../../locale/plural.ts';
import type { later as Standard } from '../it/booking-later.ts';

export { person } from './person.ts';
export { telling } from './telling.ts';
export { writingProblems } from './writing-problems.ts';

const plural = pluralOf('de');

export const later: typeof Standard = {
  attempt,

  holding: (day, time) => `Bitte warten Sie kurz. Wir halten diese Uhrzeit frei: ${day}, ${time} Uhr.`,
  heldUntil: (day, time, until) => `${day}, ${time} Uhr: Diese Uhrzeit gehört Ihnen bis ${until} Uhr.`,
  minutesLeft: (n) =>
    plural(n, { one: 'Sie haben weniger als 1 Minute.', other: `Sie haben noch ${n} Minuten.` }),
  expiredSaid: 'Diese Uhrzeit gehört Ihnen nicht mehr. Ihre Daten sind noch da.',
  holdingSaid: 'Bitte warten Sie kurz. Wir halten die Uhrzeit frei.',
  unresolvedSaid: 'Wir wissen noch nicht Bescheid. Wir prüfen weiter.',
  moreTime: 'Ich brauche mehr Zeit',
  moreTimeComing: 'Bitte warten Sie kurz. Wir fragen nach mehr Zeit.',
  noMoreTime:
    'Mehr Zeit geht nicht. Die Zeit ist um? Wählen Sie die Uhrzeit dann neu. Ihre Daten bleiben da.',
  extended: 'Sie haben jetzt mehr Zeit. Die Uhrzeit gehört noch Ihnen.',
  expired: (day, time) => `Diese Uhrzeit gehört Ihnen nicht mehr: ${day}, ${time} Uhr.`,
  expiredText: 'Ihre Daten sind noch da.',
  holdAgain: 'Diese Uhrzeit neu wählen',
  otherTimes: 'Andere Uhrzeit wählen',
  keepTime: 'Mit dieser Uhrzeit weiter',
  alternatives: 'Diese Uhrzeiten sind nah und frei:',
  checking: 'Das Internet ist langsam. Wir prüfen Ihre Anfrage. Sie müssen nichts noch einmal machen.',
  waitingNetwork: 'Das Internet geht nicht. Bitte warten Sie. Die Anfrage geht dann von selbst weg.',
  unresolvedHold: 'Wir wissen nicht, ob die Uhrzeit Ihnen gehört. Wir prüfen weiter.',
  unresolvedExtension:
    'Wir wissen nicht, ob Sie mehr Zeit haben. Wir prüfen weiter. Sie können weitermachen.',
  reference: (reference) => `Ihre Anfrage hat die Nummer ${reference}. Sagen Sie die Nummer am Telefon.`,
  unresolvedBooking:
    'Wir wissen noch nicht, ob Sie den Termin haben. Buchen Sie nicht neu. Wir prüfen weiter.',
  unresolvedCall: 'Sie haben es eilig? Rufen Sie die Gemeinde an.',
  checkNow: 'Jetzt prüfen',

  detailsTitle: 'Für wen ist der Termin?',
  who: 'Die Person',
  basis: 'Wohnt die Person in dieser Gemeinde?',
  basisOptions: {
    residence: 'Ja, der Wohnsitz ist in dieser Gemeinde',
    domicile: 'Ja, aber der Wohnsitz ist in einer anderen Gemeinde',
  },
  reach: 'Wie können wir Sie erreichen?',
  reachHint: 'Wir melden uns nur, wenn sich etwas ändert. Sie können die Felder leer lassen.',
  why: 'Der Grund',
  reason: 'Warum brauchen Sie den Termin?',
  reasonHint: 'Wenige Wörter genügen. Schreiben Sie nichts über Ihre Gesundheit.',
  privacy: 'Datenschutz',
  privacyText: 'Wir brauchen die Daten nur für diesen Termin.',
  privacyLink: 'Regeln zum Datenschutz lesen',
  acknowledge: 'Ich habe die Regeln zum Datenschutz gelesen',

  faults: {
    basis: 'Sagen Sie: Ist der Wohnsitz hier?',
    reason: 'Schreiben Sie, warum Sie den Termin brauchen.',
    acknowledged: 'Lesen Sie die Regeln zum Datenschutz. Machen Sie dann ein Häkchen in das Kästchen.',
  },

  checkTitle: 'Prüfen und bestätigen',
  checkText: 'Etwas ist falsch? Drücken Sie «Ändern».',
  where: 'Wo',
  when: 'Wann',
  whenAt: (day, time) => `${day}, ${time} Uhr`,
  changeTime: 'Tag und Uhrzeit ändern',
  changeDetails: 'Angaben zur Person ändern',
  changeReach: 'Telefon und E-Mail ändern',
  changeReason: 'Grund ändern',
  nobodyTold: 'Sie haben kein Telefon und keine E-Mail angegeben. Der Code auf Papier genügt.',
  awaitingNote: 'Sie schicken die Anfrage ab. Dann muss die Gemeinde Ja sagen.',
  confirm: 'Termin bestätigen',
  request: 'Anfrage abschicken',

  sendingTitle: 'Bitte warten Sie kurz',
  sendingText: 'Wir buchen den Termin. Schließen Sie diese Seite nicht.',
  sendingDoubt: 'Wir prüfen',

  confirmedTitle: 'Sie haben den Termin',
  awaitingTitle: 'Die Anfrage ist weg',
  awaitingText:
    'Diese Uhrzeit gehört Ihnen. Aber die Gemeinde muss noch Ja sagen. Rufen Sie in ein paar Tagen die Gemeinde an. Sagen Sie den Code und fragen Sie nach.',
  code: 'Code für den Termin',
  codeHint: 'Schreiben Sie den Code auf. Oder drucken Sie diese Seite. Zum Termin genügt der Code.',
  goHere: 'Wohin Sie kommen',
  video: (office) =>
    `Sie kommen in die Gemeinde. Dort sprechen Sie per Video mit dem NISF/INPS (${office}). Der Bildschirm ist bereit. Eine Person von der Gemeinde hilft Ihnen.`,
  bring: 'Was Sie mitbringen',
  opening: 'Wann offen ist',
  access: 'Hilfen für Menschen mit Behinderung',
  print: 'Diese Seite drucken',
};
