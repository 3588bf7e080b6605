import type { Failure } from '@pue/client/booking';
import type { Slot } from '@pue/client/contract';
import type { BookingEffect, Handlers, Next } from '../booking.messages.ts';
import type { BookingState, Claim, ClaimingState, Held, Kept, Write } from '../booking.state.ts';
import { doubted, firstSending, pauseBefore, settles } from './doubt.ts';
import { focusOnHeading, isClaiming, isRunning, isWriting, kept, withClaim } from '../machine/kept.ts';
import { expired, heldOf, ticked, wakeOf } from './hold-time.ts';
import { holdOf, type Pending, pendingUnder } from './pending.ts';
import { refresh } from '../machine/time.ts';

type ClaimEvent =
  | 'slot-picked'
  | 'held'
  | 'hold-failed'
  | 'held-kept'
  | 'more-time'
  | 'extended'
  | 'extend-failed'
  | 'ticked';

const NONE = { kind: 'none' } as const;

/** Getting a slot kept, and keeping it. */
export const claimHandlers: Handlers<ClaimEvent> = {
  'slot-picked': (state, { slot, key }) => {
    if (!isClaiming(state) || isWriting(state) || isBusy(state.claim)) return [state];
    const { held } = state.claim;
    if (isRunning(held) && held.hold.slot.id === slot.id) return goOn(state, held);
    const attempt = { kind: 'holding', slot, write: firstSending(key) } as const;
    return [
      withClaim(state, { ...state.claim, attempt }),
      holdOf(state, slot.id, key),
      { type: 'announce', announcement: { what: 'holding' } },
    ];
  },

  held: (state, { key, hold, rest, now }) => {
    if (!isClaiming(state) || !isHolding(state.claim, key))
      // The answer to an earlier press for the same time may have been the same hold: that one stays.
      return isKept(state, hold.id) ? [state] : [state, { type: 'release', hold: hold.id }];
    const before = state.claim.held;
    const held = heldOf(hold, now, rest);
    const [next, ...effects] = goOn(withClaim(state, { ...state.claim, held, attempt: NONE }), held);
    const given = isRunning(before) && before.hold.id !== hold.id;
    return [
      next,
      ...(given ? [{ type: 'release', hold: before.hold.id } as const] : []),
      ...wakeOf(held),
      { type: 'tell', fact: { fact: 'held', hold } },
      ...effects,
    ];
  },

  'hold-failed': (state, { key, failure }) => {
    if (!isClaiming(state) || !isHolding(state.claim, key)) return [state];
    const { slot, write } = state.claim.attempt;
    return settles(write, failure) ? refuse(state, slot, failure) : keepTrying(state, key, failure);
  },

  'held-kept': (state) =>
    state.step === 'time' && isRunning(state.claim.held) ? goOn(state, state.claim.held) : [state],

  'more-time': (state, { key }) => {
    const held = isClaiming(state) ? state.claim.held : undefined;
    if (!isClaiming(state) || !isRunning(held) || held.extending || held.hold.extensions_left === 0)
      return [state];
    return [
      withHeld(state, { ...held, extending: firstSending(key), failure: undefined }),
      { type: 'extend', hold: held.hold.id, key },
    ];
  },

  extended: (state, { key, hold, now }) => {
    if (!isClaiming(state) || state.claim.held?.extending?.key !== key) return [state];
    const held = heldOf(hold, now, state.claim.held.rest);
    const next = withHeld(state, held);
    // Once the booking is on its way, what becomes of it is all that matters.
    if (isWriting(state)) return [next];
    return [
      next,
      ...wakeOf(held),
      { type: 'announce', announcement: { what: 'extended' } },
      { type: 'focus', target: 'hold' },
    ];
  },

  'extend-failed': (state, { key, failure }) => {
    const held = isClaiming(state) ? state.claim.held : undefined;
    if (!isClaiming(state) || held?.extending?.key !== key) return [state];
    if (!settles(held.extending, failure)) return keepTrying(state, key, failure);
    // A booked slot is no hold any more: that says nothing against the booking.
    if (isWriting(state)) return [withHeld(state, { ...held, extending: undefined })];
    if (failure.code === 'hold-expired') return refuse(state, held.hold.slot, failure);
    return [withHeld(state, { ...held, extending: undefined, failure }), { type: 'focus', target: 'hold' }];
  },

  ticked: (state, { now }) => tick(state, now),
};

