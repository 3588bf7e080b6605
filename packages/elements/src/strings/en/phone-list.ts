import type { EarlierSlotOffer } from '@pue/client/contract';
import { pluralOf } from '../../locale/plural.ts';

export { agenda } from './agenda.ts';
export { common } from './common.ts';
export { problems } from './problems.ts';

const plural = pluralOf('en');

export const phoneList = {
  title: 'Whom to call',
  intro: 'An earlier day has become free for these people. They read no messages: please call them.',
  loading: 'Reading the list of calls.',
  empty: 'There is nobody to call now.',
  count: (n: number) =>
    plural(n, { one: 'There is one person to call.', other: `There are ${n} people to call.` }),
  messages: 'Told by a message',
  messagesHint: 'They answer by themselves. The list is here for information.',
  noPhone: 'There is no telephone number. Please find another way to reach the person.',
  offered: (day: string, time: string) => `Free: ${day} at ${time}`,
  instead: (day: string, time: string) => `Present appointment: ${day} at ${time}`,
  until: (day: string, time: string) => `An answer is possible until ${day} at ${time}.`,
  why: {
    'first-in-line': 'This person has waited longest.',
    'others-cannot': 'Those who have waited longer cannot use this time.',
    'others-passed': 'Those who have waited longer did not take this time.',
    unknown: 'The reason is not known.',
  } satisfies Record<EarlierSlotOffer['why'], string>,
  calledAt: (time: string) => `Call at ${time}: no answer.`,
  accept: 'Accepts',
  refuse: 'Declines',
  miss: 'No answer',
  about: (act: string, name: string) => `${act}: ${name}`,
  sending: 'Saving the answer.',
  accepted: (name: string, day: string, time: string) =>
    `Done. The new appointment of ${name} is ${day} at ${time}.`,
  refused: (name: string) => `Noted: ${name} does not want this time. It goes to somebody else.`,
  missed: (name: string) => `Noted: ${name} does not answer. You can call again.`,
};
