import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgendaSlot } from './agenda.ts';
import { runFrom, startsOfRuns } from './runs.ts';

/** A slot of ten minutes, by when it starts and by its officer. */
const slot = (start: number, officer = 1): AgendaSlot => ({
  id: `${start}~${officer}`,
  officeId: 'office',
  serviceId: 'service',
  start,
  end: start + 10,
});
const ids = (slots: readonly AgendaSlot[] | undefined) => slots?.map(({ id }) => id);

test('a run goes on for as long as one slot begins where the last one ends', () => {
  const free = [slot(0), slot(10), slot(20), slot(40)];
  assert.deepEqual(ids(runFrom(slot(0), free, 3)), ['0~1', '10~1', '20~1']);
  assert.equal(runFrom(slot(0), free, 4), undefined);
  assert.equal(runFrom(slot(20), free, 2), undefined);
});

test('another officer may go on with the run', () => {
  const free = [slot(0), slot(10, 2), slot(20)];
  assert.deepEqual(ids(runFrom(slot(0), free, 3)), ['0~1', '10~2', '20~1']);
});

test('only the slots that a run fits behind are its starts; one alone always fits', () => {
  const free = [slot(0), slot(10), slot(20), slot(40)];
  assert.deepEqual(ids(startsOfRuns(free, 1)), ids(free));
  assert.deepEqual(ids(startsOfRuns(free, 2)), ['0~1', '10~1']);
  assert.deepEqual(ids(startsOfRuns(free, 8)), []);
});
