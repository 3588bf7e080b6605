import { EMPTY_DRAFT } from './booking.draft.ts';
import type { BookingEvent, Handlers, Next } from './booking.messages.ts';
import type { BookingState } from './booking.state.ts';

export const INITIAL: BookingState = {
  step: 'idle',
  draft: EMPTY_DRAFT,
  offline: false,
  fixed: false,
  reviewed: false,
  moving: undefined,
  desk: undefined,
};

/**
 * One appointment, from "where?" to the code on paper.
 *
 * | step    | is left by                                              | for                                     |
 * | ------- | ------------------------------------------------------- | --------------------------------------- |
 * | idle    | started                                                 | comune; opening where the page has one  |
 * | comune  | comune-chosen                                           | opening                                 |
 * | opening | catalogue-loaded                                        | service; time where the page has one    |
 * | service | service-submitted                                       | time                                    |
 * | time    | held, held-kept                                         | details; check where all was checked    |
 * | details | details-submitted without faults                        | check                                   |
 * | check   | confirmed while the slot is held                        | sending                                 |
 * | sending | booked, looked-up                                       | appointment                             |
 * | sending | book-failed that settles it                             | check; details where a field is at fault |
 * | any of these but sending | went-back, part-changed                | the step of that part                   |
 * | comune, service, time | own-wanted                                | finding                                 |
 * | finding | own-found                                               | appointment                             |
 * | appointment | move-wanted                                         | opening, then time, with the mark `moving` |
 * | time, moving | held, held-kept                                    | check                                   |
 * | check, moving | move-confirmed while the slot is held             | sending-move                            |
 * | sending-move | moved; move-failed because it was changed           | appointment                             |
 * | sending-move | any other move-failed that settles it              | check                                   |
 * | appointment | booked-again, own-closed                            | opening; the first screen               |
 *
 * An appointment is asked whether it is to be cancelled, cancelled, and read again, without leaving its step.
 *
 * A claim (`time` to `sending`, and `sending-move`) is a slot that the server keeps, an attempt to get one, and those that others
 * took. An attempt is `holding`, then held or `refused`. A write whose answer is missing stays in its step, in
 * doubt, and is sent again with the same key until the server says what became of it.
 *
 * The handlers come in two parts, of which the second is fetched while one looks at the first times. Undefined:
 * this event is for the part that is not there yet.
 */
export function transition(
  handlers: Partial<Handlers>,
  state: BookingState,
  event: BookingEvent,
): Next | undefined {
  // Each key of the table takes the event of its own name: the compiler cannot follow that through the index.
  const handle = handlers[event.type] as ((state: BookingState, event: BookingEvent) => Next) | undefined;
  return handle?.(state, event);
}
