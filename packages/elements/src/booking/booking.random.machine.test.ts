import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { bookingOf, COMUNE, holdOf, NOW, OFFICE, PENSION } from './booking-data.fixture.ts';
import type { Draft } from './booking.draft.ts';
import type { BookingEffect, BookingEvent } from './booking.messages.ts';
import { CUT, holdExpired, MAINTENANCE, OFFLINE, slotTaken } from './fake-api.fixture.ts';
import { daysLoaded, OTHER, REQUEST, SLOT, START, Walk } from './machine-walk.fixture.ts';

const MINUTE = 60_000;

/** What a person, the network and the server may do, in any order; the tester fills in which write is meant. */
type Move =
  | { readonly event: BookingEvent }
  | { readonly press: 'slot' | 'other' | 'confirm' }
  | {
      readonly answer:
        'yes' | 'lost' | 'taken' | 'expired' | 'maintenance' | 'offline' | 'look-up' | 'nobody';
    }
  | { readonly typed: string };

const events: readonly BookingEvent[] = [
  { type: 'started', comune: COMUNE.istat, service: PENSION.id },
  { type: 'catalogue-loaded', comune: COMUNE, services: [PENSION] },
  { type: 'service-chosen', id: PENSION.id },
  { type: 'service-submitted' },
  daysLoaded(),
  daysLoaded('refresh'),
  { type: 'slots-loaded', date: '2026-11-23', items: [SLOT, OTHER] },
  { type: 'read-failed', read: 'days', failure: OFFLINE },
  { type: 'retried', read: 'days' },
  { type: 'went-offline' },
  { type: 'came-online' },
  { type: 'language-changed' },
  { type: 'resumed', now: START + MINUTE },
  { type: 'ticked', now: START + 6 * MINUTE },
  { type: 'ticked', now: START + 12 * MINUTE },
  { type: 'more-time', key: 'more' },
  { type: 'held-kept' },
  { type: 'details-submitted', faults: [], odd: [] },
  { type: 'details-submitted', faults: [], odd: ['nobody-told'] },
  { type: 'went-back' },
  { type: 'part-changed', part: 'service' },
  { type: 'part-changed', part: 'needs' },
  { type: 'service-sought', query: 'pensione', count: 1 },
  { type: 'needs-changed', needs: ['captions'] },
  { type: 'needs-changed', needs: [] },
  { type: 'office-chosen', office: undefined },
  { type: 'office-chosen', office: OFFICE.id },
  { type: 'list-aged', now: START + 20 * MINUTE },
  { type: 'part-changed', part: 'time' },
  { type: 'part-changed', part: 'details' },
];

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...events).map((event) => ({ event })) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('slot', 'other', 'confirm', 'confirm').map((press) => ({ press })),
  },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('yes', 'lost', 'taken', 'expired', 'maintenance', 'offline', 'look-up', 'nobody')
      .map((answer) => ({ answer })),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 5 }).map((typed) => ({ typed })) },
) as fc.Arbitrary<Move>;

/** Drives the machine, and remembers what must never go wrong. */
class Tester {
  readonly walk = new Walk();
  #keys = 0;
  #typed: Partial<Draft> = {};
  /** The booking that is on its way: its key, and whether the server may have it. */
  #sending: { readonly key: string; maybe: boolean } | undefined;
  #holding: string | undefined;

  constructor(from: 'time' | 'details' | 'check') {
    if (from === 'time') this.walk.toTime();
    else if (from === 'details') this.walk.toDetails();
    else this.walk.toCheck();
    this.#typed = { familyName: this.walk.state.draft.familyName };
  }

  apply(move: Move): void {
    const { state } = this.walk;
    if ('event' in move) this.walk.send(move.event);
    else if ('typed' in move) this.#type(move.typed);
    else if ('press' in move) this.#press(move.press);
    else this.#answer(move.answer);
    for (const effect of this.walk.take()) this.#watch(effect);
    this.#check(state.step);
  }

  #type(familyName: string): void {
    if (this.walk.state.step === 'appointment') return;
    this.#typed = { familyName };
    this.walk.send({ type: 'drafted', change: this.#typed });
  }

  #press(what: 'slot' | 'other' | 'confirm'): void {
    this.#keys += 1;
    const key = `key-${this.#keys}`;
    if (what === 'confirm') this.walk.send({ type: 'confirmed', key, request: REQUEST });
    else this.walk.send({ type: 'slot-picked', slot: what === 'slot' ? SLOT : OTHER, key });
  }

  #answer(answer: Extract<Move, { answer: unknown }>['answer']): void {
    if (answer === 'nobody') return void this.walk.send({ type: 'looked-up', booking: null });
    if (answer === 'look-up') return void this.walk.send({ type: 'look-up-failed', failure: CUT });
    if (this.#sending !== undefined) this.#answerBooking(answer, this.#sending);
    else if (this.#holding !== undefined) this.#answerHold(answer, this.#holding);
  }

  #answerBooking(
    answer: Exclude<Extract<Move, { answer: unknown }>['answer'], 'nobody' | 'look-up'>,
    sending: { readonly key: string; maybe: boolean },
  ): void {
    if (answer === 'yes') this.walk.send({ type: 'booked', booking: bookingOf(REQUEST, SLOT) });
    else this.walk.send({ type: 'book-failed', key: sending.key, failure: FAILURES[answer] });
    if (answer === 'lost') sending.maybe = true;
    const settled =
      answer === 'taken' || answer === 'expired' || (answer === 'maintenance' && !sending.maybe);
    if (answer === 'yes') this.#typed = {};
    if (answer === 'yes' || settled) this.#sending = undefined;
  }

  #answerHold(
    answer: Exclude<Extract<Move, { answer: unknown }>['answer'], 'nobody' | 'look-up'>,
    key: string,
  ): void {
    if (answer === 'yes')
      this.walk.send({ type: 'held', key, hold: holdOf(SLOT, `hold-${key}`, NOW), now: START });
    else this.walk.send({ type: 'hold-failed', key, failure: FAILURES[answer] });
  }

  #watch(effect: BookingEffect): void {
    if (effect.type === 'hold') this.#holding = effect.key;
    if (effect.type !== 'book') return;
    if (this.#sending === undefined) this.#sending = { key: effect.key, maybe: false };
    assert.equal(effect.key, this.#sending.key, 'one intent, one key');
  }

  #check(before: string): void {
    const { state } = this.walk;
    if (state.step !== 'appointment')
      assert.equal(state.draft.familyName, this.#typed.familyName ?? '', 'nothing typed is lost');
    if (this.#sending !== undefined) assert.equal(state.step, 'sending', 'nobody is told before it is known');
    if (before === 'appointment') assert.equal(state.step, 'appointment', 'what is booked stays booked');
  }
}

const FAILURES = {
  lost: CUT,
  taken: slotTaken([OTHER]),
  expired: holdExpired([OTHER]),
  maintenance: MAINTENANCE,
  offline: OFFLINE,
} as const;

it('whatever happens in whatever order: one key for one intent, nothing typed lost, no false failure', () => {
  const moves = fc.array(move, { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.constantFrom('time', 'details', 'check'), moves, (from, sequence) => {
      const tester = new Tester(from);
      for (const one of sequence) {
        // Starting again is the page's doing, not a move in a booking that has ended.
        if ('event' in one && one.event.type === 'started' && tester.walk.state.step !== 'time') continue;
        tester.apply(one);
      }
    }),
    { numRuns: 2000 },
  );
});
