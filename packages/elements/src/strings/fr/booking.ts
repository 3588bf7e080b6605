import { pluralOf } from '../../locale/plural.ts';
import type { booking as Italian } from '../it/booking.ts';

export { common } from './common.ts';
export { readingProblems } from './reading-problems.ts';

const plural = pluralOf('fr');

export const booking: typeof Italian = {
  label: 'Prise de rendez-vous',
  step: (n, of) => `Étape ${n} sur ${of}`,
  steps: ['Service', 'Jour et heure', 'Données de la personne', 'Vérification'],
  comuneTitle: 'Dans quelle commune habitez-vous ?',
  comuneLabel: 'Nom de la commune',
  comuneHint: 'La commune de votre résidence ou de votre domicile.',
  comuneSearch: 'Chercher',
  comuniFound: (n) =>
    n === 0
      ? 'Aucune commune n’a ce nom. Vérifiez comment il est écrit.'
      : plural(n, { one: '1 commune trouvée', other: `${n} communes trouvées` }),
  serviceTitle: 'Pour quel service venez-vous ?',
  serviceMissing: 'Choisissez un service pour continuer.',
  noServices: 'Cette commune n’a pas de service à réserver ici. Appelez la commune.',
  duration: (minutes) => `Durée : environ ${minutes} minutes.`,
  competence: {
    office: 'Le bureau compétent de l’INPS :',
    'national-pole': 'Un pôle national de l’INPS s’en occupe :',
    unknown: 'S’en occupe :',
  },
  comune: 'Commune',
  service: 'Service',
  changeComune: 'Modifier la commune',
  changeService: 'Modifier le service',
  needsChosen: 'Aides',
  noNeeds: 'Aucune',
  changeNeeds: 'Modifier les aides',
  already: 'J’ai déjà un rendez-vous',
  moveTitle: 'Choisissez le nouveau jour et la nouvelle heure',
  timeTitle: 'Choisissez le jour et l’heure',
  timeWhere: (place) => `Vous venez en personne ici : ${place}. L’INPS est en liaison vidéo.`,
  timeHint: 'Choisissez une heure libre : elle reste réservée pendant que vous continuez.',
  freeTimes: (n) => plural(n, { one: '1 horaire libre', other: `${n} horaires libres` }),
  morning: 'Matin',
  afternoon: 'Après-midi',
  hour: (hour) => `À partir de ${hour} h`,
  taken: 'vient d’être pris',
  noSlots: 'Il n’y a plus d’horaire libre ce jour-là. Choisissez un autre jour.',
  noDays: 'Il n’y a pas de jour libre pour l’instant.',
  noDaysWay: 'Réessayez demain ou appelez la commune.',
  moreDays: 'Montrer d’autres jours',
  showMonth: 'Choisir dans le calendrier',
  showList: 'Montrer les premiers jours libres',
  monthHint: 'Vous pouvez choisir les jours mis en évidence.',
  monthBefore: 'Mois précédent',
  monthAfter: 'Mois suivant',
  monthEmpty: 'Il n’y a pas de jour libre ce mois-ci.',
  preparing: 'Un instant : l’étape suivante se prépare.',
  phone: (number) => `Téléphone : ${number}`,
};
