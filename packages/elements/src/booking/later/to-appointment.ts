import { EMPTY_DRAFT } from '../booking.draft.ts';
import type { Next } from '../booking.messages.ts';
import type { BookingState } from '../booking.state.ts';
import { focusOnHeading, kept } from '../machine/kept.ts';
import type { Doing, Own } from '../own/own.state.ts';

/** What was typed to get here has done its work and is forgotten: the screen may be a shared one. */
export function toAppointment(state: BookingState, own: Own, doing: Doing): Next {
  return [
    {
      ...kept(state),
      step: 'appointment',
      own,
      doing,
      draft: EMPTY_DRAFT,
      reviewed: false,
      moving: undefined,
    },
    focusOnHeading,
  ];
}
