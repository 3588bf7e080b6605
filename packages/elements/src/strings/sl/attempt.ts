import type { attempt as Italian } from '../it/attempt.ts';

export const attempt: typeof Italian = {
  checking: 'Stran se je med naročanjem znova naložila. Preverja se, ali je termin naročen.',
  found: 'Termin je naročen.',
  notBooked: 'Termin ni bil naročen',
  notKept: 'Ura ni več rezervirana. Izberete lahko drugo.',
  typeAgain: 'Prej vpisani podatki niso nikjer shranjeni: vpišite jih znova.',
  goOn: 'Naprej',
};
