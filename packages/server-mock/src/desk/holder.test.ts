import assert from 'node:assert/strict';
import test from 'node:test';
import { isHeldBy } from './holder.ts';

const CODE = 'K7Q4-93MT';
const PERSON = { given_name: 'Anna', family_name: 'D’Incà', tax_code: 'DNCNNA60A41A083Q' };
const opens = (contact: { phone?: string; email?: string }, shown: string) =>
  isHeldBy({ code: CODE, beneficiary: { ...PERSON, contact } }, { code: CODE, contact: shown });

for (const shown of ['3471234567', '347 123 4567', '+39 347 1234567', '0039 347-1234567', '39 347/1234567'])
  test(`the telephone 347 1234567 is the one that somebody writes as “${shown}”`, () => {
    assert.ok(opens({ phone: '347 1234567' }, shown));
    assert.ok(opens({ phone: '+39 347 1234567' }, shown));
  });

test('an Austrian number is itself, with 00 or with +', () => {
  assert.ok(opens({ phone: '+43 664 1234567' }, '0043 664 1234567'));
  assert.ok(!opens({ phone: '+43 664 1234567' }, '664 1234567'));
});

test('an e-mail address is the same in capital letters', () => {
  assert.ok(opens({ email: 'anna@esempio.it' }, 'Anna@Esempio.IT'));
  assert.ok(!opens({ email: 'anna@esempio.it' }, 'anna@esempio.com'));
});

test('of two contacts either will do, and the tax code will not', () => {
  const both = { phone: '347 1234567', email: 'anna@esempio.it' };
  assert.ok(opens(both, '3471234567'));
  assert.ok(opens(both, 'anna@esempio.it'));
  assert.ok(!opens(both, PERSON.tax_code));
});

test('who left no contact shows the tax code, as they write it', () => {
  assert.ok(opens({}, 'dnc nna 60a41 a083 q'));
  assert.ok(!opens({}, 'RSSMRA85T10A562S'));
});

test('letters are no telephone, even with the right figures among them', () => {
  assert.ok(!opens({ phone: '347 1234567' }, 'x3471234567'));
  assert.ok(!opens({ phone: '347 1234567' }, '-'));
});

test('another code opens nothing', () => {
  const beneficiary = { ...PERSON, contact: {} };
  assert.ok(!isHeldBy({ code: CODE, beneficiary }, { code: 'AAAA-AAAA', contact: PERSON.tax_code }));
  assert.ok(!isHeldBy({ beneficiary }, { code: CODE, contact: PERSON.tax_code }));
});
