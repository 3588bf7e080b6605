import { pluralOf } from '../../locale/plural.ts';
import type { agenda as Italian } from '../it/agenda.ts';

export { common } from './common.ts';
export { problems } from './problems.ts';

const plural = pluralOf('fr');

export const agenda: typeof Italian = {
  title: (day) => `Rendez-vous du ${day}`,
  loading: 'Lecture des rendez-vous du jour.',
  empty: 'Il n’y a pas de rendez-vous aujourd’hui.',
  count: (n) =>
    plural(n, { one: 'Il y a un rendez-vous aujourd’hui.', other: `Il y a ${n} rendez-vous aujourd’hui.` }),
  freshAt: (time) => `Mis à jour à ${time}.`,
  staleSince: (time) =>
    `Cette liste date de ${time} : depuis, elle n’est plus mise à jour. Un nouvel essai aura lieu tout seul.`,
  unread: 'Un nouvel essai aura lieu tout seul dans un instant.',
  states: {
    'awaiting-operator': 'À confirmer',
    confirmed: 'Confirmé',
    cancelled: 'Annulé',
    'in-progress': 'En cours',
    done: 'Terminé',
    'no-show': 'Personne ne s’est présenté',
    unknown: 'État inconnu',
  },
  open: 'Ouvrir l’entretien',
  openOf: (time, name) => `Ouvrir l’entretien de ${time} : ${name}`,
  signIn: 'Se connecter de nouveau',
  noService: {
    what: 'Il manque à cette page l’adresse du service.',
    way: 'Veuillez le signaler à la personne qui s’occupe du site.',
  },
};
