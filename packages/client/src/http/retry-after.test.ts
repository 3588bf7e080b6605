import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRetryAfter } from './retry-after.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const answer = (status: number, headers: Readonly<Record<string, string>>) =>
  readRetryAfter(new Response(null, { status, headers }), NOW);

test('seconds are seconds', () => {
  assert.equal(answer(503, { 'retry-after': '120' }), 120_000);
  assert.equal(answer(503, { 'retry-after': '0' }), 0);
});

for (const date of [
  'Mon, 23 Nov 2026 08:01:30 GMT',
  'Monday, 23-Nov-26 08:01:30 GMT',
  'Mon Nov 23 08:01:30 2026',
]) {
  test(`${date} is ninety seconds away`, () => {
    assert.equal(answer(503, { 'retry-after': date }), 90_000);
  });
}

test('a date that has gone by means now', () => {
  assert.equal(answer(503, { 'retry-after': 'Mon, 23 Nov 2026 07:59:00 GMT' }), 0);
});

test("a date counts from the server's clock where the server says it, whatever the device believes", () => {
  const headers = { 'retry-after': 'Tue, 24 Nov 2026 08:01:00 GMT', date: 'Tue, 24 Nov 2026 08:00:00 GMT' };
  assert.equal(answer(503, headers), 60_000);
});

for (const prefix of ['RateLimit', 'X-RateLimit']) {
  test(`${prefix}-Reset says it in seconds`, () => {
    assert.equal(answer(429, { [`${prefix}-Reset`]: '30' }), 30_000);
  });
  test(`${prefix}-Reset says it as a UNIX time`, () => {
    assert.equal(answer(429, { [`${prefix}-Reset`]: String(NOW / 1000 + 45) }), 45_000);
  });
}

test('Retry-After has the last word over the reset of the limit', () => {
  assert.equal(answer(429, { 'retry-after': '5', 'RateLimit-Reset': '60' }), 5000);
});

test('the reset of a limit that was not hit says nothing', () => {
  assert.equal(answer(409, { 'RateLimit-Reset': '60' }), undefined);
});

const absurd = [
  '',
  '-5',
  '1.5',
  '1e9',
  'soon',
  '0x10',
  'NaN',
  'Infinity',
  '2026-11-23T09:00:00Z',
  'Mon, nonsense',
];
for (const value of absurd) {
  test(`"${value}" says nothing`, () => {
    assert.equal(answer(503, { 'retry-after': value }), undefined);
  });
}

test('a wait longer than any calendar is a number all the same', () => {
  const wait = answer(503, { 'retry-after': '9'.repeat(400) });
  assert.equal(wait, Number.MAX_SAFE_INTEGER);
});

test('thirty-two years in seconds are not a UNIX time', () => {
  assert.equal(answer(503, { 'retry-after': '1000000001' }), 1_000_000_001_000);
});
