import type { own as italian } from '../it/booking-own.ts';

export const own: typeof italian = {
  findingTitle: 'Ouvrir votre rendez-vous',
  findingText: 'Écrivez le code du rendez-vous et la coordonnée que vous avez laissée.',
  labels: { code: 'Code du rendez-vous', contact: 'Téléphone ou e-mail' },
  hints: {
    code: 'Il est sur votre feuille. Par exemple : K7Q4-93MT. Majuscules et tiret ne comptent pas.',
    contact: 'Ce que vous avez laissé en réservant. Si vous n’avez rien laissé : le code fiscal.',
  },
  faults: {
    code: 'Le code a 8 lettres et chiffres. Copiez-le depuis la feuille.',
    contact: 'Écrivez le téléphone ou l’e-mail, ou bien le code fiscal.',
  },
  find: 'Ouvrir le rendez-vous',
  looking: 'Recherche en cours',
  notFound: {
    what: 'Aucun rendez-vous ne correspond à ces données.',
    way: 'Vérifiez le code et la coordonnée. Sinon, appelez la commune.',
  },

  title: 'Votre rendez-vous',
  movedTitle: 'Rendez-vous déplacé',
  cancelledTitle: 'Rendez-vous annulé',
  states: {
    cancelled: 'Cet horaire est de nouveau libre pour d’autres.',
    'in-progress': 'L’entretien est en cours.',
    done: 'L’entretien a déjà eu lieu.',
    'no-show': 'Personne n’est venu à l’heure du rendez-vous.',
    unknown: 'Pour savoir où il en est, appelez la commune.',
  },
  opensByContact: 'Pour le déplacer ou l’annuler, il faut le code et le téléphone ou l’e-mail laissé.',
  opensByTaxCode: 'Pour le déplacer ou l’annuler, il faut le code et votre code fiscal.',
  reading: 'Le rendez-vous a changé. On lit la situation actuelle.',
  notMovable: 'Pour ce service, on ne peut pas le déplacer ici. Appelez la commune.',
  move: 'Déplacer le rendez-vous',
  cancel: 'Annuler le rendez-vous',
  calendar: 'Ajouter au calendrier',
  uncalendar: 'Retirer du calendrier',
  bookAgain: 'Prendre un nouveau rendez-vous',
  close: 'Fermer ce rendez-vous',

  standsUntil: (when) =>
    `Votre rendez-vous est pour l’instant : ${when}. Il reste valable jusqu’à la confirmation du nouveau.`,
  moveCheckTitle: 'Confirmez le nouvel horaire',
  before: 'Avant',
  after: 'Nouveau',
  moveNote: 'Le code reste le même. L’ancien horaire redevient libre.',
  moveConfirm: 'Déplacer à cet horaire',
  moving: 'Déplacement en cours',
  movingText: 'Jusqu’à la confirmation, l’ancien horaire est valable. Ne fermez pas cette page.',
  unresolvedMove: 'On ne sait pas encore si le rendez-vous est déplacé. On continue de vérifier.',

  cancelTitle: 'Voulez-vous annuler le rendez-vous ?',
  tells: (who) => `Si vous l’annulez, seront prévenus : ${who}.`,
  told: { resident: 'vous, par message ou par téléphone', operator: 'la commune', office: 'le bureau INPS' },
  residentUntold: 'Vous ne recevrez aucun avis, car vous n’avez laissé aucune coordonnée.',
  reason: 'Pourquoi l’annulez-vous ?',
  cancelYes: 'Oui, annuler le rendez-vous',
  cancelNo: 'Non, je le garde',
  cancelling: 'Annulation en cours',
  unresolvedCancel: 'On ne sait pas encore si le rendez-vous est annulé. On continue de vérifier.',
};
