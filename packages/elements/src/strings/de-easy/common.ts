import { pluralOf } from '../../locale/plural.ts';
import type { common as Standard } from '../it/common.ts';

const plural = pluralOf('de');

export const common: typeof Standard = {
  back: 'Zurück',
  next: 'Weiter',
  change: 'Ändern',
  retry: 'Noch einmal versuchen',
  cancel: 'Abbrechen',
  close: 'Schließen',
  print: 'Drucken',
  loading: 'Bitte warten Sie kurz.',
  slow: 'Es dauert heute länger. Bitte warten Sie noch etwas.',
  offline: 'Das Internet geht nicht. Bitte warten Sie. Dann geht es hier weiter.',
  online: 'Das Internet geht wieder.',
  required: 'muss sein',
  requiredNote: 'Sie sehen ein Sternchen (*)? Dann müssen Sie etwas schreiben oder wählen.',
  optional: 'kann leer bleiben',
  errorsTitle: (n) => plural(n, { one: '1 Angabe ist falsch', other: `${n} Angaben sind falsch` }),
  charactersLeft: (n) =>
    plural(n, {
      one: 'Sie können noch 1 Zeichen schreiben',
      other: `Sie können noch ${n} Zeichen schreiben`,
    }),
  trace: (id) => `Sie brauchen Hilfe? Sagen Sie diesen Code: ${id}`,
  newWindow: 'es öffnet sich ein neues Fenster',
};
