import { pluralOf } from '../../locale/plural.ts';
import type * as Italian from '../it/booking-operator.ts';

const plural = pluralOf('fr');

export const operator: typeof Italian.operator = {
  areas: 'Guichet',
  book: 'Réserver',
  awaiting: 'À confirmer',
  people: 'Combien de personnes, l’une après l’autre ?',
  peopleCount: (n) => plural(n, { one: `${n} personne`, other: `${n} personnes` }),
  arriving: 'Votre connexion est en cours de vérification.',
  signIn: 'Se connecter à nouveau',
  kept: 'Ce que vous avez écrit reste ici.',
  next: 'Personne suivante',
  nextHint: 'Même service, même jour.',

  awaitingTitle: 'Demandes à confirmer',
  awaitingEmpty: 'Il n’y a pas de demande à confirmer.',
  refresh: 'Actualiser la liste',
  confirm: 'Confirmer',
  confirmOf: (name, when) => `Confirmer : ${name}, ${when}`,
  confirming: 'Confirmation en cours.',
  open: 'Ouvrir',
  openOf: (name: string, when: string) => `Ouvrir : ${name}, ${when}`,
  confirmed: (name, when) => `Confirmé : ${name}, ${when}.`,
  listFresh: 'La liste ci-dessous est à jour.',

  groupTitle: 'Qui vient ?',
  groupHint: 'On réserve pour tous ensemble : tous ou personne.',
  person: (n, when) => `Personne ${n}, ${when}`,
  forAll: 'Pour tous',
  basis: 'Habite-t-elle ici ?',
  basisOptions: { residence: 'Résidence', domicile: 'Domicile' },
  acknowledged: 'La personne a reçu l’information sur la confidentialité',
  duplicate: 'Cette personne a déjà un rendez-vous pour ce service, ou figure deux fois.',
  faultOf: (n, fault) => `Personne ${n} : ${fault}`,
  oddText: 'Si elles sont justes, vous pouvez confirmer.',
  groupCheck: 'Vérifiez et confirmez pour tous',
  time: 'Heure',
  name: 'Prénom et nom',
  code: 'Numéro',
  confirmAll: (n) => `Confirmer ${n} rendez-vous`,
  groupSending: 'Réservation en cours pour tous. Ne fermez pas cette page.',
  unresolved:
    'On ne sait pas encore si les rendez-vous sont réservés. Ne réservez pas une autre fois : la vérification continue.',
  groupBooked: (n) => `${n} rendez-vous confirmés`,
  groupBookedText: 'Donnez à chaque personne son numéro sur papier.',
  print: 'Imprimer une feuille par personne',
};

export const atCounter: typeof Italian.atCounter = {
  booking: { already: 'Il y a déjà un rendez-vous' },
  own: {
    findingTitle: 'Ouvrir un rendez-vous',
    title: 'Le rendez-vous',
    opensByContact:
      'Pour le déplacer ou l’annuler, il faut le code et le téléphone ou l’e-mail de la personne.',
    told: {
      resident: 'la personne, par message ou par téléphone',
      operator: 'la commune',
      office: 'le bureau INPS',
    },
    residentUntold: 'La personne ne recevra aucun avis, car elle n’a laissé aucune coordonnée.',
  },
};
