import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slotsOf } from '../booking-data.fixture.ts';
import { groupSlots } from './slots.ts';

const DAY = '2026-11-23';

describe('the times of a day', () => {
  it('are in two groups, morning and afternoon', () => {
    const groups = groupSlots(slotsOf(DAY, 3, 2), []);
    assert.deepEqual(
      groups.map(({ name, slots }) => [name, slots.length]),
      [
        ['morning', 3],
        ['afternoon', 2],
      ],
    );
  });

  it('are grouped by the hour when there are more than eighteen', () => {
    const groups = groupSlots(slotsOf(DAY, 9, 10), []);
    assert.deepEqual(
      groups.map(({ name }) => name),
      [9, 10, 11, 15, 16, 17, 18],
    );
  });

  it('show in its place one that somebody else has just taken, once', () => {
    const slots = slotsOf(DAY, 3);
    const taken = slots.slice(1, 2);
    const free = slots.filter((slot) => !taken.includes(slot));
    assert.deepEqual(groupSlots(free, taken)[0]?.slots, slots);
    assert.deepEqual(groupSlots(slots, taken)[0]?.slots, slots);
  });

  it('are in the hour of Rome, whatever the offset on the wire', () => {
    const [slot] = slotsOf(DAY, 1);
    const utc = { id: 'x', start: '2026-11-23T12:30:00Z', end: '2026-11-23T12:50:00Z' };
    assert.equal(groupSlots([utc], [])[0]?.name, 'afternoon');
    assert.equal(slot && groupSlots([slot], [])[0]?.name, 'morning');
  });
});
