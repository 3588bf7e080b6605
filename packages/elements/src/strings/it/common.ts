import { pluralOf } from '../../locale/plural.ts';

const plural = pluralOf('it');

export const common = {
  back: 'Indietro',
  next: 'Avanti',
  change: 'Modifica',
  retry: 'Riprova',
  cancel: 'Annulla',
  close: 'Chiudi',
  print: 'Stampa',
  loading: 'Caricamento in corso.',
  slow: 'Ci vuole più tempo del solito. La preghiamo di attendere.',
  offline: 'Non c’è collegamento a Internet. Appena torna, si riprende da qui.',
  online: 'Il collegamento a Internet è tornato.',
  required: 'obbligatorio',
  requiredNote: 'I campi con l’asterisco (*) sono obbligatori.',
  optional: 'facoltativo',
  errorsTitle: (n: number) =>
    plural(n, { one: 'C’è un dato da correggere', other: `Ci sono ${n} dati da correggere` }),
  charactersLeft: (n: number) =>
    plural(n, { one: 'Resta ancora 1 carattere', other: `Restano ancora ${n} caratteri` }),
  trace: (id: string) => `Se chiede assistenza, indichi questo codice: ${id}`,
  newWindow: 'si apre in una nuova finestra',
};
