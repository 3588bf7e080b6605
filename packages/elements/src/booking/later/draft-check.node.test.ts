import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EMPTY_DRAFT } from '../booking.draft.ts';
import { FILLED } from '../machine-walk.fixture.ts';
import { beneficiaryOf, faultsOf, isUnreachable } from './draft-check.ts';

const codesOf = (change: Partial<typeof FILLED>) => faultsOf({ ...FILLED, ...change });

describe('what a person typed', () => {
  it('is named field by field, in the order of the form, when all is empty', () => {
    assert.deepEqual(
      faultsOf(EMPTY_DRAFT).map(({ field }) => field),
      ['givenName', 'familyName', 'taxCode', 'basis', 'reason', 'acknowledged'],
    );
  });

  it('may write the tax code in small letters and with spaces', () => {
    assert.deepEqual(codesOf({ taxCode: ' dnc nna 60a41 a083 q ' }), []);
    assert.equal(beneficiaryOf({ ...FILLED, taxCode: 'dnc nna 60a41 a083 q' }).tax_code, 'DNCNNA60A41A083Q');
  });

  it('may have a provisional tax code of eleven digits', () => {
    assert.deepEqual(codesOf({ taxCode: '12345678903' }), []);
  });

  it('is told apart: a tax code that is too short, and one with a wrong character', () => {
    assert.deepEqual(codesOf({ taxCode: 'DNCNNA60' }), [{ field: 'taxCode', code: 'wrong-shape' }]);
    assert.deepEqual(codesOf({ taxCode: 'DNCNNA60A41A083Z' }), [{ field: 'taxCode', code: 'wrong-check' }]);
  });

  it('may have a name with apostrophe, two surnames, ß and č', () => {
    assert.deepEqual(codesOf({ familyName: 'D’Incà Preßlaber Kovač' }), []);
  });

  it('may write the telephone as on a visiting card, or not at all', () => {
    assert.deepEqual(codesOf({ phone: '+39 0437/123-456' }), []);
    assert.equal(beneficiaryOf({ ...FILLED, phone: '0437/123.456' }).contact.phone, '0437 123 456');
    assert.deepEqual(codesOf({ phone: 'casa' }), [{ field: 'phone', code: 'wrong-shape' }]);
    assert.deepEqual(beneficiaryOf(FILLED).contact, {});
  });

  it('has an e-mail address that is whole, or none', () => {
    assert.deepEqual(codesOf({ email: 'anna@esempio.it' }), []);
    assert.deepEqual(codesOf({ email: 'anna@' }), [{ field: 'email', code: 'wrong-shape' }]);
  });

  it('has a reason of two hundred characters at most', () => {
    assert.deepEqual(codesOf({ reason: 'a'.repeat(200) }), []);
    assert.deepEqual(codesOf({ reason: 'a'.repeat(201) }), [{ field: 'reason', code: 'too-long' }]);
  });

  it('lets nobody be told of a change without telephone and e-mail', () => {
    assert.equal(isUnreachable(FILLED), true);
    assert.equal(isUnreachable({ ...FILLED, email: 'anna@esempio.it' }), false);
  });
});
