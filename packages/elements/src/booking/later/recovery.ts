import type { Handlers, Next } from '../booking.messages.ts';
import type { BookingState } from '../booking.state.ts';
import { isClaiming, withClaim } from '../machine/kept.ts';
import { networkHandlers } from '../machine/network.ts';
import { holdOf, sayDoubt, tick } from './claim.ts';
import { sentAgain } from './doubt.ts';
import { tryAgain } from './sending.ts';

type RecoveryEvent = 'came-online' | 'resumed' | 'language-changed' | 'write-slow' | 'try-again';

/** The same for what is written: it is sent again, and the time left is counted again. */
export const recoveryHandlers: Handlers<RecoveryEvent> = {
  'came-online': (state, event) => {
    const [online, ...reads] = networkHandlers['came-online'](state, event);
    const [next, ...writes] = resend(online);
    return [next, ...reads, ...writes];
  },

  resumed: (state, event) => {
    const [ticked, ...effects] = tick(state, event.now);
    const [next, ...reads] = networkHandlers.resumed(ticked, event);
    return [next, ...effects, ...reads];
  },

  /** The titles and sentences that came from the server, in the new language. */
  'language-changed': (state) => {
    if (state.step === 'opening') return [state, { type: 'open-comune', istat: state.istat }];
    if (state.step === 'service') return [state, { type: 'open-comune', istat: state.comune.istat }];
    if (state.step === 'booked')
      return [state, { type: 'look-up', reference: state.booking.client_reference }];
    return 'choice' in state ? [state, { type: 'open-comune', istat: state.choice.comune.istat }] : [state];
  },

  'write-slow': (state, { key }) => {
    const [next] = slow(state, key);
    return next === state ? [state] : [next, sayDoubt('slow')];
  },

  'try-again': (state, { key }) => (keyOf(state) === key ? resend(state) : [state]),
};

/** Sends what waits for it, with the key that it has. */
function resend(state: BookingState): Next {
  if (state.step === 'sending') return state.write.waiting ? tryAgain(state) : [state];
  if (!isClaiming(state) || state.claim.attempt.kind !== 'holding') return [state];
  const { slot, write } = state.claim.attempt;
  if (!write.waiting) return [state];
  const attempt = { kind: 'holding', slot, write: sentAgain(write) } as const;
  return [withClaim(state, { ...state.claim, attempt }), holdOf(state, slot, write.key)];
}

/** After a second without an answer one says so. */
function slow(state: BookingState, key: string): Next {
  if (keyOf(state) !== key) return [state];
  if (state.step === 'sending')
    return state.write.doubt === 'none' ? [{ ...state, write: { ...state.write, doubt: 'slow' } }] : [state];
  if (!isClaiming(state) || state.claim.attempt.kind !== 'holding') return [state];
  const { attempt } = state.claim;
  if (attempt.write.doubt !== 'none') return [state];
  return [
    withClaim(state, { ...state.claim, attempt: { ...attempt, write: { ...attempt.write, doubt: 'slow' } } }),
  ];
}

function keyOf(state: BookingState): string | undefined {
  if (state.step === 'sending') return state.write.key;
  return isClaiming(state) && state.claim.attempt.kind === 'holding'
    ? state.claim.attempt.write.key
    : undefined;
}
