import type { Handlers } from '../booking.messages.ts';
import { focusOnHeading, releaseOf } from '../machine/kept.ts';
import { wayHandlers } from '../machine/ways.ts';
import { toAppointment } from '../later/to-appointment.ts';
import { toFirst } from './finding.ts';

/** The way back from each step that an appointment adds, and while one is moved. */
export const ownWayHandlers: Handlers<'went-back'> = {
  'went-back': (state, event) => {
    if (state.step === 'finding') return toFirst(state, state.from);
    if (state.step === 'appointment')
      return state.doing.kind === 'asking'
        ? [{ ...state, doing: { kind: 'shown', news: 'back' } }, focusOnHeading]
        : [state];
    if (state.moving === undefined || state.step === 'sending-move')
      return wayHandlers['went-back'](state, event);
    if (state.step === 'check')
      return wayHandlers['part-changed'](state, { type: 'part-changed', part: 'time' });
    return [...toAppointment(state, state.moving, { kind: 'shown', news: 'back' }), ...releaseOf(state)];
  },
};
