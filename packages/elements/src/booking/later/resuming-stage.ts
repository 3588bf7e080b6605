import type { BookingEffect } from '../booking.messages.ts';
import type { Resuming } from '../booking.state.ts';

/** What the stage asks for. */
export function askedBy({ stage, trace, keys, known }: Resuming): BookingEffect {
  switch (stage) {
    case 'learning':
      // Whoever types all of it again needs more time anyway, and this tells what is held.
      return { type: 'extend', hold: trace.hold, key: keys.learn };
    case 'giving-up':
      return { type: 'give-up', hold: trace.hold, key: trace.key };
    case 'holding':
      return {
        type: 'hold',
        slot: known?.slot.id ?? '',
        service: known?.service_id ?? '',
        key: keys.hold,
      };
    case 'asking':
    case 'asking-again':
    case 'over':
      return { type: 'look-up', reference: trace.reference, key: trace.key };
  }
}
