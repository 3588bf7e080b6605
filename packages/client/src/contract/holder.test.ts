import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookingContact, normalizeBookingCode } from './holder.ts';

for (const typed of [
  'K7Q4-93MT',
  'k7q4-93mt',
  'K7Q493MT',
  ' k7q4 93mt ',
  'K7Q4–93MT',
  'k7q4.93mt',
  'K7Q4_93MT',
])
  test(`the code K7Q4-93MT is understood when somebody writes “${typed}”`, () => {
    assert.equal(normalizeBookingCode(typed), 'K7Q4-93MT');
  });

test('letters that are never printed are read as the figures that they look like', () => {
  assert.equal(normalizeBookingCode('OI2L-oil0'), '0121-0110');
});

for (const typed of ['', 'K7Q4', 'K7Q4-93MT-1', 'K7Q4-93MU', 'Ä7Q4-93MT', '😀7Q4-93MT'])
  test(`“${typed}” is no code`, () => {
    assert.equal(normalizeBookingCode(typed), null);
  });

test('a contact fits into a header', () => {
  for (const contact of ['0437 123456', 'anna@esempio.it', 'DNCNNA60A41A083Q'])
    assert.ok(bookingContact.safeParse(contact).success, contact);
  for (const contact of [
    '',
    '1',
    'anna@esempio.it\r\nx: y',
    ' anna@esempio.it',
    'anna@esempiò.it',
    'x'.repeat(121),
  ])
    assert.ok(!bookingContact.safeParse(contact).success, contact);
});
