import { pluralOf } from '../../locale/plural.ts';
import type { choosing as Italian } from '../it/choosing.ts';

const plural = pluralOf('de');

export const choosing: typeof Italian = {
  search: 'Dienst suchen',
  searchHint: 'Zum Beispiel: Kinder, IBAN, Kündigung.',
  servicesFound: (n) => plural(n, { one: '1 Dienst gefunden', other: `${n} Dienste gefunden` }),
  noneFound: 'Kein Dienst passt zu diesen Wörtern. Versuchen Sie es mit einem einfacheren Wort.',
  showAll: 'Alle Dienste zeigen',
  bring: 'Bitte mitbringen:',
  delegaAllowed: 'Mit einer Vollmacht kann jemand anders kommen.',
  delegaNotAllowed: 'Die Person muss selbst kommen: Eine Vollmacht gilt hier nicht.',

  needs: 'Brauchen Sie eine besondere Hilfe?',
  needsHint: 'Sie sehen nur die Zeiten, zu denen es diese Hilfe gibt.',
  needsOptions: {
    'sign-language': 'Dolmetschen in Gebärdensprache (LIS)',
    captions: 'Untertitel',
    interpreter: 'Dolmetschen in eine andere Sprache',
    wheelchair: 'Platz für einen Rollstuhl',
    unknown: 'Anderes',
  },
  needNotMet: (needs) =>
    `Zur gewählten Zeit fehlt diese Hilfe: ${needs}. Gehen Sie weiter und wählen Sie eine andere Zeit, oder verzichten Sie auf die Hilfe.`,

  noFit: 'Keine Zeit passt zu den gewählten Hilfen.',
  parties: {
    desk: 'Eingang ohne Stufen im Rathaus',
    'sign-language': 'Dolmetscher für Gebärdensprache',
    captions: 'Schriftdolmetscher für Untertitel',
    interpreter: 'Dolmetscher für eine andere Sprache',
    unknown: 'Jemand, den Sie brauchen',
  },
  never: (party) => `${party}: hier nie vorhanden.`,
  onlyOn: (party, days) => `${party}: nur ${days}.`,
  withoutNeeds: 'Ohne diese Hilfen suchen',

  servers: 'Wer kann antworten?',
  first: (day, time) => `Erste freie Zeit: ${day}, ${time} Uhr.`,
  noFirst: 'Zurzeit keine freien Zeiten.',
  wait: (days) =>
    days === 0
      ? 'Meist geht es noch am selben Tag.'
      : plural(days, { one: 'Meist wartet man 1 Tag.', other: `Meist wartet man ${days} Tage.` }),
  soonest: 'Das Amt, das zuerst frei ist',
};
