import type { FailureCode } from '@pue/client/booking';
import type { ProblemWords, readingProblems } from './reading-problems.ts';

/** What can happen besides, when something is written or a meeting is entered. */
export const writingProblems: Readonly<
  Record<Exclude<FailureCode, keyof typeof readingProblems>, ProblemWords>
> = {
  'idempotency-key-missing': {
    what: 'Il servizio non accetta la richiesta.',
    way: 'Ricarichi la pagina. Se succede ancora, chiami il Comune.',
  },
  'idempotency-key-reused': {
    what: 'Questa richiesta era già partita con altri dati.',
    way: 'Controlli i dati e confermi di nuovo.',
  },
  'idempotency-in-progress': {
    what: 'La richiesta è già in lavorazione.',
    way: 'Attenda: la risposta arriva da sola.',
  },
  unauthenticated: { what: 'L’accesso non è più valido.', way: 'Acceda di nuovo e riprenda da qui.' },
  'assurance-too-low': {
    what: 'Per questo servizio serve un accesso più sicuro.',
    way: 'Acceda con SPID di livello 2, CIE o CNS.',
  },
  'profile-missing': {
    what: 'Il Suo profilo non è abilitato a questa operazione.',
    way: 'Si rivolga a chi nel Comune gestisce le utenze.',
  },
  'grant-expired': {
    what: 'La Sua abilitazione è scaduta.',
    way: 'Si rivolga a chi nel Comune gestisce le utenze.',
  },
  'precondition-required': {
    what: 'I dati sono cambiati nel frattempo.',
    way: 'Ricarichi la pagina e ripeta la modifica.',
  },
  'precondition-failed': {
    what: 'Qualcun altro ha modificato questi dati.',
    way: 'Guardi i dati aggiornati e ripeta la modifica.',
  },
  'slot-taken': {
    what: 'Questo orario è appena stato preso da un’altra persona.',
    way: 'Scelga un altro orario. I dati già scritti restano.',
  },
  'hold-limit': {
    what: 'Ci sono già troppi orari tenuti da parte.',
    way: 'Attenda qualche minuto e riprovi.',
  },
  'hold-expired': {
    what: 'Il tempo per tenere da parte l’orario è finito.',
    way: 'Può tenerlo di nuovo. I dati già scritti restano.',
  },
  'duplicate-booking': {
    what: 'C’è già un appuntamento per questa persona e questo servizio.',
    way: 'Cerchi la conferma che ha ricevuto oppure chiami il Comune.',
  },
  'consent-missing': {
    what: 'Manca la presa visione dell’informativa sulla privacy.',
    way: 'Torni ai Suoi dati e spunti la casella.',
  },
  'delega-missing': {
    what: 'Per questo appuntamento serve una delega.',
    way: 'Si rivolga al Comune per presentare la delega.',
  },
  'booking-state': {
    what: 'L’appuntamento non permette più questa operazione.',
    way: 'Ricarichi la pagina per vedere la situazione attuale.',
  },
  'meeting-not-open': {
    what: 'L’incontro non è ancora aperto.',
    way: 'Torni poco prima dell’ora dell’appuntamento.',
  },
  'meeting-ended': { what: 'L’incontro è già finito.', way: 'Se serve, prenoti un altro appuntamento.' },
  'meeting-full': {
    what: 'Nell’incontro ci sono già tutti i partecipanti previsti.',
    way: 'Chiuda le altre finestre dell’incontro e riprovi.',
  },
  'not-admitted': {
    what: 'L’operatore INPS non ha ancora fatto entrare questa postazione.',
    way: 'Attenda di essere chiamato.',
  },
  'credential-used': { what: 'Questo ingresso è già stato usato.', way: 'Riprovi: se ne prepara uno nuovo.' },
};
