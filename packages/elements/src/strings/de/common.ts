import { pluralOf } from '../../locale/plural.ts';
import type { common as Italian } from '../it/common.ts';

const plural = pluralOf('de');

export const common: typeof Italian = {
  back: 'Zurück',
  next: 'Weiter',
  change: 'Ändern',
  retry: 'Nochmals versuchen',
  cancel: 'Abbrechen',
  close: 'Schließen',
  print: 'Drucken',
  loading: 'Wird geladen.',
  slow: 'Es dauert länger als sonst. Bitte haben Sie etwas Geduld.',
  offline: 'Es besteht keine Internetverbindung. Sobald sie wieder da ist, geht es hier weiter.',
  online: 'Die Internetverbindung ist wieder da.',
  required: 'Pflichtfeld',
  requiredNote: 'Felder mit einem Sternchen (*) sind Pflichtfelder.',
  optional: 'freiwillig',
  errorsTitle: (n) =>
    plural(n, { one: 'Bitte berichtigen Sie eine Angabe', other: `Bitte berichtigen Sie ${n} Angaben` }),
  charactersLeft: (n) => plural(n, { one: 'Noch 1 Zeichen frei', other: `Noch ${n} Zeichen frei` }),
  trace: (id) => `Wenn Sie um Hilfe bitten, nennen Sie diesen Code: ${id}`,
  newWindow: 'öffnet sich in einem neuen Fenster',
};
