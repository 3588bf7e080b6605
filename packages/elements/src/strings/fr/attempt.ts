import type { attempt as Italian } from '../it/attempt.ts';

export const attempt: typeof Italian = {
  checking: 'La page a été rechargée pendant la réservation. Nous vérifions si le rendez-vous existe.',
  found: 'Le rendez-vous est réservé.',
  notBooked: 'Le rendez-vous n’a pas été réservé',
  notKept: 'L’horaire n’est plus réservé. Vous pouvez en choisir un autre.',
  typeAgain: 'Ce que vous aviez écrit n’est enregistré nulle part : écrivez-le à nouveau.',
  goOn: 'Continuer',
};
