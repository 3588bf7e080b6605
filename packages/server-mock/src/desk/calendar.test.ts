import assert from 'node:assert/strict';
import test from 'node:test';
import { easterSunday, isLocalHoliday, isNationalHoliday, localHolidayIn } from './calendar.ts';

/** As published in tables of the Gregorian calendar, the earliest and the latest possible Easter among them. */
const EASTER = [
  '1818-03-22',
  '1943-04-25',
  '1954-04-18',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2019-04-21',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
  '2036-04-13',
  '2037-04-05',
  '2038-04-25',
  '2049-04-18',
];

for (const date of EASTER) {
  test(`Easter of ${date.slice(0, 4)} is on ${date}`, () => {
    assert.equal(easterSunday(Number(date.slice(0, 4))), date);
  });
}

test('Easter Monday is a holiday, the Tuesday after it is not', () => {
  assert.equal(isNationalHoliday('2026-04-06'), true);
  assert.equal(isNationalHoliday('2026-04-07'), false);
});

test('Liberation Day, Labour Day and Republic Day are holidays', () => {
  for (const date of ['2026-04-25', '2026-05-01', '2026-06-02']) assert.equal(isNationalHoliday(date), true);
});

test('4 October is a national holiday from 2026 and was none in 2025', () => {
  assert.equal(isNationalHoliday('2025-10-04'), false);
  assert.equal(isNationalHoliday('2026-10-04'), true);
  assert.equal(isNationalHoliday('2027-10-04'), true);
});

test('a year has thirteen national holidays, Easter and its Monday included', () => {
  let days = 0;
  for (let day = 0; day < 365; day += 1) {
    if (isNationalHoliday(new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10))) days += 1;
  }
  assert.equal(days, 13);
});

test('Bolzano keeps the Monday after Pentecost, Rome 29 June', () => {
  assert.equal(localHolidayIn(2026, 'pentecost-monday'), '2026-05-25');
  assert.equal(localHolidayIn(2027, 'pentecost-monday'), '2027-05-17');
  assert.equal(isLocalHoliday('2026-06-29', '06-29'), true);
  assert.equal(isLocalHoliday('2026-06-29', undefined), false);
});
