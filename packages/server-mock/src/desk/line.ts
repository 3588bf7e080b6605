import type { OfferChannel, OfferReason } from '@pue/client/contract';
import type { AgendaSlot } from './agenda.ts';
import { answerBy } from './answer-time.ts';
import type { Visit } from './desk.ts';
import { meetsNeeds } from './fit.ts';
import { nextBookingState } from './meeting-life.ts';
import { channelOf } from './offer-channel.ts';
import { fromRome, toRome } from './rome-time.ts';
import { PASSES } from './rules.ts';
import type { BookingRecord, OfferRecord, WaitRecord } from './store.ts';

const MINUTE = 60_000;
const LOOKED_AT_ONCE = 20;

/** Who is asked about a slot, how, why, and until when. */
export interface Turn {
  readonly wait: WaitRecord;
  readonly booking: BookingRecord;
  readonly channel: OfferChannel;
  readonly why: OfferReason;
  readonly expiresAt: number;
}

/** The first in the line whom the slot helps, who was not asked about it yet, and who has time to answer. */
export function nextInLine(visit: Visit, slot: AgendaSlot): Turn | undefined {
  for (const wait of candidates(visit, slot)) {
    const booking = visit.tables.bookings.find(wait.bookingId);
    if (booking === undefined || nextBookingState(booking.state, 'move') === undefined) continue;
    if (!meetsNeeds(visit.desk.directory, booking, slot.start)) continue;
    const channel = channelOf(booking.beneficiary.contact);
    const expiresAt = deadlineOf(visit, booking, channel, slot);
    if (expiresAt === undefined) continue;
    return { wait, booking, channel, why: reasonFor(visit, wait, slot), expiresAt };
  }
  return undefined;
}

/**
 * Where somebody stands after an offer that was not taken. Who says no keeps the place, and so does whom nobody
 * called; the third time, or without an answer, it is the turn of all the others first. So nobody is asked more
 * than three times before somebody who waits behind.
 */
export function afterPass({ tables, now }: Visit, wait: WaitRecord, offer: OfferRecord): WaitRecord {
  const answered = offer.state === 'refused' || isUncalled(offer);
  const passes = wait.passes + 1;
  if (answered && passes < PASSES) return { ...wait, passes, offerId: null };
  return { ...wait, passes: 0, offerId: null, turn: endOfLine(tables, wait, now) };
}

/** A place behind everybody: the time, or just after the last. */
export function endOfLine(
  tables: Visit['tables'],
  { officeId, serviceId }: Pick<WaitRecord, 'officeId' | 'serviceId'>,
  now: number,
): number {
  return Math.max(now, tables.line.last(officeId, serviceId) + 1);
}

/** Only another day is worth a journey: one before the appointment's, and before the first that is too late. */
export function useUntil(start: number, before: string | null): number {
  const { date } = toRome(start);
  return fromRome(before !== null && before < date ? before : date, 0);
}

function* candidates({ tables }: Visit, slot: AgendaSlot): Generator<WaitRecord> {
  for (let after = 0; ;) {
    const page = tables.line.candidates(slot, after, LOOKED_AT_ONCE);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < LOOKED_AT_ONCE) return;
    after = last.turn;
  }
}

function deadlineOf(
  { desk, now }: Visit,
  booking: BookingRecord,
  channel: OfferChannel,
  slot: AgendaSlot,
): number | undefined {
  const comune = desk.directory.comune(booking.istat);
  const last = slot.start - desk.rules.leadMinutes * MINUTE;
  return comune && answerBy({ channel, comune, rules: desk.rules }, now, last);
}

function reasonFor({ tables, now }: Visit, wait: WaitRecord, slot: AgendaSlot): OfferReason {
  if (tables.line.ahead(wait, now) === 0) return 'first-in-line';
  const isAhead = (bookingId: string) => (tables.line.find(bookingId)?.turn ?? Infinity) < wait.turn;
  return tables.offers.asked(slot.id).some(isAhead) ? 'others-passed' : 'others-cannot';
}

function isUncalled({ channel, calledAt }: OfferRecord): boolean {
  return channel === 'phone-call' && calledAt === null;
}
