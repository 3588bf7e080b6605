import type { Handlers } from '../booking.messages.ts';
import { laterHandlers } from '../later/handlers.ts';
import { firstHandlers } from '../machine/first.ts';
import { ownHandlers } from '../own/own-handlers.ts';
import { arrivingHandlers } from './arriving.ts';
import { awaitingHandlers, refreshAwaiting } from './awaiting.ts';
import { groupHandlers, toGroupDetails } from './group.ts';
import { nextPersonHandlers, remembering } from './next-person.ts';

/** What a resident may do. */
const resident = { ...firstHandlers, ...laterHandlers, ...ownHandlers };
const { 'went-back': wentBack, 'part-changed': partChanged } = resident;

/** What also belongs to the counter when something happens that the other parts know. */
const widened = {
  booked: remembering(resident.booked),
  'looked-up': remembering(resident['looked-up']),
  'group-booked': remembering(groupHandlers['group-booked']),

  'came-online': (state, event) => {
    const [next, ...effects] = resident['came-online'](state, event);
    return [next, ...effects, ...refreshAwaiting(next)];
  },

  resumed: (state, event) => {
    const [next, ...effects] = resident.resumed(state, event);
    return [next, ...effects, ...refreshAwaiting(next)];
  },

  'language-changed': (state, event) => {
    const [next, ...effects] = resident['language-changed'](state, event);
    return [next, ...effects, ...refreshAwaiting(next)];
  },

  'went-back': (state, event) => {
    if (state.step === 'group-check') return toGroupDetails(state, []);
    if (state.step === 'group-details') return partChanged(state, { type: 'part-changed', part: 'time' });
    return wentBack(state, event);
  },

  'part-changed': (state, event) => {
    if (state.step === 'group-sending') return [state];
    if (state.step === 'group-check' && event.part === 'details') return toGroupDetails(state, []);
    return partChanged(state, event);
  },
} satisfies Partial<Handlers>;

/** All that happens at the counter: what a resident does too, and more. */
export const operatorHandlers: Handlers = {
  ...resident,
  ...arrivingHandlers,
  ...nextPersonHandlers,
  ...awaitingHandlers,
  ...groupHandlers,
  ...widened,
};
