import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { benignErrors } from './benign.ts';
import { bookingRequest, type Beneficiary } from './booking.ts';
import { anyBirth, anyCode, codeOf } from './tax-code.fixture.ts';
import { familyNameLetters, givenNameLetters } from './tax-code-name.ts';

const ANNA: Beneficiary = {
  given_name: 'Anna',
  family_name: 'D’Incà',
  tax_code: 'DNCNNA60A41A083Q',
  birth_date: '1960-01-01',
  contact: { phone: '0437 123456' },
};
const codes = (change: Partial<Beneficiary>) => benignErrors({ ...ANNA, ...change }).map(({ code }) => code);

test('of a person whose code, name, birth and telephone fit there is nothing to ask', () => {
  assert.deepEqual(benignErrors(ANNA), []);
});

test('a code of other names is asked about, where the code is', () => {
  for (const change of [{ family_name: 'Rossi' }, { given_name: 'Maria' }])
    assert.deepEqual(benignErrors({ ...ANNA, ...change }), [
      { pointer: '/beneficiary/tax_code', code: 'tax-code-name-mismatch', benign: true },
    ]);
});

test('a code of another day of birth is asked about, where the day is', () => {
  assert.deepEqual(benignErrors({ ...ANNA, birth_date: '1960-01-02' }), [
    { pointer: '/beneficiary/birth_date', code: 'tax-code-birth-date-mismatch', benign: true },
  ]);
  assert.deepEqual(codes({ birth_date: '2060-01-01' }), []);
});

test('nobody is asked about a day of birth that was not given', () => {
  const { birth_date: _given, ...ageless } = ANNA;
  assert.deepEqual(benignErrors(ageless), []);
});

test('that nobody can tell the person is asked about', () => {
  assert.deepEqual(benignErrors({ ...ANNA, contact: {} }), [
    { pointer: '/beneficiary/contact', code: 'nobody-told', benign: true },
  ]);
});

test('a provisional code and a name in another script tell nothing that could be compared', () => {
  assert.deepEqual(codes({ tax_code: '12345678903', family_name: 'Rossi', birth_date: '1999-09-09' }), []);
  assert.deepEqual(codes({ family_name: 'Иванова', given_name: '李' }), []);
});

test('whoever has the code that their names and birth make is never asked, with letters for digits too', () => {
  const name = fc.constantFrom(
    'Rossi',
    'D’Amico',
    'Nuñez',
    'Müller',
    'Groß',
    'Žerjal',
    'De Rossi',
    'Rossi Bianchi',
    'Fo',
    'Maria Luisa',
    'Gianfranco',
    'Öz',
  );
  fc.assert(
    fc.property(anyCode, name, name, (parts, family, given) => {
      const names = `${familyNameLetters(family)[0]}${givenNameLetters(given).at(-1)}`;
      const person = {
        given_name: given,
        family_name: family,
        tax_code: codeOf({ ...parts, names }),
        birth_date: parts.birth,
        contact: ANNA.contact,
      };
      return benignErrors(person).length === 0;
    }),
    { numRuns: 2000 },
  );
});

test('whoever gives another day than that of the code is always asked', () => {
  fc.assert(
    fc.property(anyCode, anyBirth, (parts, birth) => {
      const sameDay = birth.slice(2) === parts.birth.slice(2);
      const asked = codes({ tax_code: codeOf(parts), birth_date: birth });
      return asked.includes('tax-code-birth-date-mismatch') !== sameDay;
    }),
    { numRuns: 2000 },
  );
});

test('a request names what was acknowledged, by codes that may be newer than the page', () => {
  const { shape } = bookingRequest;
  assert.ok(shape.acknowledged.safeParse(['nobody-told', 'one-of-tomorrow']).success);
  assert.ok(shape.acknowledged.safeParse(undefined).success);
  assert.ok(!shape.acknowledged.safeParse(['Nobody told']).success);
});
