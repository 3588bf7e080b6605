import { pluralOf } from '../../locale/plural.ts';
import type { common as Italian } from '../it/common.ts';

const plural = pluralOf('fr');

export const common: typeof Italian = {
  back: 'Retour',
  next: 'Continuer',
  change: 'Modifier',
  retry: 'Réessayer',
  cancel: 'Annuler',
  close: 'Fermer',
  print: 'Imprimer',
  loading: 'Chargement en cours.',
  slow: 'C’est plus long que d’habitude. Merci de patienter.',
  offline: 'Il n’y a pas de connexion Internet. Dès qu’elle revient, vous reprenez ici.',
  online: 'La connexion Internet est revenue.',
  required: 'obligatoire',
  requiredNote: 'Les champs avec un astérisque (*) sont obligatoires.',
  optional: 'facultatif',
  errorsTitle: (n) =>
    plural(n, { one: 'Une information est à corriger', other: `${n} informations sont à corriger` }),
  charactersLeft: (n) => plural(n, { one: `Il reste ${n} caractère`, other: `Il reste ${n} caractères` }),
  trace: (id) => `Si vous demandez de l’aide, donnez ce code : ${id}`,
  newWindow: 's’ouvre dans une nouvelle fenêtre',
};
