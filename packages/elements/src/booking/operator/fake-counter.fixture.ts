import type { Booking, BookingRequest, Hold, Slot } from '@pue/client/contract';
import { bookingOf, NOW, slotsOf } from '../booking-data.fixture.ts';

/** A request of a resident that an operator has to confirm. */
export function requestOf(name: string, index: number): Booking {
  const slot = slotsOf('2026-11-26', 6)[index];
  if (slot === undefined) throw new Error('The fixture has too few slots');
  const request: BookingRequest = {
    hold_id: 'h',
    comune_istat: '025001',
    basis: 'residence',
    beneficiary: {
      given_name: name,
      family_name: 'Prova',
      tax_code: 'DNCNNA60A41A083Q',
      contact: { phone: '0437 123456' },
    },
    reason: 'Domanda di pensione',
    needs: [],
    language: 'it',
    notice_version: '1',
    client_reference: `00000000-0000-4000-8000-00000000000${index}`,
  };
  const booking = bookingOf(request, slot, 'awaiting-operator');
  return {
    ...booking,
    id: `request-${index}`,
    etag: `"request-${index}.1"`,
    allowed_actions: ['confirm', 'move', 'cancel'],
    server_time: NOW,
  };
}

/** The slot and those that follow it without a pause, if there are so many. */
export function runOf(slots: readonly Slot[], first: string, count: number): readonly Slot[] {
  const at = slots.findIndex(({ id }) => id === first);
  const run = slots.slice(at, at + count);
  const whole = run.every(({ start }, index) => index === 0 || start === run[index - 1]?.end);
  return at >= 0 && run.length === count && whole ? run : [];
}

/** Each of a group books what was kept for it. */
export function groupOf(bookings: readonly BookingRequest[], holds: readonly Hold[]): Booking[] {
  return bookings.map((request, index) => {
    const hold = holds.find(({ id }) => id === request.hold_id);
    if (hold === undefined) throw new Error(`Nobody holds ${request.hold_id}`);
    const code = `K7Q4-93M${index}`;
    return { ...bookingOf(request, hold.slot), id: `booking-${index}`, code };
  });
}
