import { pluralOf } from '../../locale/plural.ts';
import type { choosing as Standard } from '../it/choosing.ts';

const plural = pluralOf('it');

export const choosing: typeof Standard = {
  search: 'Cerchi che cosa Le serve',
  searchHint: 'Scriva una parola. Per esempio: figli.',
  servicesFound: (n) => plural(n, { one: 'Trovato 1 servizio', other: `Trovati ${n} servizi` }),
  noneFound: 'Con questa parola non c’è nulla. Provi un’altra parola.',
  showAll: 'Mostra tutto',
  bring: 'Porti con sé:',
  delegaAllowed: 'Può venire un’altra persona per Lei. Serve un foglio firmato: la delega.',
  delegaNotAllowed: 'Deve venire Lei. Un’altra persona non può venire per Lei.',

  needs: 'Le serve un aiuto?',
  needsHint: 'Vede solo gli orari in cui c’è l’aiuto.',
  needsOptions: {
    'sign-language': 'Una persona che parla con i segni (LIS)',
    captions: 'Le parole scritte sullo schermo',
    interpreter: 'Una persona che parla la mia lingua',
    wheelchair: 'Un posto per la sedia a rotelle',
    unknown: 'Altro',
  },
  needNotMet: (needs) =>
    `A quest’ora manca un aiuto: ${needs}. Vada avanti e scelga un’altra ora. Oppure tolga l’aiuto.`,

  noFit: 'Non c’è un’ora con gli aiuti che ha scelto.',
  parties: {
    desk: 'Porta del Comune senza scale',
    'sign-language': 'Persona che parla con i segni',
    captions: 'Persona che scrive le parole sullo schermo',
    interpreter: 'Persona che parla la Sua lingua',
    unknown: 'Una persona che serve',
  },
  never: (party) => `${party}: qui non c’è mai.`,
  onlyOn: (party, days) => `${party}: c’è solo ${days}.`,
  withoutNeeds: 'Cerca senza aiuti',

  servers: 'Chi Le può rispondere?',
  first: (day, time) => `Prima ora libera: ${day}, ore ${time}.`,
  noFirst: 'Adesso non ci sono ore libere.',
  wait: (days) =>
    days === 0
      ? 'Di solito può venire oggi.'
      : plural(days, { one: 'Di solito aspetta 1 giorno.', other: `Di solito aspetta ${days} giorni.` }),
  soonest: 'L’ufficio che può prima',
};
