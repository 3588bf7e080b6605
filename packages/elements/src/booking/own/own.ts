import { later, type LaterPart } from '../later/later.ts';
import type { LaterView } from '../later/later-view.ts';
import type { BookingState } from '../booking.state.ts';
import { appointmentView } from './appointment-view.ts';
import { cancelView } from './cancel-view.ts';
import { findingView } from './finding-view.ts';
import { moveCheckView, moveClaimView, sendingMoveView } from './move-view.ts';
import { ownHandlers } from './own-handlers.ts';
import type { OwnView } from './own-view.ts';
import { ownStrings } from './own.strings.ts';
import { ownStyles } from './own.styles.ts';
import { OwnWrites } from './own-writes.ts';

/** What an operator has besides, fetched by the part that it widens. */
export const counter = () => import('../operator/operator.ts');

/** What comes after the choice of a time, and with it all that is for an appointment that is there already. */
export const own: LaterPart = {
  ...later,
  handlers: { ...later.handlers, ...ownHandlers },
  strings: ownStrings,
  styles: [...later.styles, ownStyles],
  writes: (caller, around, getSlots) => new OwnWrites(later.writes(caller, around, getSlots), caller, around),
  claim: (view, state) => {
    const { own } = view;
    return own && state.moving
      ? moveClaimView({ ...view, own }, state, state.moving, later.claim)
      : later.claim(view, state);
  },
  step: (view, state) => ownStep(view, state) ?? later.step(view, state),
};

function ownStep({ own, ...view }: LaterView, state: BookingState): unknown {
  return own && stepView({ ...view, own }, state);
}

function stepView(view: OwnView, state: BookingState): unknown {
  if (state.step === 'finding') return findingView(view, state);
  if (state.step === 'sending-move') return sendingMoveView(view, state);
  if (state.step === 'check') return state.moving && moveCheckView(view, state, state.moving);
  if (state.step !== 'appointment') return undefined;
  return state.doing.kind === 'asking' || state.doing.kind === 'cancelling'
    ? cancelView(view, state)
    : appointmentView(view, state);
}
