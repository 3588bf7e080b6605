import type { Slot } from '@pue/client/contract';
import { hourInRome } from '../rome.ts';

const MANY = 18;
const NOON = 12;

/** Slots under one heading: part of the day, or an hour where there are many. */
export interface SlotGroup {
  readonly name: 'morning' | 'afternoon' | number;
  readonly slots: readonly Slot[];
}

/** In the order of the clock; those that others have just taken stay in their place. */
export function groupSlots(free: readonly Slot[], taken: readonly Slot[]): readonly SlotGroup[] {
  const gone = taken.filter(({ id }) => !free.some((slot) => slot.id === id));
  const slots = [...free, ...gone].sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
  const groups = new Map<SlotGroup['name'], Slot[]>();
  for (const slot of slots) {
    const name = nameOf(hourInRome(slot.start), slots.length);
    groups.set(name, [...(groups.get(name) ?? []), slot]);
  }
  return [...groups].map(([name, members]) => ({ name, slots: members }));
}

function nameOf(hour: number, count: number): SlotGroup['name'] {
  if (count > MANY) return hour;
  return hour < NOON ? 'morning' : 'afternoon';
}
