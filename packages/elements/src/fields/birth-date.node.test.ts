import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { birthDateFaults, readBirthDate } from './birth-date.ts';

const TODAY = '2026-11-23';
const typed = (birthDay: string, birthMonth: string, birthYear: string) => ({
  birthDay,
  birthMonth,
  birthYear,
});
const faults = (...parts: Parameters<typeof typed>) => birthDateFaults(typed(...parts), TODAY);

describe('a date of birth in three fields', () => {
  it('may be left out', () => {
    assert.deepEqual(readBirthDate(typed('', ' ', '')), { ok: true, date: undefined });
  });

  it('is read with or without zeros and spaces', () => {
    assert.deepEqual(readBirthDate(typed('1', '3', '1952')), { ok: true, date: '1952-03-01' });
    assert.deepEqual(readBirthDate(typed(' 01', '03 ', '1952')), { ok: true, date: '1952-03-01' });
  });

  it('is asked for whole once it is begun', () => {
    assert.deepEqual(faults('1', '', ''), [
      { field: 'birthMonth', code: 'missing' },
      { field: 'birthYear', code: 'missing' },
    ]);
  });

  it('says at the right part what is none', () => {
    assert.deepEqual(faults('32', '1', '1952'), [{ field: 'birthDay', code: 'wrong-shape' }]);
    assert.deepEqual(faults('1', 'marzo', '1952'), [{ field: 'birthMonth', code: 'wrong-shape' }]);
    assert.deepEqual(faults('1', '13', '52'), [
      { field: 'birthMonth', code: 'wrong-shape' },
      { field: 'birthYear', code: 'wrong-shape' },
    ]);
    assert.deepEqual(faults('1', '1', '1899'), [{ field: 'birthYear', code: 'wrong-shape' }]);
  });

  it('knows the days that never were', () => {
    assert.deepEqual(faults('31', '4', '1952'), [{ field: 'birthDay', code: 'no-such-day' }]);
    assert.deepEqual(faults('29', '2', '1951'), [{ field: 'birthDay', code: 'no-such-day' }]);
    assert.deepEqual(faults('29', '2', '1952'), []);
  });

  it('is not after today, and says at which part', () => {
    assert.deepEqual(faults('23', '11', '2026'), []);
    assert.deepEqual(faults('24', '11', '2026'), [{ field: 'birthDay', code: 'in-future' }]);
    assert.deepEqual(faults('1', '12', '2026'), [{ field: 'birthMonth', code: 'in-future' }]);
    assert.deepEqual(faults('1', '1', '2027'), [{ field: 'birthYear', code: 'in-future' }]);
  });

  it('gives back every day there was, whatever is typed never an exception', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-23'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const read = readBirthDate(
          typed(String(date.getUTCDate()), String(date.getUTCMonth() + 1), String(date.getUTCFullYear())),
        );
        assert.deepEqual(read, { ok: true, date: date.toISOString().slice(0, 10) });
      }),
    );
    const text = fc.string({ maxLength: 6 });
    fc.assert(
      fc.property(text, text, text, (...parts) => {
        const read = readBirthDate(typed(...parts));
        if (read.ok && read.date !== undefined)
          assert.match(read.date, /^(19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$/);
      }),
    );
  });
});
