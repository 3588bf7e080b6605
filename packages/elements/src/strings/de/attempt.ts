import type { attempt as Italian } from '../it/attempt.ts';

export const attempt: typeof Italian = {
  checking: 'Die Seite wurde während der Buchung neu geladen. Es wird geprüft, ob der Termin gebucht ist.',
  found: 'Der Termin ist gebucht.',
  notBooked: 'Der Termin wurde nicht gebucht',
  notKept: 'Die Uhrzeit ist nicht mehr reserviert. Sie können eine andere wählen.',
  typeAgain: 'Ihre Angaben von vorhin sind nirgends gespeichert: Bitte schreiben Sie sie noch einmal.',
  goOn: 'Weiter',
};
