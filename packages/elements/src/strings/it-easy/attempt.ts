import type { attempt as Standard } from '../it/attempt.ts';

export const attempt: typeof Standard = {
  checking: 'La pagina è partita da capo. Guardiamo se Lei ha l’appuntamento.',
  found: 'Lei ha l’appuntamento.',
  notBooked: 'Lei non ha ancora l’appuntamento',
  notKept: 'Questo orario non è più Suo. Scelga un altro orario.',
  typeAgain: 'Scriva di nuovo i Suoi dati. Noi non li abbiamo salvati.',
  goOn: 'Vai avanti',
};
