import { pluralOf } from '../../locale/plural.ts';
import type { common as Standard } from '../it/common.ts';

const plural = pluralOf('it');

export const common: typeof Standard = {
  back: 'Indietro',
  next: 'Avanti',
  change: 'Cambia',
  retry: 'Prova di nuovo',
  cancel: 'Annulla',
  close: 'Chiudi',
  print: 'Stampa',
  loading: 'Aspetti un momento.',
  slow: 'Oggi ci vuole più tempo. Aspetti ancora un po’.',
  offline: 'Internet non funziona. Aspetti. Quando Internet torna, può andare avanti.',
  online: 'Internet funziona di nuovo.',
  required: 'da scrivere sempre',
  requiredNote: 'Dove vede l’asterisco (*) deve scrivere o scegliere qualcosa.',
  optional: 'può lasciare vuoto',
  errorsTitle: (n) => plural(n, { one: 'C’è 1 dato sbagliato', other: `Ci sono ${n} dati sbagliati` }),
  charactersLeft: (n) =>
    plural(n, { one: 'Può scrivere ancora 1 lettera', other: `Può scrivere ancora ${n} lettere` }),
  trace: (id) => `Se chiede aiuto, dica questo codice: ${id}`,
  newWindow: 'si apre una finestra nuova',
};
