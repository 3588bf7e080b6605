import type { BookingEffect, Handlers } from '../booking.messages.ts';
import { pendingReads, retryAll } from './reads.ts';
import { refreshOld } from './time.ts';

type NetworkEvent = 'went-offline' | 'came-online' | 'resumed';

/** The network that goes and comes, the page that sleeps and wakes: what that means to what is read. */
export const networkHandlers: Handlers<NetworkEvent> = {
  'went-offline': (state) => (state.offline ? [state] : [{ ...state, offline: true }, say('offline')]),

  'came-online': (state) => {
    if (!state.offline) return retryAll(state);
    return [...retryAll({ ...state, offline: false }), say('online')];
  },

  resumed: (state, { now }) => [state, ...pendingReads(state), ...refreshOld(state, now)],
};

function say(what: 'offline' | 'online'): BookingEffect {
  return { type: 'announce', announcement: { what } };
}
