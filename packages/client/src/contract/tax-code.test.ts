import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTaxCode, maskTaxCode, normalizeTaxCode } from './tax-code.ts';

/** Published samples and codes of nobody, with and without letters in the place of digits. */
const VALID = [
  'RSSMRA85T10A562S',
  'RSSMRA80A01H501U',
  'RSSMRA80A01H50MM',
  'RSSMRA80A01H5LMX',
  'RSSMRAULALMHRLMD',
];

for (const code of VALID) {
  test(`${code} is a tax code`, () => {
    assert.equal(isTaxCode(code), true);
  });
  test(`${code} with any other last letter is none`, () => {
    const others = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').filter((letter) => letter !== code[15]);
    assert.deepEqual(
      others.filter((letter) => isTaxCode(code.slice(0, 15) + letter)),
      [],
    );
  });
  test(`${code} with two neighbours swapped is none, but for the few swaps that the check letter cannot see`, () => {
    const unseen = [...Array(14).keys()].filter((place) => {
      const swapped =
        code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2);
      return swapped !== code && isTaxCode(swapped);
    });
    assert.deepEqual(unseen, []);
  });
}

for (const code of [
  'RSSMRA85T10A562X',
  'GLABNC72H25H501Y',
  '',
  'RSSMRA85T10A562',
  'RSSMRA85T10A562SS',
  'RSSMRA85F10A562S',
]) {
  test(`"${code}" is not a tax code`, () => {
    assert.equal(isTaxCode(code), false);
  });
}

test('a code of eleven digits is one while it is provisional, if its check digit is right', () => {
  assert.equal(isTaxCode('00743110157'), true);
  assert.equal(isTaxCode('12345678903'), true);
  assert.equal(isTaxCode('12345678901'), false);
  assert.equal(isTaxCode('1234567890'), false);
});

test('what people type is made into what is sent', () => {
  assert.equal(normalizeTaxCode(' rss mra\t85t10\u00a0a562s '), 'RSSMRA85T10A562S');
  assert.equal(isTaxCode(normalizeTaxCode('rssmra85t10a562s')), true);
});

test('a masked code keeps six letters and the last one, and its length', () => {
  assert.equal(maskTaxCode('RSSMRA85T10A562S'), 'RSSMRA*********S');
  assert.equal(maskTaxCode('12345678903'), '123456****3');
});

test('nothing that is not a code makes trouble', () => {
  for (const typed of ['\u0000', '🙂'.repeat(8), 'ſ'.repeat(16), 'İ'.repeat(16), 'A'.repeat(100_000)]) {
    assert.equal(isTaxCode(normalizeTaxCode(typed)), false);
  }
});
