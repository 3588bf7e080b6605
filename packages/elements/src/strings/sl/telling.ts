import type { TellingStrings } from '../it/telling.ts';

/** Who hears what of an appointment, when and how. */
export const telling: TellingStrings = {
  title: 'Kdo koga obvesti',
  caption: 'Obvestila o tem obisku',
  message: 'Obvestilo',
  way: 'Kako pride',
  who: { resident: 'Osebi', operator: 'Uslužbencu občine', office: 'Uradu INPS', unknown: 'Drugim' },
  what: {
    confirmation: 'Potrditev',
    reminder: 'Opomnik',
    change: 'Premik ali odpoved',
    unknown: 'Drugo obvestilo',
  },
  when: {
    'at-once': 'takoj',
    'once-confirmed': 'ko občina potrdi',
    'day-before': 'dan prej',
    'when-it-happens': 'takoj, ko se zgodi',
    unknown: 'ob svojem času',
  },
  channels: {
    sms: 's sporočilom SMS',
    'e-mail': 'po e-pošti',
    'phone-call': 's klicem uslužbenca',
    'paper-code': 's kodo na papirju',
    agenda: 'v koledarju',
    unknown: 'na drug način',
  },
  nobody: 'nihče ne obvesti',
  call: 'Uslužbenec občine pokliče: številka je na njegovem seznamu klicev.',
  hole: 'Nihče ne obvesti osebe, če se kaj spremeni. Da to izve, zadostuje klic na občino in koda.',
  bookedBy: {
    operator: (name) => `Naročil uslužbenec občine za: ${name}.`,
    'patronato-operator': (name) => `Naročil patronat za: ${name}.`,
  },
};
