import type { BookingEffect, Handlers } from '../booking.messages.ts';
import { pendingReads, retryAll } from './reads.ts';
import { refresh } from './time.ts';

type NetworkEvent = 'went-offline' | 'came-online' | 'resumed';

/** The network that goes and comes, the page that sleeps and wakes: what that means to what is read. */
export const networkHandlers: Handlers<NetworkEvent> = {
  'went-offline': (state) => (state.offline ? [state] : [{ ...state, offline: true }, say('offline')]),

  'came-online': (state) => {
    if (!state.offline) return retryAll(state);
    return [...retryAll({ ...state, offline: false }), say('online')];
  },

  resumed: (state, { now }) => {
    const stale = state.step === 'time' && state.days.kind === 'ready' && now > state.days.value.staleAt;
    return [state, ...pendingReads(state), ...(stale ? refresh(state) : [])];
  },
};

function say(what: 'offline' | 'online'): BookingEffect {
  return { type: 'announce', announcement: { what } };
}
