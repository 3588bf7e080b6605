import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { familyNameLetters, givenNameLetters } from './tax-code-name.ts';

/** Surnames, and the letters that the registry takes of them. */
const FAMILY_NAMES: readonly (readonly [string, ...string[]])[] = [
  ['Rossi', 'RSS'],
  ['rossi', 'RSS'],
  ['Fo', 'FOX'],
  ['Re', 'REX'],
  ['O', 'OXX'],
  ['Aiello', 'LLA'],
  ['Ae', 'AEX'],
  ['D’Amico', 'DMC'],
  ["D'Amico", 'DMC'],
  ['Dʼ Amico', 'DMC'],
  ['De Rossi', 'DRS'],
  ['Lo Re', 'LRO'],
  ['Rossi Bianchi', 'RSS'],
  ['Di Re', 'DRI'],
  ['Nuñez', 'NNZ'],
  ['Müller', 'MLL'],
  ['Groß', 'GRS'],
  ['GROẞ', 'GRS'],
  ['Žerjal', 'ZRJ'],
  ['Kovač', 'KVC'],
  ['Łoś', 'LSO'],
  ['Đorđević', 'DRD'],
  ['Hofer-Thaler', 'HFR'],
  ['Nun\u0303ez', 'NNZ'],
  ['Kö', 'KOX', 'KOE'],
  ['Öz', 'ZOX', 'ZOE'],
  ['Bjørn', 'BJR'],
  ['Çelik', 'CLK'],
  ['İpek', 'PKI'],
  ['Æbelø', 'BLA'],
];

for (const [name, ...letters] of FAMILY_NAMES)
  test(`of the surname ${name} the code takes ${letters.join(' or ')}`, () => {
    assert.deepEqual([...familyNameLetters(name)].sort(), [...letters].sort());
  });

const GIVEN_NAMES: readonly (readonly [string, string])[] = [
  ['Maria', 'MRA'],
  ['Marco', 'MRC'],
  ['Anna', 'NNA'],
  ['Luca', 'LCU'],
  ['Ada', 'DAA'],
  ['Gianfranco', 'GFR'],
  ['Roberto', 'RRT'],
  ['Jörg', 'JRG'],
  ['Žiga', 'ZGI'],
  ['Niccolò', 'NCL'],
  ['Li', 'LIX'],
];

for (const [name, letters] of GIVEN_NAMES)
  test(`of the given name ${name} the code takes ${letters}`, () => {
    assert.ok(givenNameLetters(name).includes(letters), givenNameLetters(name).join());
  });

test('of several given names the code may have all or the first ones', () => {
  assert.deepEqual([...givenNameLetters('Anna Maria')].sort(), ['NNA', 'NMR'].sort());
});

test('of a name in another script nothing can be said', () => {
  assert.deepEqual(familyNameLetters('Иванова'), []);
  assert.deepEqual(givenNameLetters('李'), []);
  assert.deepEqual(familyNameLetters(''), []);
});

test('whatever is written as a name gives three capital letters or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (name) =>
      [...familyNameLetters(name), ...givenNameLetters(name)].every((letters) => /^[A-Z]{3}$/.test(letters)),
    ),
    { numRuns: 2000 },
  );
});
