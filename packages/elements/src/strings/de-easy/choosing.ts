import { pluralOf } from '../../locale/plural.ts';
import type { choosing as Standard } from '../it/choosing.ts';

const plural = pluralOf('de');

export const choosing: typeof Standard = {
  search: 'Suchen Sie, was Sie brauchen',
  searchHint: 'Schreiben Sie ein Wort. Zum Beispiel: Kinder.',
  servicesFound: (n) => plural(n, { one: '1 Dienst gefunden', other: `${n} Dienste gefunden` }),
  noneFound: 'Zu diesem Wort gibt es nichts. Schreiben Sie ein anderes Wort.',
  showAll: 'Alles zeigen',
  bring: 'Das bringen Sie mit:',
  delegaAllowed: 'Es kann auch jemand für Sie kommen. Dafür braucht es ein Blatt mit Ihrer Unterschrift.',
  delegaNotAllowed: 'Sie müssen selbst kommen. Niemand kann für Sie kommen.',

  needs: 'Brauchen Sie Hilfe?',
  needsHint: 'Sie sehen nur Zeiten mit dieser Hilfe.',
  needsOptions: {
    'sign-language': 'Jemand spricht mit den Händen (LIS)',
    captions: 'Die Worte stehen auf dem Bildschirm',
    interpreter: 'Jemand spricht meine Sprache',
    wheelchair: 'Ein Platz für den Rollstuhl',
    unknown: 'Etwas anderes',
  },
  needNotMet: (needs) =>
    `Zu dieser Zeit fehlt eine Hilfe: ${needs}. Gehen Sie weiter und wählen Sie eine andere Zeit. Oder nehmen Sie die Hilfe weg.`,

  noFit: 'Es gibt keine Zeit mit der Hilfe, die Sie brauchen.',
  parties: {
    desk: 'Tür ohne Stufen im Rathaus',
    'sign-language': 'Jemand, der mit den Händen spricht',
    captions: 'Jemand, der die Worte mitschreibt',
    interpreter: 'Jemand, der Ihre Sprache spricht',
    unknown: 'Jemand, den Sie brauchen',
  },
  never: (party) => `${party}: gibt es hier nie.`,
  onlyOn: (party, days) => `${party}: nur ${days}.`,
  withoutNeeds: 'Ohne Hilfe suchen',

  servers: 'Wer kann Ihnen antworten?',
  first: (day, time) => `Die erste freie Zeit: ${day}, ${time} Uhr.`,
  noFirst: 'Jetzt ist keine Zeit frei.',
  wait: (days) =>
    days === 0
      ? 'Meist können Sie heute kommen.'
      : plural(days, { one: 'Meist warten Sie 1 Tag.', other: `Meist warten Sie ${days} Tage.` }),
  soonest: 'Das Amt, das zuerst Zeit hat',
};
