import type { writingProblems as Italian } from '../it/writing-problems.ts';

export const writingProblems: typeof Italian = {
  'idempotency-key-missing': {
    what: 'Le service n’accepte pas la demande.',
    way: 'Rechargez la page. Si cela se répète, appelez la commune.',
  },
  'idempotency-key-reused': {
    what: 'Cette demande était déjà partie avec d’autres données.',
    way: 'Vérifiez les données et confirmez de nouveau.',
  },
  'idempotency-in-progress': {
    what: 'La demande est déjà en cours de traitement.',
    way: 'Attendez : la réponse arrive d’elle-même.',
  },
  unauthenticated: {
    what: 'Votre connexion au service n’est plus valable.',
    way: 'Identifiez-vous de nouveau et reprenez ici.',
  },
  'assurance-too-low': {
    what: 'Ce service demande une identification plus sûre.',
    way: 'Identifiez-vous avec SPID de niveau 2, CIE ou CNS.',
  },
  'profile-missing': {
    what: 'Votre profil ne permet pas cette opération.',
    way: 'Adressez-vous à la personne qui gère les utilisateurs dans votre commune.',
  },
  'grant-expired': {
    what: 'Votre autorisation a expiré.',
    way: 'Adressez-vous à la personne qui gère les utilisateurs dans votre commune.',
  },
  'precondition-required': {
    what: 'Les données ont changé entre-temps.',
    way: 'Rechargez la page et refaites la modification.',
  },
  'precondition-failed': {
    what: 'Une autre personne a modifié ces données.',
    way: 'Regardez les données à jour et refaites la modification.',
  },
  'slot-taken': {
    what: 'Une autre personne vient de prendre cet horaire.',
    way: 'Choisissez un autre horaire. Ce que vous avez écrit reste.',
  },
  'hold-limit': {
    what: 'Trop d’horaires sont déjà gardés.',
    way: 'Attendez quelques minutes et réessayez.',
  },
  'hold-expired': {
    what: 'L’horaire n’est plus gardé : le délai est passé.',
    way: 'Vous pouvez le garder de nouveau. Ce que vous avez écrit reste.',
  },
  'duplicate-booking': {
    what: 'Il y a déjà un rendez-vous pour cette personne et ce service.',
    way: 'Cherchez la confirmation que vous avez reçue ou appelez la commune.',
  },
  'consent-missing': {
    what: 'Il manque la lecture de l’information sur la vie privée.',
    way: 'Revenez à vos données et cochez la case.',
  },
  'delega-missing': {
    what: 'Ce rendez-vous demande une procuration.',
    way: 'Adressez-vous à la commune pour présenter la procuration.',
  },
  'booking-state': {
    what: 'Le rendez-vous ne permet plus cette opération.',
    way: 'Rechargez la page pour voir la situation actuelle.',
  },
  'meeting-not-open': {
    what: 'La rencontre n’est pas encore ouverte.',
    way: 'Revenez peu avant l’heure du rendez-vous.',
  },
  'meeting-ended': {
    what: 'La rencontre est déjà terminée.',
    way: 'Si nécessaire, prenez un autre rendez-vous.',
  },
  'meeting-full': {
    what: 'Toutes les personnes prévues sont déjà dans la rencontre.',
    way: 'Fermez les autres fenêtres de la rencontre et réessayez.',
  },
  'not-admitted': {
    what: 'L’INPS n’a pas encore fait entrer ce poste.',
    way: 'Attendez d’être appelé.',
  },
  'credential-used': {
    what: 'Cet accès a déjà été utilisé.',
    way: 'Réessayez : un nouvel accès est préparé.',
  },
};
