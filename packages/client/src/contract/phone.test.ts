import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contact } from './booking.ts';
import { phoneText, readPhone } from './phone.ts';

const NUMBERS = [
  ['347 1234567', 'mobile', '+393471234567'],
  ['347-12.34.567', 'mobile', '+393471234567'],
  ['+39 347 1234567', 'mobile', '+393471234567'],
  ['0039 347 1234567', 'mobile', '+393471234567'],
  ['39 347 1234567', 'mobile', '+393471234567'],
  ['393 1234567', 'mobile', '+393931234567'],
  ['335 123456', 'mobile', '+39335123456'],
  ['0437 123456', 'landline', '+390437123456'],
  ['0437/123-456', 'landline', '+390437123456'],
  ['(0437) 123 456', 'landline', '+390437123456'],
  ['+39 0437 123456', 'landline', '+390437123456'],
  ['+39 (0)437 123456', 'landline', '+390437123456'],
  ['06 1234', 'landline', '+39061234'],
  ['02\u00a012345678', 'landline', '+390212345678'],
  ['+43 512 123456', 'foreign', '+43512123456'],
  ['0043 512 123456', 'foreign', '+43512123456'],
  ['+1 (415) 555-2671', 'foreign', '+14155552671'],
  ['+386 5 123 45 67', 'foreign', '+38651234567'],
] as const;

for (const [typed, kind, number] of NUMBERS)
  test(`${typed} is a ${kind} number, and can be sent`, () => {
    assert.deepEqual(readPhone(typed), { kind, number });
    assert.ok(contact.safeParse({ phone: phoneText(typed) }).success, phoneText(typed));
    assert.deepEqual(readPhone(phoneText(typed)), { kind, number });
  });

for (const typed of [
  '',
  'casa',
  '123456',
  '12',
  '+39',
  '+39 12345',
  '0437 12345678901',
  '347 1234567 Anna',
  '+0123456789',
  '٠٤٣٧١٢٣٤٥٦',
])
  test(`"${typed}" is no number that one could call`, () => {
    assert.equal(readPhone(typed), undefined);
  });
