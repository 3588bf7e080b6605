import assert from 'node:assert/strict';
import test from 'node:test';
import { addDays, daysBetween, fromRome, instantText, romeOffset, toRome, weekday } from './rome-time.ts';

const at = (text: string) => Date.parse(text);

test('in winter Italy is one hour ahead of UTC, in summer two', () => {
  assert.equal(romeOffset(at('2026-01-15T12:00:00Z')), 60);
  assert.equal(romeOffset(at('2026-07-15T12:00:00Z')), 120);
});

test('an instant is written with the offset of its own day', () => {
  assert.equal(instantText(at('2026-11-24T08:20:00Z')), '2026-11-24T09:20:00+01:00');
  assert.equal(instantText(at('2026-06-24T07:20:00Z')), '2026-06-24T09:20:00+02:00');
});

test('on the night of 29 March 2026 two o’clock becomes three', () => {
  assert.equal(instantText(at('2026-03-29T00:59:00Z')), '2026-03-29T01:59:00+01:00');
  assert.equal(instantText(at('2026-03-29T01:00:00Z')), '2026-03-29T03:00:00+02:00');
});

test('a time that the night of 29 March leaves out counts on from before it', () => {
  assert.equal(instantText(fromRome('2026-03-29', 2 * 60 + 30)), '2026-03-29T03:30:00+02:00');
});

test('on the night of 25 October 2026 half past two comes twice, and the first is meant', () => {
  assert.equal(instantText(fromRome('2026-10-25', 2 * 60 + 30)), '2026-10-25T02:30:00+02:00');
  assert.equal(instantText(at('2026-10-25T01:30:00Z')), '2026-10-25T02:30:00+01:00');
});

test('the day of a clock change has 23 hours in spring and 25 in autumn', () => {
  const hours = (date: string) => (fromRome(addDays(date, 1), 0) - fromRome(date, 0)) / 3_600_000;
  assert.equal(hours('2026-03-29'), 23);
  assert.equal(hours('2026-10-25'), 25);
  assert.equal(hours('2026-10-26'), 24);
});

test('nine in the morning is nine in the morning on every day of ten years', () => {
  for (let date = '2024-01-01'; date < '2034-01-01'; date = addDays(date, 1)) {
    const instant = fromRome(date, 9 * 60);
    assert.deepEqual(toRome(instant), { date, minutes: 540 });
    assert.match(instantText(instant), new RegExp(`^${date}T09:00:00`));
  }
});

test('every quarter of an hour of both nights comes back from its own text', () => {
  for (const start of ['2026-03-28T22:00:00Z', '2026-10-24T22:00:00Z']) {
    for (let quarter = 0; quarter < 24; quarter += 1) {
      const instant = at(start) + quarter * 900_000;
      assert.equal(at(instantText(instant)), instant);
    }
  }
});

test('late in the evening of UTC it is the next day in Italy', () => {
  assert.deepEqual(toRome(at('2026-12-31T23:30:00Z')), { date: '2027-01-01', minutes: 30 });
});

test('days are counted through leap days and years', () => {
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  assert.equal(addDays('2026-03-30', -1), '2026-03-29');
  assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2);
});

test('weeks begin on Monday', () => {
  assert.equal(weekday('2026-11-23'), 1);
  assert.equal(weekday('2026-11-29'), 7);
});
