import type { BookingEffect, Handlers, Next } from '../booking.messages.ts';
import type { BookingState, Write } from '../booking.state.ts';
import type { Own } from '../own/own.state.ts';
import { isWriting } from '../machine/kept.ts';
import { networkHandlers } from '../machine/network.ts';
import { saidOf, tick } from './claim.ts';
import { overdue, sentAgain, slow } from './doubt.ts';
import { pendingIn, pendingUnder, readOf } from './pending.ts';

type RecoveryEvent =
  'came-online' | 'resumed' | 'language-changed' | 'write-slow' | 'write-overdue' | 'try-again';

/** The same for what is written: it is sent again, and the time left is counted again. */
export const recoveryHandlers: Handlers<RecoveryEvent> = {
  'came-online': (state, event) => {
    const [online, ...reads] = networkHandlers['came-online'](state, event);
    const [next, ...writes] = resendAll(online);
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
    if (state.step === 'appointment') return isWriting(state) ? [state] : [state, lookAt(state.own)];
    return 'choice' in state ? [state, { type: 'open-comune', istat: state.choice.comune.istat }] : [state];
  },

  'write-slow': (state, { key }) => doubt(state, key, slow),

  'write-overdue': (state, { key }) => doubt(state, key, overdue),

  'try-again': (state, { key }) => resend(state, key),
};

/** Where nothing opens it any more, its reference still finds it. */
function lookAt(own: Own): BookingEffect {
  return own.holder === undefined
    ? { type: 'look-up', reference: own.booking.client_reference }
    : readOf(own);
}

/** Sends all that waits for it, each with the key that it has. */
function resendAll(state: BookingState): Next {
  return pendingIn(state).reduce<Next>(
    ([next, ...effects], { write }) => {
      const [after, ...more] = resend(next, write.key);
      return [after, ...effects, ...more];
    },
    [state],
  );
}

function resend(state: BookingState, key: string): Next {
  const pending = pendingUnder(state, key);
  if (pending?.write.waiting !== true) return [state];
  return [pending.put(sentAgain(pending.write)), pending.again()];
}

/** Time has passed without an answer, and one says so. */
function doubt(state: BookingState, key: string, change: (write: Write) => Write): Next {
  const pending = pendingUnder(state, key);
  if (pending === undefined) return [state];
  const write = change(pending.write);
  return write === pending.write ? [state] : [pending.put(write), ...saidOf(pending, write)];
}
