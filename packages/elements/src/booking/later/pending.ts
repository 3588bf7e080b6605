import type { BookingEffect } from '../booking.messages.ts';
import type { BookingState, ClaimingState, Resuming, Write } from '../booking.state.ts';
import type { Appointment, Doing, Own, SendingMove } from '../own/own.state.ts';
import { fitOf, isClaiming, withClaim } from '../machine/kept.ts';
import { askedBy } from './resuming-stage.ts';
import type { GroupSending } from '../operator/operator.state.ts';

/** A write on its way: where it stands in the state, and how it is sent again. */
export interface Pending {
  readonly write: Write;
  put(write: Write): BookingState;
  /** For the same write under the same key. */
  again(): BookingEffect;
}

/** All that was sent and has not been answered for certain. */
export function pendingIn(state: BookingState): readonly Pending[] {
  if (state.step === 'resuming') return resumingIn(state);
  if (state.step === 'appointment') return cancellingIn(state);
  if (!isClaiming(state)) return [];
  return [...bookingIn(state), ...holdingIn(state), ...extendingIn(state)];
}

export function pendingUnder(state: BookingState, key: string): Pending | undefined {
  return pendingIn(state).find(({ write }) => write.key === key);
}

function resumingIn(state: Resuming): readonly Pending[] {
  if (state.stage === 'over') return [];
  return [{ write: state.write, put: (write) => ({ ...state, write }), again: () => askedBy(state) }];
}

/** Where the booking may exist one asks for it first; where nothing was sent one sends. */
function bookingIn(state: ClaimingState): readonly Pending[] {
  if (state.step === 'sending-move') return movingIn(state);
  if (state.step === 'group-sending') return groupIn(state);
  if (state.step !== 'sending') return [];
  const { request, write } = state;
  return [
    {
      write,
      put: (changed) => ({ ...state, write: changed }),
      again: () =>
        write.maybeSent
          ? { type: 'look-up', reference: request.client_reference }
          : { type: 'book', request, key: write.key },
    },
  ];
}

/** The key tells: whoever moved with it is answered the same again. */
function movingIn(state: SendingMove): readonly Pending[] {
  const { write } = state;
  return [{ write, put: (changed) => ({ ...state, write: changed }), again: () => moveOf(state) }];
}

/** No key, but a version: where it may have arrived one looks first. */
function cancellingIn(state: Appointment): readonly Pending[] {
  const { doing, own } = state;
  if (doing.kind !== 'cancelling') return [];
  return [
    {
      write: doing.write,
      put: (write) => ({ ...state, doing: { ...doing, write } }),
      again: () => (doing.write.maybeSent ? readOf(own) : cancelOf(own, doing)),
    },
  ];
}

/** Nobody can be asked for one by one before all are: the key alone tells. */
function groupIn(state: GroupSending): readonly Pending[] {
  const { bookings, write } = state;
  return [
    {
      write,
      put: (changed) => ({ ...state, write: changed }),
      again: () => ({ type: 'at-counter', effect: { type: 'book-group', bookings, key: write.key } }),
    },
  ];
}

function holdingIn(state: ClaimingState): readonly Pending[] {
  const { claim } = state;
  const { attempt } = claim;
  if (attempt.kind !== 'holding') return [];
  return [
    {
      write: attempt.write,
      put: (write) => withClaim(state, { ...claim, attempt: { ...attempt, write } }),
      again: () => holdOf(state, attempt.slot.id, attempt.write.key),
    },
  ];
}

function extendingIn(state: ClaimingState): readonly Pending[] {
  const { claim } = state;
  const { held } = claim;
  if (held?.extending === undefined) return [];
  const { key } = held.extending;
  return [
    {
      write: held.extending,
      put: (extending) => withClaim(state, { ...claim, held: { ...held, extending } }),
      again: () => ({ type: 'extend', hold: held.hold.id, key }),
    },
  ];
}

export function moveOf({ moving, claim, write }: SendingMove): BookingEffect {
  const { booking, holder } = moving;
  const { id, etag } = booking;
  return { type: 'move', id, etag, holder, hold: claim.held.hold.id, key: write.key };
}

export function cancelOf(
  { booking: { id, etag }, holder }: Own,
  { reason, write }: Extract<Doing, { kind: 'cancelling' }>,
): BookingEffect {
  return { type: 'cancel', id, etag, holder, reason, key: write.key };
}

export function readOf({ booking, holder }: Own): BookingEffect {
  return { type: 'read-own', id: booking.id, holder };
}

export function holdOf(state: ClaimingState, slot: string, key: string): BookingEffect {
  const { held } = state.claim;
  const over = held?.minutesLeft === 0 ? { instead: held.hold.id } : {};
  return { type: 'hold', slot, service: state.choice.service.id, ...fitOf(state), key, ...over };
}
