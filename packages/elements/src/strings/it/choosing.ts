import { pluralOf } from '../../locale/plural.ts';

const plural = pluralOf('it');

/** Help in choosing: what a service is, which help one needs, which office answers. */
export const choosing = {
  search: 'Cerchi un servizio',
  searchHint: 'Per esempio: figli, IBAN, lavoro perso.',
  servicesFound: (n: number) => plural(n, { one: 'Trovato 1 servizio', other: `Trovati ${n} servizi` }),
  noneFound: 'Nessun servizio ha queste parole. Provi con una parola più semplice.',
  showAll: 'Mostra tutti i servizi',
  bring: 'Che cosa portare:',
  delegaAllowed: 'Può venire un’altra persona, con una delega.',
  delegaNotAllowed: 'Deve venire la persona stessa: qui la delega non vale.',

  needs: 'Serve un aiuto particolare?',
  needsHint: 'Si vedono solo gli orari in cui l’aiuto c’è.',
  needsOptions: {
    'sign-language': 'Interprete della lingua dei segni (LIS)',
    captions: 'Sottotitoli',
    interpreter: 'Interprete di un’altra lingua',
    wheelchair: 'Spazio per la sedia a rotelle',
    unknown: 'Altro',
  },
  needNotMet: (needs: string) =>
    `All’orario scelto manca questo aiuto: ${needs}. Prosegua e scelga un altro orario, oppure tolga l’aiuto.`,

  noFit: 'Nessun orario va bene con gli aiuti scelti.',
  parties: {
    desk: 'Ingresso senza gradini al municipio',
    'sign-language': 'Interprete della lingua dei segni',
    captions: 'Chi scrive i sottotitoli',
    interpreter: 'Interprete di un’altra lingua',
    unknown: 'Una persona che serve',
  },
  never: (party: string) => `${party}: qui manca sempre.`,
  onlyOn: (party: string, days: string) => `${party}: solo ${days}.`,
  withoutNeeds: 'Cerca senza questi aiuti',

  servers: 'Chi può rispondere?',
  first: (day: string, time: string) => `Primo orario libero: ${day}, ore ${time}.`,
  noFirst: 'Ora non ha orari liberi.',
  wait: (days: number) =>
    days === 0
      ? 'Di solito si va in giornata.'
      : plural(days, {
          one: 'Di solito si aspetta 1 giorno.',
          other: `Di solito si aspettano ${days} giorni.`,
        }),
  soonest: 'L’ufficio che è libero prima',
};
