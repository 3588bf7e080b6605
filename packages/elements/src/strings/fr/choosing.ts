import { pluralOf } from '../../locale/plural.ts';
import type { choosing as Italian } from '../it/choosing.ts';

const plural = pluralOf('fr');

export const choosing: typeof Italian = {
  search: 'Chercher un service',
  searchHint: 'Par exemple : enfants, IBAN, licenciement.',
  servicesFound: (n) => plural(n, { one: `${n} service trouvé`, other: `${n} services trouvés` }),
  noneFound: 'Aucun service ne correspond à ces mots. Essayez un mot plus simple.',
  showAll: 'Voir tous les services',
  bring: 'À apporter :',
  delegaAllowed: 'Une autre personne peut venir, avec une procuration.',
  delegaNotAllowed: 'La personne doit venir elle-même : la procuration n’est pas admise ici.',

  needs: 'Avez-vous besoin d’une aide particulière ?',
  needsHint: 'Vous ne voyez que les heures où cette aide est là.',
  needsOptions: {
    'sign-language': 'Interprète en langue des signes (LIS)',
    captions: 'Sous-titres',
    interpreter: 'Interprète d’une autre langue',
    wheelchair: 'Place pour un fauteuil roulant',
    unknown: 'Autre',
  },
  needNotMet: (needs) =>
    `À l’heure choisie, il manque cette aide : ${needs}. Continuez et choisissez une autre heure, ou retirez l’aide.`,

  noFit: 'Aucune heure ne convient aux aides choisies.',
  parties: {
    desk: 'Entrée sans marches à la mairie',
    'sign-language': 'Interprète en langue des signes',
    captions: 'Personne qui écrit les sous-titres',
    interpreter: 'Interprète d’une autre langue',
    unknown: 'Une personne nécessaire',
  },
  never: (party) => `${party} : jamais ici.`,
  onlyOn: (party, days) => `${party} : seulement ${days}.`,
  withoutNeeds: 'Chercher sans ces aides',

  servers: 'Qui peut répondre ?',
  first: (day, time) => `Première heure libre : ${day} à ${time}.`,
  noFirst: 'Aucune heure libre pour le moment.',
  wait: (days) =>
    days === 0
      ? 'En général, on est reçu le jour même.'
      : plural(days, { one: 'En général, on attend 1 jour.', other: `En général, on attend ${days} jours.` }),
  soonest: 'Le bureau libre en premier',
};
