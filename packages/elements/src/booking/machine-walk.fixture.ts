import type { Failure } from '@pue/client/booking';
import type { Booking, BookingRequest } from '@pue/client/contract';
import { bookingOf, COMUNE, dayOf, holdOf, NOW, OFFICE, PENSION, slotsOf } from './booking-data.fixture.ts';
import { EMPTY_DRAFT, type Draft } from './booking.draft.ts';
import { INITIAL, transition } from './booking.machine.ts';
import type { BookingEffect, BookingEvent } from './booking.messages.ts';
import type { BookingState } from './booking.state.ts';
import { laterHandlers } from './later/handlers.ts';
import { firstHandlers } from './machine/first.ts';
import { ownHandlers } from './own/own-handlers.ts';

const HANDLERS = { ...firstHandlers, ...laterHandlers, ...ownHandlers };

export const START = Date.parse(NOW);
export const [SLOT, OTHER] = pair(slotsOf('2026-11-23', 2));

export const FILLED: Draft = {
  ...EMPTY_DRAFT,
  givenName: 'Anna',
  familyName: 'D’Incà',
  taxCode: 'DNCNNA60A41A083Q',
  basis: 'residence',
  reason: 'Domanda di pensione',
  acknowledged: true,
};

export const REQUEST: BookingRequest = {
  hold_id: 'hold-1',
  comune_istat: COMUNE.istat,
  basis: 'residence',
  beneficiary: { given_name: 'Anna', family_name: 'D’Incà', tax_code: 'DNCNNA60A41A083Q', contact: {} },
  reason: 'Domanda di pensione',
  needs: [],
  language: 'it',
  notice_version: '1',
  client_reference: '00000000-0000-4000-8000-00000000beef',
};

/** The appointment that comes of it, and what opens it. */
export const OWNED: Booking = bookingOf(REQUEST, SLOT);
export const HOLDER = { code: OWNED.code, contact: REQUEST.beneficiary.tax_code } as const;

export const LOST: Failure = { code: 'network', attempts: 4, outcomeUnknown: true };

/** One walk through the machine: what it is in, and all that it has asked for. */
export class Walk {
  state: BookingState = INITIAL;
  readonly effects: BookingEffect[] = [];

  send(...events: readonly BookingEvent[]): this {
    for (const event of events) {
      const next = transition(HANDLERS, this.state, event);
      if (next === undefined) throw new Error(`Nobody answers ${event.type}`);
      const [state, ...effects] = next;
      this.state = state;
      this.effects.push(...effects);
    }
    return this;
  }

  /** The effects since the last time that one asked. */
  take(): readonly BookingEffect[] {
    return this.effects.splice(0);
  }

  is<S extends BookingState['step']>(step: S): Extract<BookingState, { step: S }> {
    if (this.state.step !== step) throw new Error(`In ${this.state.step}, not in ${step}`);
    return this.state as Extract<BookingState, { step: S }>;
  }

  toTime(): this {
    this.send(
      { type: 'started', comune: COMUNE.istat, service: PENSION.id },
      { type: 'catalogue-loaded', comune: COMUNE, services: [PENSION] },
      daysLoaded(),
    );
    this.take();
    return this;
  }

  toDetails(): this {
    this.toTime().send(
      { type: 'slot-picked', slot: SLOT, key: 'key-1' },
      { type: 'held', key: 'key-1', hold: holdOf(SLOT, 'hold-1', NOW), now: START },
    );
    this.take();
    return this;
  }

  toCheck(): this {
    this.toDetails().send(
      { type: 'drafted', change: FILLED },
      { type: 'details-submitted', faults: [], odd: [] },
    );
    this.take();
    return this;
  }

  toSending(): this {
    this.toCheck().send({ type: 'confirmed', key: 'key-2', request: REQUEST });
    this.take();
    return this;
  }

  /** From the first screen, by code and contact. */
  toAppointment(booking: Booking = OWNED): this {
    this.toTime().send(
      { type: 'own-wanted' },
      { type: 'own-submitted', typed: HOLDER, holder: HOLDER, faults: [] },
      { type: 'own-found', holder: HOLDER, booking },
    );
    this.take();
    return this;
  }

  toMoving(): this {
    this.toAppointment().send(
      { type: 'move-wanted' },
      { type: 'catalogue-loaded', comune: COMUNE, services: [PENSION] },
      daysLoaded(),
    );
    this.take();
    return this;
  }

  toMoveCheck(): this {
    this.toMoving().send(
      { type: 'slot-picked', slot: OTHER, key: 'key-1' },
      { type: 'held', key: 'key-1', hold: holdOf(OTHER, 'hold-1', NOW), now: START },
    );
    this.take();
    return this;
  }

  toSendingMove(): this {
    this.toMoveCheck().send({ type: 'move-confirmed', key: 'key-2' });
    this.take();
    return this;
  }
}

export function daysLoaded(purpose: 'first' | 'more' | 'refresh' = 'first'): BookingEvent {
  return {
    type: 'days-loaded',
    purpose,
    office: OFFICE.id,
    availability: {
      days: [dayOf('2026-11-23', 2), dayOf('2026-11-24', 0), dayOf('2026-11-26', 3)],
      slots: [SLOT, OTHER],
      missing: [],
      valid_until: '2026-11-23T08:15:00+01:00',
      server_time: NOW,
    },
    today: '2026-11-23',
    now: START,
  };
}

function pair<T>([first, second]: readonly T[]): readonly [T, T] {
  if (first === undefined || second === undefined) throw new Error('The fixture has too few slots');
  return [first, second];
}
