import type { Booking } from '@pue/client/contract';
import type { Books } from './books.ts';
import type { SimClock } from './sim-clock.ts';

/** One try of a call waits this long for its answer. */
const SLOWEST_ANSWER_MS = 10_000;

/** What people were told, held against what is true. */
export class Ledger {
  readonly lines: string[] = [];
  books: Books | undefined;
  /** The first thing that must never happen and did. */
  broken: string | undefined;
  readonly #clock: SimClock;
  readonly #confirmed: { readonly who: string; readonly id: string }[] = [];
  readonly #failed: { readonly who: string; readonly reference: string }[] = [];

  constructor(clock: SimClock) {
    this.#clock = clock;
  }

  readonly note = (line: string): void => {
    this.lines.push(`${new Date(this.#clock.now()).toISOString().slice(11, 23)} ${line}`);
  };

  readonly breach = (what: string): void => {
    this.note(`BROKEN: ${what}`);
    this.broken ??= what;
  };

  confirmed(who: string, { id }: Booking): void {
    this.#confirmed.push({ who, id });
    this.#checkConfirmed(who, id);
  }

  /** At the new time, and at no other: that each booking has one slot is seen in the books. */
  moved(who: string, { id, start }: Booking): void {
    if (this.books?.booking(id)?.start !== Date.parse(start))
      this.breach(`${who} was told of a move that was not made.`);
  }

  notMoved(who: string, id: string, to: string): void {
    if (this.books?.booking(id)?.start === Date.parse(to))
      this.breach(`${who} was told that nothing was moved, and it was.`);
  }

  cancelled(who: string, { id }: Booking): void {
    if (this.books?.booking(id)?.state !== 'cancelled')
      this.breach(`${who} was told of a cancellation that was not made.`);
  }

  failed(who: string, reference: string): void {
    this.#failed.push({ who, reference });
    this.#checkFailed(who, reference);
  }

  /** Who is told that a slot is not theirs has not got it, under this key or, if it is taken, any other one. */
  refused(who: string, slotId: string, key: string, others: readonly string[]): void {
    const mine = this.books?.activeOn(slotId).some((claim) => [key, ...others].includes(claim.key));
    if (mine === true) this.breach(`${who} is told that a slot is not theirs, and it is.`);
  }

  promised(who: string, holdId: string, until: number): void {
    const claim = this.books?.claim(holdId);
    if (claim?.state === 'held' && until > claim.expiresAt + SLOWEST_ANSWER_MS)
      this.breach(`${who} sees a deadline that is ${until - claim.expiresAt} ms too late.`);
  }

  checkAll(): void {
    for (const { who, id } of this.#confirmed) this.#checkConfirmed(who, id);
    for (const { who, reference } of this.#failed) this.#checkFailed(who, reference);
    this.books?.checkAll();
  }

  #checkConfirmed(who: string, id: string): void {
    if (this.books?.booking(id) === undefined) this.breach(`${who} was told of a booking that is not there.`);
  }

  #checkFailed(who: string, reference: string): void {
    const there = this.books?.bookingsUnder(reference) ?? [];
    if (there.length > 0) this.breach(`${who} was told that nothing was booked, and something is.`);
  }
}
