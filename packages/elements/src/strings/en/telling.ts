import type { TellingStrings } from '../it/telling.ts';

/** Who hears what of an appointment, when and how. */
export const telling: TellingStrings = {
  title: 'Who will tell whom',
  caption: 'The messages for this appointment',
  message: 'Message',
  way: 'How it comes',
  who: {
    resident: 'To the person',
    operator: 'To the Comune’s operator',
    office: 'To the INPS office',
    unknown: 'To others',
  },
  what: {
    confirmation: 'Confirmation',
    reminder: 'Reminder',
    change: 'Move or cancellation',
    unknown: 'Another message',
  },
  when: {
    'at-once': 'at once',
    'once-confirmed': 'once the Comune has confirmed',
    'day-before': 'the day before',
    'when-it-happens': 'as soon as it happens',
    unknown: 'in due time',
  },
  channels: {
    sms: 'by text message',
    'e-mail': 'by e-mail',
    'phone-call': 'by a call from the operator',
    'paper-code': 'by the code on paper',
    agenda: 'in the diary',
    unknown: 'in another way',
  },
  nobody: 'nobody tells',
  call: 'An operator of the Comune calls: the number is on their call list.',
  hole: 'Nobody tells the person if something changes. To find out, a call to the Comune with the code is enough.',
  bookedBy: {
    operator: (name) => `Booked by the Comune’s operator for ${name}.`,
    'patronato-operator': (name) => `Booked by the patronato for ${name}.`,
  },
};
