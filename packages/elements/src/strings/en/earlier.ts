import { pluralOf } from '../../locale/plural.ts';
import type { earlier as Italian } from '../it/earlier.ts';

const plural = pluralOf('en');

export const earlier: typeof Italian = {
  label: 'An earlier day',
  askTitle: 'Would you like to come earlier?',
  askText: 'If an earlier day becomes free, we tell you. Your appointment stands meanwhile.',
  bySms: 'You get a text message that says until when you can answer.',
  byEmail: 'You get an e-mail that says until when you can answer.',
  byPhone: 'The Comune calls you.',
  before: 'Only before this day (optional)',
  beforeHint: 'Fill it in only if from this day on it is too late.',
  ask: 'Tell me',
  waitTitle: 'You are on the list for an earlier day',
  ahead: (n) =>
    n === 0
      ? 'Nobody asked before you.'
      : plural(n, { one: '1 person asked before you.', other: `${n} people asked before you.` }),
  onlyBefore: (day) => `Only before ${day}.`,
  order: 'Each free time is offered to one person at a time, in the order in which they asked.',
  withdraw: 'Tell me no longer',
  offerTitle: 'An earlier day has become free',
  offered: (day, time) => `${day} at ${time}`,
  why: {
    'first-in-line': 'It is your turn in the line.',
    'others-cannot': 'Those who asked before you cannot use this time: it is your turn.',
    'others-passed': 'Those who asked before you did not take this time: it is your turn.',
    unknown: 'It is your turn in the line.',
  },
  until: (day, time) => `We keep it for you until ${day} at ${time}.`,
  minutesLeft: (n) =>
    plural(n, { one: 'There is less than a minute left.', other: `There are ${n} minutes left.` }),
  instead: (day, time) => `It replaces your appointment on ${day} at ${time}.`,
  keepsPlace: 'If you decline, you keep your appointment and stay on the list.',
  accept: 'Take the new time',
  refuse: 'No, keep mine',
  over: 'The time to answer is over. Your appointment stands.',
  sending: 'Sending your answer.',
  asked: 'Done. If an earlier day becomes free, we tell you.',
  withdrawn: 'Done. You are no longer on the list.',
  accepted: (day, time) => `Done. Your new appointment is ${day} at ${time}.`,
  refused: 'All right. You keep your appointment.',
};
