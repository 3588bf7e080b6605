import type { readingProblems as Italian } from '../it/reading-problems.ts';

export const readingProblems: typeof Italian = {
  offline: {
    what: 'Il n’y a pas de connexion Internet.',
    way: 'Vérifiez la connexion. Dès qu’elle revient, vous reprenez ici.',
  },
  network: { what: 'La connexion a été coupée.', way: 'Attendez un instant et réessayez.' },
  timeout: { what: 'Le service n’a pas répondu à temps.', way: 'Attendez un instant et réessayez.' },
  aborted: { what: 'L’opération a été interrompue.', way: 'Vous pouvez réessayer.' },
  'invalid-response': {
    what: 'La réponse du service n’est pas lisible.',
    way: 'Réessayez dans quelques minutes. Si cela se répète, appelez la commune.',
  },
  'invalid-request': {
    what: 'Le service n’accepte pas les données envoyées.',
    way: 'Vérifiez les données. Si elles sont justes, appelez la commune.',
  },
  malformed: {
    what: 'Le service n’accepte pas la demande.',
    way: 'Rechargez la page. Si cela se répète, appelez la commune.',
  },
  'validation-failed': {
    what: 'Certaines données ne sont pas correctes.',
    way: 'Corrigez les données indiquées et continuez.',
  },
  'not-found': {
    what: 'Ce que vous cherchez n’existe pas ou n’existe plus.',
    way: 'Revenez en arrière et choisissez de nouveau.',
  },
  'rate-limited': {
    what: 'Il y a trop de demandes en ce moment.',
    way: 'Attendez une minute et réessayez.',
  },
  maintenance: {
    what: 'Le service est arrêté pour maintenance.',
    way: 'Réessayez plus tard ou appelez la commune.',
  },
  'office-unreachable': {
    what: 'L’agenda du bureau de l’INPS ne répond pas.',
    way: 'Réessayez dans quelques minutes.',
  },
};
