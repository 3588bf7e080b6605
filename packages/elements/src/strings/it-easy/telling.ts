import type { TellingStrings } from '../it/telling.ts';

/** Who hears what of an appointment, when and how. */
export const telling: TellingStrings = {
  title: 'Chi riceve gli avvisi',
  caption: 'Gli avvisi per questo appuntamento',
  message: 'Avviso',
  way: 'Come arriva',
  who: {
    resident: 'Alla persona',
    operator: 'All’operatore del Comune',
    office: 'All’ufficio INPS',
    unknown: 'Ad altri',
  },
  what: {
    confirmation: 'Conferma',
    reminder: 'Promemoria',
    change: 'Se cambia qualcosa',
    unknown: 'Altro avviso',
  },
  when: {
    'at-once': 'subito',
    'once-confirmed': 'quando il Comune dice di sì',
    'day-before': 'il giorno prima',
    'when-it-happens': 'appena succede',
    unknown: 'a suo tempo',
  },
  channels: {
    sms: 'SMS',
    'e-mail': 'e-mail',
    'phone-call': 'telefonata dell’operatore',
    'paper-code': 'codice su carta',
    agenda: 'agenda',
    unknown: 'in altro modo',
  },
  nobody: 'nessuno avvisa',
  call: 'Il Comune telefona. Ha già il numero.',
  hole: 'Se qualcosa cambia, nessuno avvisa la persona. Può chiamare il Comune e dire il codice.',
  bookedBy: {
    operator: (name) => `Il Comune ha prenotato per ${name}.`,
    'patronato-operator': (name) => `Il patronato ha prenotato per ${name}.`,
  },
};
