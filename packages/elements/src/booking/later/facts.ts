import {
  PueBookedEvent,
  PueBookingCancelledEvent,
  PueBookingFailedEvent,
  PueBookingMovedEvent,
  PueSlotHeldEvent,
} from '../booking.events.ts';
import type { Fact } from '../booking.messages.ts';

export type LaterFact = Exclude<Fact, { fact: 'ready' }>;

export function factEvent(fact: LaterFact): Event {
  switch (fact.fact) {
    case 'held':
      return new PueSlotHeldEvent(fact.hold.slot);
    case 'booked':
      return new PueBookedEvent(fact.booking);
    case 'moved':
      return new PueBookingMovedEvent(fact.booking);
    case 'cancelled':
      return new PueBookingCancelledEvent();
    case 'failed':
      return new PueBookingFailedEvent(fact.failure.code);
  }
}
