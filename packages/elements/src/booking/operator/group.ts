import type { Failure } from '@pue/client/booking';
import { EMPTY_DRAFT, type Draft } from '../booking.draft.ts';
import type { BookingEffect, Handlers, Next } from '../booking.messages.ts';
import type { BookingState } from '../booking.state.ts';
import { keepTrying, refuse } from '../later/claim.ts';
import { firstSending, settles } from '../later/doubt.ts';
import { focusOnHeading, isRunning, kept } from '../machine/kept.ts';
import { groupFaultsIn } from './group-faults.ts';
import type { GroupFault, GroupSending } from './operator.state.ts';

type GroupEvent = 'people-drafted' | 'group-submitted' | 'group-confirmed' | 'group-booked' | 'group-failed';

/**
 * Several people back to back, all or nothing.
 *
 * | step          | is left by                               | for                                              |
 * | ------------- | ---------------------------------------- | ------------------------------------------------ |
 * | time          | held, with the holds of all              | group-details                                    |
 * | group-details | group-submitted without faults           | group-check                                      |
 * | group-check   | group-confirmed while the slots are held | group-sending                                    |
 * | group-sending | group-booked                             | group-booked                                     |
 * | group-sending | group-failed that settles it             | group-check; group-details where one is at fault |
 */
export const groupHandlers: Handlers<GroupEvent> = {
  'people-drafted': (state, { index, change }) => {
    if (state.desk === undefined) return [state];
    const people = state.desk.people.map((person, at) =>
      index === undefined || at === index ? { ...person, ...change } : person,
    );
    return [{ ...state, desk: { ...state.desk, people }, reviewed: false }];
  },

  'group-submitted': (state, { faults }) => {
    if (state.step !== 'group-details') return [state];
    if (faults.length > 0) return [{ ...state, faults }, focusOnFaults];
    const { choice, claim } = state;
    return [
      { ...kept(state), step: 'group-check', choice, claim, failure: undefined, reviewed: true },
      focusOnHeading,
    ];
  },

  'group-confirmed': (state, { key, bookings }) => {
    if (state.step !== 'group-check') return [state];
    if (!isRunning(state.claim.held)) return [state, { type: 'focus', target: 'hold' }];
    const { choice, claim } = state;
    return [
      { ...kept(state), step: 'group-sending', choice, claim, bookings, write: firstSending(key) },
      { type: 'at-counter', effect: { type: 'book-group', bookings, key } },
      focusOnHeading,
    ];
  },

  'group-booked': (state, { key, bookings }) => {
    if (state.step !== 'group-sending' || state.write.key !== key) return [state];
    const told = bookings.map((booking): BookingEffect => ({
      type: 'tell',
      fact: { fact: 'booked', booking },
    }));
    return [{ ...forgotten(state), step: 'group-booked', bookings }, focusOnHeading, ...told];
  },

  'group-failed': (state, { key, failure }) => {
    if (state.step !== 'group-sending' || state.write.key !== key) return [state];
    return settles(state.write, failure) ? failed(state, failure) : keepTrying(state, key, failure);
  },
};

export function toGroupDetails(state: BookingState, faults: readonly GroupFault[]): Next {
  if (!('claim' in state) || state.step === 'time') return [state];
  const { choice, claim } = state;
  return [
    { ...kept(state), step: 'group-details', choice, claim, faults },
    faults.length > 0 ? focusOnFaults : focusOnHeading,
  ];
}

const focusOnFaults: BookingEffect = { type: 'focus', target: 'faults' };

/** What was typed has done its work: the screen is a shared one. */
function forgotten(state: GroupSending) {
  const none: Draft = EMPTY_DRAFT;
  const { desk, ...rest } = kept(state);
  return {
    ...rest,
    reviewed: false,
    desk: desk && { ...desk, people: desk.people.map(() => none) },
  };
}

/** Nobody is booked, for certain: back to where it can be mended, with all that was typed. */
function failed(state: GroupSending, failure: Failure): Next {
  const { choice, claim } = state;
  const check = { ...kept(state), step: 'group-check', choice, claim, failure: undefined } as const;
  if (failure.code === 'hold-expired' || failure.code === 'slot-taken')
    return refuse(check, claim.held.hold.slot, failure);
  const faults = groupFaultsIn(failure);
  const [next, ...effects] =
    faults.length > 0
      ? toGroupDetails(check, faults)
      : ([
          { ...check, failure },
          { type: 'focus', target: 'message' },
        ] as const);
  return [next, ...effects, { type: 'tell', fact: { fact: 'failed', failure } }];
}
