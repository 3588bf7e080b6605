/** Who hears what of an appointment, when and how. */
export const telling = {
  title: 'Chi avvisa chi',
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
    change: 'Spostamento o annullamento',
    unknown: 'Altro avviso',
  },
  when: {
    'at-once': 'subito',
    'once-confirmed': 'dopo la conferma del Comune',
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
  call: 'Un operatore del Comune telefona: il numero è nel suo elenco delle telefonate.',
  hole: 'Nessuno avvisa la persona se qualcosa cambia. Per saperlo basta chiamare il Comune e dire il codice.',
  bookedBy: {
    operator: (name: string) => `Prenotato dall’operatore del Comune per ${name}.`,
    'patronato-operator': (name: string) => `Prenotato dal patronato per ${name}.`,
  },
};

export type TellingStrings = typeof telling;
