import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyCode, codeOf, DIGIT_PLACES, withCheckLetter } from './tax-code.fixture.ts';
import { isTaxCode, normalizeTaxCode, taxCodeBirth } from './tax-code.ts';

const runs = { numRuns: 2000 };

test('every code that the decree makes is one, with letters for digits in any of the seven places', () => {
  fc.assert(
    fc.property(anyCode, (parts) => isTaxCode(codeOf(parts))),
    runs,
  );
});

test('each of the 128 ways to put letters for digits is a code of the same person', () => {
  const parts = { names: 'RSSMRA', birth: '1985-12-10', sex: 'male', place: 'A562' } as const;
  const codes = Array.from({ length: 128 }, (_, mask) =>
    codeOf({ ...parts, omocodia: DIGIT_PLACES.filter((_place, bit) => ((mask >> bit) & 1) === 1) }),
  );
  assert.equal(new Set(codes).size, 128);
  for (const code of codes) {
    assert.ok(isTaxCode(code), code);
    assert.deepEqual(taxCodeBirth(code)?.sex, 'male');
    assert.ok(taxCodeBirth(code)?.dates.includes('1985-12-10'), code);
  }
});

test('a code tells the day of birth and the sex, with letters for digits too', () => {
  fc.assert(
    fc.property(anyCode, (parts) => {
      const birth = taxCodeBirth(codeOf(parts));
      return birth?.sex === parts.sex && birth.dates.includes(parts.birth);
    }),
    runs,
  );
});

test('one wrong character is always found', () => {
  const wrong = fc.tuple(
    anyCode,
    fc.nat(15),
    fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')),
  );
  fc.assert(
    fc.property(wrong, ([parts, place, character]) => {
      const code = codeOf(parts);
      const other = code.slice(0, place) + character + code.slice(place + 1);
      return other === code || !isTaxCode(other);
    }),
    runs,
  );
});

test('small letters, spaces, dashes and what comes along when one pastes make no difference', () => {
  const between = fc.array(fc.constantFrom('', '', ' ', '-', '\u2011', '\u00a0', '\u200b', '\n', '.'), {
    minLength: 17,
    maxLength: 17,
  });
  fc.assert(
    fc.property(anyCode, between, (parts, gaps) => {
      const code = codeOf(parts);
      const typed =
        code
          .split('')
          .map((letter, at) => `${gaps[at]}${letter.toLowerCase()}`)
          .join('') + gaps[16];
      return normalizeTaxCode(typed) === code && normalizeTaxCode(`C.F.: ${typed}`) === code;
    }),
    runs,
  );
});

test('a code of two centuries gives both days, and only the one that there was on 29 February 1900', () => {
  const of = (birth: string) =>
    taxCodeBirth(codeOf({ names: 'RSSMRA', birth, sex: 'female', place: 'A562' }))?.dates;
  assert.deepEqual(of('1920-05-01'), ['1920-05-01', '2020-05-01']);
  assert.deepEqual(of('2000-02-29'), ['2000-02-29']);
});

for (const [day, why] of [
  ['85T00', 'day 0'],
  ['85T32', 'day 32'],
  ['85T40', 'day 40'],
  ['85T72', 'day 72'],
  ['85B30', '30 February'],
  ['85D71', '31 April'],
  ['85B29', '29 February 1985'],
] as const)
  test(`a code of ${why} is none, whatever its check letter`, () => {
    assert.equal(isTaxCode(withCheckLetter(`RSSMRA${day}A562`)), false);
    assert.equal(taxCodeBirth(withCheckLetter(`RSSMRA${day}A562`)), undefined);
  });
