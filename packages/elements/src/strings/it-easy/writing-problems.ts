import type { writingProblems as Standard } from '../it/writing-problems.ts';

export const writingProblems: typeof Standard = {
  'idempotency-key-missing': {
    what: 'La richiesta non va bene.',
    way: 'Apra di nuovo la pagina. Se non va, chiami il Comune.',
  },
  'idempotency-key-reused': {
    what: 'Questa richiesta è già partita. Ma aveva altri dati.',
    way: 'Controlli i dati. Poi confermi di nuovo.',
  },
  'idempotency-in-progress': {
    what: 'La richiesta è già arrivata.',
    way: 'Aspetti. La risposta arriva da sola.',
  },
  unauthenticated: {
    what: 'È passato troppo tempo da quando è entrato.',
    way: 'Entri di nuovo. Poi può andare avanti da qui.',
  },
  'assurance-too-low': {
    what: 'Per questo servizio deve entrare in un modo più sicuro.',
    way: 'Entri con SPID di livello 2. Oppure con la carta CIE o CNS.',
  },
  'profile-missing': {
    what: 'Lei non ha il permesso di fare questo.',
    way: 'Chieda il permesso a chi dà gli accessi nel Comune.',
  },
  'grant-expired': {
    what: 'Il Suo permesso è finito.',
    way: 'Chieda il permesso a chi dà gli accessi nel Comune.',
  },
  'precondition-required': {
    what: 'I dati sono cambiati.',
    way: 'Apra di nuovo la pagina. Poi rifaccia il cambio.',
  },
  'precondition-failed': {
    what: 'Un’altra persona ha cambiato questi dati.',
    way: 'Guardi i dati nuovi. Poi rifaccia il cambio.',
  },
  'slot-taken': {
    what: 'Un’altra persona ha preso questo orario.',
    way: 'Scelga un altro orario. I dati scritti sono ancora qui.',
  },
  'hold-limit': {
    what: 'Teniamo già troppi orari da parte.',
    way: 'Aspetti qualche minuto. Poi provi di nuovo.',
  },
  'hold-expired': {
    what: 'È passato troppo tempo. Questo orario non è più Suo.',
    way: 'Può chiedere di nuovo l’orario. I dati scritti sono ancora qui.',
  },
  'duplicate-booking': {
    what: 'Questa persona ha già un appuntamento per questo servizio.',
    way: 'Cerchi il foglio con il codice. Oppure chiami il Comune.',
  },
  'consent-missing': {
    what: 'Non ha detto di avere letto le regole sulla privacy.',
    way: 'Torni ai Suoi dati. Metta il segno nel quadrato.',
  },
  'delega-missing': {
    what: 'Per questo appuntamento serve una delega. La delega è un foglio: con la delega può venire Lei per un’altra persona.',
    way: 'Porti la delega al Comune.',
  },
  'booking-state': {
    what: 'Questo appuntamento non si può più cambiare così.',
    way: 'Apra di nuovo la pagina. Così vede come sta adesso.',
  },
  'meeting-not-open': {
    what: 'L’incontro non è ancora aperto.',
    way: 'Torni poco prima dell’ora dell’appuntamento.',
  },
  'meeting-ended': {
    what: 'L’incontro è già finito.',
    way: 'Se Le serve, prenoti un altro appuntamento.',
  },
  'meeting-full': {
    what: 'Nell’incontro ci sono già tutte le persone.',
    way: 'Chiuda le altre finestre dell’incontro. Poi provi di nuovo.',
  },
  'not-admitted': {
    what: 'L’INPS non ha ancora aperto la porta dell’incontro.',
    way: 'Aspetti. L’INPS La chiama.',
  },
  'credential-used': {
    what: 'Questo ingresso è già usato.',
    way: 'Provi di nuovo. Ne prepariamo uno nuovo.',
  },
};
