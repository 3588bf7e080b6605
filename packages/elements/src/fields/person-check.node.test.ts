import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beneficiaryOf, contactFaults, identityFaults } from './person-check.ts';
import { EMPTY_PERSON, type PersonDraft } from './person-draft.ts';

const TODAY = '2026-11-23';
const ANNA: PersonDraft = {
  ...EMPTY_PERSON,
  givenName: 'Anna',
  familyName: 'D’Incà',
  taxCode: 'DNCNNA60A41A083Q',
};

const who = (change: Partial<PersonDraft>) => identityFaults({ ...ANNA, ...change }, TODAY);
const reach = (change: Partial<PersonDraft>) => contactFaults({ ...ANNA, ...change });
const sent = (change: Partial<PersonDraft>) => beneficiaryOf({ ...ANNA, ...change });

describe('who somebody is', () => {
  it('may write the tax code in small letters, with spaces and dashes, or paste it with its name', () => {
    for (const taxCode of [
      ' dnc nna 60a41 a083 q ',
      'DNC-NNA-60A41-A083-Q',
      'C.F.: DNCNNA60A41A083Q\u200b',
    ]) {
      assert.deepEqual(who({ taxCode }), [], taxCode);
      assert.equal(sent({ taxCode }).tax_code, 'DNCNNA60A41A083Q');
    }
  });

  it('may have a provisional tax code of eleven digits, and one with letters for digits', () => {
    assert.deepEqual(who({ taxCode: '123 4567 8903' }), []);
    assert.deepEqual(who({ taxCode: 'RSSMRA80A01H50MM' }), [], 'letters where two share a code');
  });

  it('is told apart: a tax code that is too short, and one with a wrong character', () => {
    assert.deepEqual(who({ taxCode: 'DNCNNA60' }), [{ field: 'taxCode', code: 'wrong-shape' }]);
    assert.deepEqual(who({ taxCode: 'DNCNNA60A41A083Z' }), [{ field: 'taxCode', code: 'wrong-check' }]);
  });

  it('keeps names as they are typed: apostrophe, two surnames, ß and č, small letters', () => {
    for (const familyName of ['D’Incà', "D'Inca'", 'Preßlaber Kovač', 'de Biasio', 'Žižić-Peršin', '李']) {
      assert.deepEqual(who({ familyName }), [], familyName);
      assert.equal(sent({ familyName: ` ${familyName} ` }).family_name, familyName);
    }
  });

  it('writes a letter with its mark as one letter, however it was typed', () => {
    assert.equal(sent({ familyName: 'Inca\u0300' }).family_name, 'Inc\u00e0');
  });
});

describe('how to reach somebody', () => {
  it('takes a telephone number as on a visiting card, with any prefix, or none', () => {
    for (const phone of ['+39 0437/123-456', '0039 347 123 4567', '347.1234567', '+43 (512) 123456', ''])
      assert.deepEqual(reach({ phone }), [], phone);
    assert.equal(sent({ phone: '0437/123.456' }).contact.phone, '0437 123 456');
    assert.deepEqual(sent({}).contact, {});
  });

  it('does not take for a number what is none', () => {
    for (const phone of ['casa', '112', '347 123', '0437 123456 int. 4'])
      assert.deepEqual(reach({ phone }), [{ field: 'phone', code: 'wrong-shape' }], phone);
  });

  it('says what is wrong with an e-mail address', () => {
    const slips = { 'anna.esempio.it': 'no-at', 'anna@esempio': 'no-dot', 'anna@esempio,it': 'comma' };
    for (const [email, code] of Object.entries(slips))
      assert.deepEqual(reach({ email }), [{ field: 'email', code }], email);
    assert.deepEqual(reach({ email: 'an na@esempio.it' }), [{ field: 'email', code: 'space' }]);
    assert.deepEqual(reach({ email: 'anna@@esempio.it' }), [{ field: 'email', code: 'wrong-shape' }]);
    assert.deepEqual(reach({ email: ' anna@esempio.it ' }), []);
  });
});
