import type { FailureCode } from '@pue/client/booking';

/** What happened, and the way out of it. */
export interface ProblemWords {
  readonly what: string;
  readonly way: string;
}

/** What can happen when something public is read: all that a page needs to say before anybody writes. */
export const readingProblems = {
  offline: {
    what: 'Non c’è collegamento a Internet.',
    way: 'Controlli il collegamento. Appena torna, si riprende da qui.',
  },
  network: { what: 'Il collegamento si è interrotto.', way: 'Attenda un momento e riprovi.' },
  timeout: { what: 'Il servizio non ha risposto in tempo.', way: 'Attenda un momento e riprovi.' },
  aborted: { what: 'L’operazione è stata interrotta.', way: 'Può riprovare.' },
  'invalid-response': {
    what: 'La risposta del servizio non è leggibile.',
    way: 'Riprovi tra qualche minuto. Se succede ancora, chiami il Comune.',
  },
  'invalid-request': {
    what: 'Il servizio non accetta i dati inviati.',
    way: 'Controlli i dati. Se sono giusti, chiami il Comune.',
  },
  malformed: {
    what: 'Il servizio non accetta la richiesta.',
    way: 'Ricarichi la pagina. Se succede ancora, chiami il Comune.',
  },
  'validation-failed': {
    what: 'Alcuni dati non sono corretti.',
    way: 'Corregga i dati indicati e prosegua.',
  },
  'not-found': {
    what: 'Ciò che cerca non c’è o non c’è più.',
    way: 'Torni indietro e scelga di nuovo.',
  },
  'rate-limited': {
    what: 'Ci sono troppe richieste in questo momento.',
    way: 'Attenda un minuto e riprovi.',
  },
  maintenance: {
    what: 'Il servizio è fermo per manutenzione.',
    way: 'Riprovi più tardi oppure chiami il Comune.',
  },
  'office-unreachable': {
    what: 'Non si riesce a raggiungere l’agenda della sede INPS.',
    way: 'Riprovi tra qualche minuto.',
  },
} satisfies Partial<Readonly<Record<FailureCode, ProblemWords>>>;
