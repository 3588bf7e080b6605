import type { attempt as Standard } from '../it/attempt.ts';

export const attempt: typeof Standard = {
  checking: 'Die Seite hat neu begonnen. Wir prüfen, ob Sie den Termin haben.',
  found: 'Sie haben den Termin.',
  notBooked: 'Sie haben noch keinen Termin',
  notKept: 'Die Uhrzeit gehört Ihnen nicht mehr. Wählen Sie eine andere.',
  typeAgain: 'Schreiben Sie Ihre Daten noch einmal. Wir haben sie nicht gespeichert.',
  goOn: 'Weiter',
};
