import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillPath } from './path.ts';

test('an identifier takes its place in the path', () => {
  assert.equal(
    fillPath('/meetings/{id}/admissions/{participant}', { id: 'm-1', participant: 'p~2' }),
    '/meetings/m-1/admissions/p~2',
  );
});

test('a path without parameters stays as it is', () => {
  assert.equal(fillPath('/bookings'), '/bookings');
});

const climbing = [
  '',
  '.',
  '..',
  '../me',
  '..%2f',
  '%2e%2e',
  'a/b',
  'a\\b',
  'a;b',
  'a?b',
  'a#b',
  'a b',
  'a\r\nb',
  'è',
  '\ud800',
];

for (const value of [...climbing, 'x'.repeat(97)]) {
  test(`${JSON.stringify(value.slice(0, 12))} cannot stand in a path`, () => {
    assert.equal(fillPath('/bookings/{id}', { id: value }), null);
  });
}

test('a parameter that is missing makes no path', () => {
  assert.equal(fillPath('/bookings/{id}', {}), null);
  assert.equal(fillPath('/bookings/{constructor}', {}), null);
});

test('names with dots in them are names', () => {
  assert.equal(fillPath('/bookings/{id}', { id: '...' }), '/bookings/...');
  assert.equal(fillPath('/bookings/{id}', { id: '.a' }), '/bookings/.a');
});
