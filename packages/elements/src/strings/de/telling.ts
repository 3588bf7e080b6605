import type { TellingStrings } from '../it/telling.ts';

/** Who hears what of an appointment, when and how. */
export const telling: TellingStrings = {
  title: 'Wer wen benachrichtigt',
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
    change: 'Verlegung oder Absage',
    unknown: 'Andere Nachricht',
  },
  when: {
    'at-once': 'sofort',
    'once-confirmed': 'wenn die Gemeinde bestätigt hat',
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
  call: 'Jemand von der Gemeinde ruft an: Die Nummer steht auf der Anrufliste.',
  hole: 'Niemand benachrichtigt die Person, wenn sich etwas ändert. Ein Anruf bei der Gemeinde mit dem Code genügt, um es zu erfahren.',
  bookedBy: {
    operator: (name) => `Von der Gemeinde vorgemerkt für ${name}.`,
    'patronato-operator': (name) => `Vom Patronat vorgemerkt für ${name}.`,
  },
};