/** Counts the minutes left again; also sets the next time to do so. */
export function tick(state: BookingState, now: number): Next {
  const held = isClaiming(state) ? state.claim.held : undefined;
  if (!isClaiming(state) || !isRunning(held)) return [state];
  const [after, ...effects] = ticked(held, now);
  return [after === held ? state : withHeld(state, after), ...effects];
}

/** The slot is not ours: says so, offers others, marks it, reads the list again. Nothing typed is touched. */
export function refuse(state: ClaimingState, slot: Slot, failure: Failure): Next {
  const { held, taken } = state.claim;
  const claim: Claim = {
    held: held !== undefined && isGone(held, slot, failure) ? expired(held) : held,
    attempt: { kind: 'refused', slot, failure },
    taken:
      failure.code === 'slot-taken' && !taken.some(({ id }) => id === slot.id) ? [...taken, slot] : taken,
  };
  return [
    withClaim(state, claim),
    ...(state.step === 'time' ? refresh(state) : []),
    { type: 'focus', target: 'message' },
    { type: 'tell', fact: { fact: 'failed', failure } },
  ];
}

/** What we had is over, or was never ours. */
function isGone(held: Held, slot: Slot, { code }: Failure): boolean {
  return code === 'hold-expired' || (code === 'slot-taken' && held.hold.slot.id === slot.id);
}

/** Nobody knows what became of the write: it is sent again after a while, under its key. */
export function keepTrying(state: BookingState, key: string, failure: Failure): Next {
  const pending = pendingUnder(state, key);
  if (pending === undefined) return [state];
  const write = doubted(pending.write, failure);
  return [
    pending.put(write),
    { type: 'wait', key, ms: pauseBefore(write, failure) },
    ...saidOf(pending, write),
  ];
}

/** What is said of a write when one knows less of it than before. */
export function saidOf({ write: before }: Pending, { doubt }: Write): readonly BookingEffect[] {
  return doubt === before.doubt ? [] : [sayDoubt(doubt)];
}

function sayDoubt(doubt: Write['doubt']): BookingEffect {
  const what = doubt === 'none' || doubt === 'slow' ? 'checking' : doubt;
  return { type: 'announce', announcement: { what } };
}

/** From the choice of time to what is next; elsewhere one stays where one typed. */
function goOn(state: ClaimingState, held: Held): Next {
  const claim = { ...state.claim, held, attempt: NONE };
  if (state.step !== 'time') return [withClaim(state, claim), { type: 'focus', target: 'hold' }];
  return [afterTime({ ...kept(state), choice: state.choice, claim }), focusOnHeading];
}

function afterTime(
  common: Kept &
    Pick<ClaimingState, 'choice'> & {
      readonly claim: Claim & { readonly held: Held };
    },
): BookingState {
  if (common.moving === undefined && common.desk?.people.length)
    return common.reviewed
      ? { ...common, step: 'group-check', failure: undefined }
      : { ...common, step: 'group-details', faults: [] };
  return common.reviewed || common.moving !== undefined
    ? { ...common, step: 'check', failure: undefined }
    : { ...common, step: 'details', faults: [], asked: [] };
}

function withHeld(state: ClaimingState, held: Held): ClaimingState {
  return withClaim(state, { ...state.claim, held });
}

/** A hold of unknown outcome costs nobody more than its ten minutes, so that one may choose again in the end. */
function isBusy({ attempt }: Claim): boolean {
  return attempt.kind === 'holding' && attempt.write.doubt !== 'unresolved';
}

function isHolding(
  claim: Claim,
  key: string,
): claim is Claim & { readonly attempt: Extract<Claim['attempt'], { kind: 'holding' }> } {
  return claim.attempt.kind === 'holding' && claim.attempt.write.key === key;
}

function isKept(state: BookingState, hold: string): boolean {
  return isClaiming(state) && state.claim.held?.hold.id === hold;
}
