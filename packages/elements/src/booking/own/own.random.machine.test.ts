import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Failure } from '@pue/client/booking';
import type { Booking, Slot } from '@pue/client/contract';
import fc from 'fast-check';
import { COMUNE, holdOf, NOW, PENSION } from '../booking-data.fixture.ts';
import type { BookingEffect, BookingEvent } from '../booking.messages.ts';
import { changedMeanwhile, CUT } from '../fake-api.fixture.ts';
import { daysLoaded, OTHER, OWNED, SLOT, START, Walk } from '../machine-walk.fixture.ts';

type Change = Extract<BookingEffect, { type: 'move' | 'cancel' }>;

/** A back end with one appointment, as the contract has it: versions, and the same answer to the same key. */
class Desk {
  booking: Booking = OWNED;
  /** As it was in each of its versions. */
  readonly versions = new Map([[OWNED.etag, OWNED]]);
  readonly #answers = new Map<string, Booking>();
  readonly #holds = new Map<string, Slot>();

  hold(slot: string): ReturnType<typeof holdOf> {
    const id = `hold-${this.#holds.size + 1}`;
    const wanted = slot === SLOT.id ? SLOT : OTHER;
    this.#holds.set(id, wanted);
    return holdOf(wanted, id, NOW);
  }

  change(effect: Change): Booking | Failure {
    const known = effect.type === 'move' ? this.#answers.get(effect.key) : undefined;
    if (known !== undefined) return known;
    if (effect.etag !== this.booking.etag) return changedMeanwhile(this.booking.etag);
    this.#become(effect.type === 'move' ? (this.#holds.get(effect.hold) ?? {}) : 'cancelled');
    this.#answers.set(effect.key, this.booking);
    return this.booking;
  }

  /** The operator moves it. */
  meddle(): void {
    if (this.booking.state !== 'cancelled') this.#become({ start: '2026-11-30T09:00:00+01:00' });
  }

  #become(to: 'cancelled' | Partial<Slot>): void {
    const etag = `"${this.versions.size + 1}"`;
    if (to === 'cancelled')
      this.booking = { ...this.booking, etag, state: to, allowed_actions: ['calendar'] };
    else this.booking = { ...this.booking, etag, start: to.start ?? this.booking.start };
    this.versions.set(etag, this.booking);
  }
}

type Fate = 'arrives' | 'lost' | 'answer lost';

const PRESSES = ['move', 'cancel', 'slot', 'other', 'yes', 'back', 'meddle', 'again', 'online'] as const;

class Tester {
  readonly walk = new Walk().toAppointment();
  readonly desk = new Desk();
  #keys = 0;

  press(what: (typeof PRESSES)[number], fate: Fate): void {
    if (what === 'meddle') return this.desk.meddle();
    this.walk.send(...this.#eventsOf(what));
    this.settle(fate);
  }

  /** Answers all that was asked; only the first answer is at the mercy of the network. */
  settle(fate: Fate): void {
    for (let fates = fate, turn = 0; turn < 20; turn += 1, fates = 'arrives') {
      const effects = this.walk.take();
      if (effects.length === 0) return;
      for (const effect of effects) this.walk.send(...this.#answerTo(effect, fates));
    }
    assert.fail('one question leads to another without an end');
  }

  get waiting(): boolean {
    const { state } = this.walk;
    return (
      state.step === 'sending-move' || (state.step === 'appointment' && state.doing.kind === 'cancelling')
    );
  }

  tryAgain(): void {
    const { state } = this.walk;
    if (state.step === 'sending-move') this.walk.send({ type: 'try-again', key: state.write.key });
    if (state.step === 'appointment' && state.doing.kind === 'cancelling')
      this.walk.send({ type: 'try-again', key: state.doing.write.key });
  }

  /** What is shown is how it stands, or stood when one looked. */
  check(): void {
    const { state } = this.walk;
    const own = state.step === 'appointment' ? state.own : state.moving;
    if (own !== undefined) assert.deepEqual(own.booking, this.desk.versions.get(own.booking.etag));
  }

  #hear(fact: 'moved' | 'cancelled', booking: Booking): void {
    assert.deepEqual(booking, this.desk.versions.get(booking.etag), 'told of what never was');
    assert.equal(booking.state === 'cancelled', fact === 'cancelled');
  }

  #eventsOf(what: Exclude<(typeof PRESSES)[number], 'meddle'>): readonly BookingEvent[] {
    this.#keys += 1;
    const key = `key-${this.#keys}`;
    const events: Readonly<Record<typeof what, readonly BookingEvent[]>> = {
      move: [{ type: 'move-wanted' }],
      cancel: [{ type: 'cancel-wanted' }],
      slot: [{ type: 'slot-picked', slot: SLOT, key }],
      other: [{ type: 'slot-picked', slot: OTHER, key }],
      yes: [
        { type: 'move-confirmed', key },
        { type: 'cancel-confirmed', key, reason: '' },
      ],
      back: [{ type: 'went-back' }],
      again: [],
      online: [{ type: 'came-online' }],
    };
    if (what === 'again') this.tryAgain();
    return events[what];
  }

  #answerTo(effect: BookingEffect, fate: Fate): readonly BookingEvent[] {
    if (effect.type === 'open-comune')
      return [{ type: 'catalogue-loaded', comune: COMUNE, services: [PENSION] }];
    if (effect.type === 'load-days' && effect.purpose === 'first') return [daysLoaded()];
    if (effect.type === 'hold')
      return [{ type: 'held', key: effect.key, hold: this.desk.hold(effect.slot), now: START }];
    if (effect.type === 'read-own')
      return fate === 'arrives'
        ? [{ type: 'own-read', booking: this.desk.booking }]
        : [{ type: 'own-unread', failure: CUT }];
    if (effect.type === 'move' || effect.type === 'cancel') return [this.#changed(effect, fate)];
    if (effect.type !== 'tell') return [];
    const { fact } = effect;
    if (fact.fact === 'moved' || fact.fact === 'cancelled') this.#hear(fact.fact, fact.booking);
    return [];
  }

  #changed(effect: Change, fate: Fate): BookingEvent {
    const { key, type } = effect;
    const failed = type === 'move' ? 'move-failed' : 'cancel-failed';
    const answer = fate === 'lost' ? CUT : this.desk.change(effect);
    if (fate !== 'arrives') return { type: failed, key, failure: CUT };
    if ('code' in answer && 'attempts' in answer) return { type: failed, key, failure: answer };
    return { type: type === 'move' ? 'moved' : 'cancelled', key, booking: answer as Booking };
  }
}

it('whatever is pressed and lost, one appointment remains, and what one is told of it is so', () => {
  const press = fc.tuple(
    fc.constantFrom(...PRESSES),
    fc.constantFrom<Fate>('arrives', 'arrives', 'lost', 'answer lost'),
  );
  fc.assert(
    fc.property(fc.array(press, { maxLength: 40 }), (presses) => {
      const tester = new Tester();
      for (const [what, fate] of presses) {
        tester.press(what, fate);
        tester.check();
      }
      for (let turn = 0; turn < 3 && tester.waiting; turn += 1) {
        tester.tryAgain();
        tester.settle('arrives');
      }
      assert.equal(tester.waiting, false, 'nobody waits for ever');
      tester.check();
    }),
    { numRuns: 1000 },
  );
});
