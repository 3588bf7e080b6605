import type { TellingStrings } from '../it/telling.ts';

/** Who hears what of an appointment, when and how. */
export const telling: TellingStrings = {
  title: 'Qui prévient qui',
  caption: 'Les messages pour ce rendez-vous',
  message: 'Message',
  way: 'Par quel moyen',
  who: {
    resident: 'À la personne',
    operator: 'À l’agent de la commune',
    office: 'Au bureau de l’INPS',
    unknown: 'À d’autres',
  },
  what: {
    confirmation: 'Confirmation',
    reminder: 'Rappel',
    change: 'Déplacement ou annulation',
    unknown: 'Autre message',
  },
  when: {
    'at-once': 'tout de suite',
    'once-confirmed': 'après la confirmation de la commune',
    'day-before': 'la veille',
    'when-it-happens': 'dès que cela arrive',
    unknown: 'en temps utile',
  },
  channels: {
    sms: 'par SMS',
    'e-mail': 'par e-mail',
    'phone-call': 'par un appel de l’agent',
    'paper-code': 'par le code sur papier',
    agenda: 'dans l’agenda',
    unknown: 'par un autre moyen',
  },
  nobody: 'personne ne prévient',
  call: 'Un agent de la commune téléphone : le numéro est sur sa liste d’appels.',
  hole: 'Personne ne prévient la personne si quelque chose change. Pour le savoir, il suffit d’appeler la commune et de donner le code.',
  bookedBy: {
    operator: (name) => `Réservé par l’agent de la commune pour ${name}.`,
    'patronato-operator': (name) => `Réservé par le patronato pour ${name}.`,
  },
};
