import type { TellingStrings } from '../it/telling.ts';

/** Who hears what of an appointment, when and how. */
export const telling: TellingStrings = {
  title: 'Wer bekommt Nachrichten',
  caption: 'Die Nachrichten zu diesem Termin',
  message: 'Nachricht',
  way: 'Auf welchem Weg',
  who: {
    resident: 'An die Person',
    operator: 'An die Gemeinde',
    office: 'An das NISF/INPS-Amt',
    unknown: 'An andere',
  },
  what: {
    confirmation: 'Bestätigung',
    reminder: 'Erinnerung',
    change: 'Wenn sich etwas ändert',
    unknown: 'Andere Nachricht',
  },
  when: {
    'at-once': 'sofort',
    'once-confirmed': 'wenn die Gemeinde Ja sagt',
    'day-before': 'am Tag davor',
    'when-it-happens': 'sobald es so weit ist',
    unknown: 'zu gegebener Zeit',
  },
  channels: {
    sms: 'per SMS',
    'e-mail': 'per E-Mail',
    'phone-call': 'durch einen Anruf der Gemeinde',
    'paper-code': 'durch den Code auf Papier',
    agenda: 'über den Kalender',
    unknown: 'auf anderem Weg',
  },
  nobody: 'niemand benachrichtigt',
  call: 'Die Gemeinde ruft an. Sie hat die Nummer.',
  hole: 'Niemand sagt der Person, wenn sich etwas ändert. Die Person kann die Gemeinde anrufen und den Code sagen.',
  bookedBy: {
    operator: (name) => `Die Gemeinde hat den Termin für ${name} gemacht.`,
    'patronato-operator': (name) => `Das Patronat hat den Termin für ${name} gemacht.`,
  },
};
