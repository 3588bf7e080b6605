import type { readingProblems as Standard } from '../it/reading-problems.ts';

export const readingProblems: typeof Standard = {
  offline: {
    what: 'Internet non funziona.',
    way: 'Guardi se Internet è acceso. Quando Internet torna, può andare avanti.',
  },
  network: { what: 'Internet si è fermato.', way: 'Aspetti un momento. Poi provi di nuovo.' },
  timeout: { what: 'La risposta non è arrivata.', way: 'Aspetti un momento. Poi provi di nuovo.' },
  aborted: { what: 'Abbiamo fermato il lavoro.', way: 'Può provare di nuovo.' },
  'invalid-response': {
    what: 'Non riusciamo a leggere la risposta.',
    way: 'Aspetti qualche minuto. Poi provi di nuovo. Se non va, chiami il Comune.',
  },
  'invalid-request': {
    what: 'Questi dati non vanno bene.',
    way: 'Controlli i dati. Se i dati sono giusti, chiami il Comune.',
  },
  malformed: {
    what: 'La richiesta non va bene.',
    way: 'Apra di nuovo la pagina. Se non va, chiami il Comune.',
  },
  'validation-failed': {
    what: 'Alcuni dati sono sbagliati.',
    way: 'Scriva i dati giusti. Poi vada avanti.',
  },
  'not-found': {
    what: 'Non troviamo quello che cerca.',
    way: 'Torni indietro. Poi scelga di nuovo.',
  },
  'rate-limited': {
    what: 'Ci sono troppe richieste adesso.',
    way: 'Aspetti un minuto. Poi provi di nuovo.',
  },
  maintenance: {
    what: 'Il servizio è fermo. Lo stiamo riparando.',
    way: 'Provi più tardi. Oppure chiami il Comune.',
  },
  'office-unreachable': {
    what: 'Non possiamo vedere gli orari dell’INPS.',
    way: 'Aspetti qualche minuto. Poi provi di nuovo.',
  },
};
