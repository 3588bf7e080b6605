import { attempt } from './attempt.ts';
import { pluralOf } from '../../locale/plural.ts';
import type { later as Italian } from '../it/booking-later.ts';

export { person } from './person.ts';
export { telling } from './telling.ts';
export { writingProblems } from './writing-problems.ts';

const plural = pluralOf('fr');

export const later: typeof Italian = {
  attempt,

  holding: (day, time) => `Réservation de l’horaire en cours : ${day}, ${time}.`,
  heldUntil: (day, time, until) => `${day}, ${time} : réservé pour vous jusqu’à ${until}.`,
  minutesLeft: (n) =>
    n === 1
      ? 'Il reste moins d’une minute.'
      : plural(n, { one: `Il reste ${n} minute.`, other: `Il reste ${n} minutes.` }),
  expiredSaid: 'L’horaire n’est plus réservé. Tout ce que vous avez écrit est encore là.',
  holdingSaid: 'Réservation de l’horaire en cours.',
  unresolvedSaid: 'Nous ne savons pas encore ce qui s’est passé. La vérification continue.',
  moreTime: 'J’ai besoin de plus de temps',
  moreTimeComing: 'Un instant : plus de temps est demandé.',
  noMoreTime:
    'Vous ne pouvez plus demander de temps. S’il s’achève, vous pouvez réserver de nouveau : ce que vous avez écrit reste.',
  extended: 'Vous avez plus de temps : l’horaire reste réservé pour vous.',
  expired: (day, time) => `L’horaire ${day}, ${time}, n’est plus réservé.`,
  expiredText: 'Tout ce que vous avez écrit est encore là.',
  holdAgain: 'Réserver de nouveau cet horaire',
  otherTimes: 'Choisir un autre horaire',
  keepTime: 'Continuer avec cet horaire',
  alternatives: 'Horaires proches encore libres :',
  checking: 'La connexion est lente. Nous vérifions si la demande est arrivée. Vous n’avez rien à refaire.',
  waitingNetwork: 'Il n’y a pas de connexion Internet. La demande part d’elle-même dès qu’elle revient.',
  unresolvedHold: 'Nous ne savons pas si l’horaire est réservé. La vérification continue.',
  unresolvedExtension:
    'Nous ne savons pas si vous avez plus de temps. La vérification continue. Vous pouvez poursuivre.',
  reference: (reference: string) => `Référence de la demande : ${reference}. Donnez-la au téléphone.`,
  unresolvedBooking:
    'Nous ne savons pas encore si le rendez-vous est pris. N’en prenez pas un autre : la vérification continue.',
  unresolvedCall: 'Si c’est urgent, appelez la commune.',
  checkNow: 'Vérifier maintenant',

  detailsTitle: 'Pour qui est le rendez-vous ?',
  who: 'La personne',
  basis: 'La personne habite-t-elle dans cette commune ?',
  basisOptions: {
    residence: 'Elle a sa résidence dans cette commune',
    domicile: 'Elle a son domicile dans cette commune, la résidence est ailleurs',
  },
  reach: 'Comment la prévenir',
  reachHint: 'Seulement si quelque chose change. Vous pouvez laisser ces champs vides.',
  why: 'Le motif',
  reason: 'Motif du rendez-vous',
  reasonHint: 'Quelques mots suffisent. N’écrivez pas de données sur la santé.',
  privacy: 'Vie privée',
  privacyText: 'Les données servent seulement à ce rendez-vous.',
  privacyLink: 'Lire l’information sur la vie privée',
  acknowledge: 'J’ai lu l’information sur la vie privée',

  faults: {
    basis: 'Dites si la personne a ici sa résidence ou son domicile.',
    reason: 'Écrivez le motif du rendez-vous.',
    acknowledged: 'Lisez l’information sur la vie privée et cochez la case.',
  },

  checkTitle: 'Vérifiez et confirmez',
  checkText: 'Si quelque chose ne va pas, choisissez « Modifier ».',
  where: 'Où',
  when: 'Quand',
  whenAt: (day, time) => `${day}, ${time}`,
  changeTime: 'Modifier le jour et l’heure',
  changeDetails: 'Modifier les données de la personne',
  changeReach: 'Modifier les contacts',
  changeReason: 'Modifier le motif',
  nobodyTold: 'Aucun contact : le code sur papier suffit.',
  awaitingNote: 'Après l’envoi, la commune doit encore confirmer le rendez-vous.',
  confirm: 'Confirmer le rendez-vous',
  request: 'Envoyer la demande',

  sendingTitle: 'Envoi en cours',
  sendingText: 'Votre rendez-vous est en cours de réservation. Ne fermez pas cette page.',
  sendingDoubt: 'Vérification en cours',

  confirmedTitle: 'Rendez-vous confirmé',
  awaitingTitle: 'Demande envoyée',
  awaitingText:
    'L’horaire est réservé. La commune doit encore confirmer le rendez-vous. Pour savoir s’il est confirmé, appelez la commune et donnez le code.',
  code: 'Code du rendez-vous',
  codeHint: 'Recopiez-le sur papier ou imprimez ce résumé : pour venir, ce code suffit.',
  goHere: 'Où aller',
  video: (office) =>
    `Au guichet de la commune, vous parlez en vidéo avec l’INPS (${office}). L’écran est prêt et une personne de la commune vous aide.`,
  bring: 'Ce qu’il faut apporter',
  opening: 'Horaires du guichet',
  access: 'Accessibilité',
  print: 'Imprimer le résumé',
};
