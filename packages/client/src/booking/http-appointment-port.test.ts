import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWERS } from '../../openapi/examples.ts';
import type { Booking } from '../contract/booking.ts';
import { backEnd, json, patiently, problem } from '../http/back-end.fixture.ts';
import { KEY } from '../http/sample-call.fixture.ts';
import { createAppointmentPort } from './http-appointment-port.ts';

const booking = ANSWERS['BookingCreation'] as Booking;
const holder = { code: booking.code, contact: '0437 123456' };
const options = () => ({ signal: patiently(), holder });
const calendar = async () =>
  new Response('BEGIN:VCALENDAR\r\n', { headers: { 'content-type': 'text/calendar; charset=utf-8' } });

test('code and contact open the one appointment, and stand in no address', async () => {
  const { http, sent } = backEnd([json({ items: [booking] })]);
  const opened = await createAppointmentPort(http).open(holder, { signal: patiently() });
  assert.equal(opened.ok && opened.value.id, booking.id);
  assert.equal(new URL(sent[0]?.url ?? '').pathname, '/v1/bookings');
  assert.equal(new URL(sent[0]?.url ?? '').search, '');
  assert.equal(sent[0]?.headers.get('booking-code'), booking.code);
  assert.equal(sent[0]?.headers.get('booking-contact'), '0437 123456');
});

test('an empty list, or that of another appointment, opens nothing', async () => {
  for (const items of [[], [{ ...booking, code: 'AAAA-AAAA' }]]) {
    const { http } = backEnd([json({ items })]);
    const opened = await createAppointmentPort(http).open(holder, { signal: patiently() });
    assert.equal(!opened.ok && opened.failure.code, 'not-found');
  }
});

test('every change names the version that was seen, and who holds the code', async () => {
  const { http, sent } = backEnd([json(booking), json(booking), json(booking), calendar]);
  const port = createAppointmentPort(http);
  const change = { ...options(), etag: booking.etag };
  assert.equal((await port.read('b-1', options())).ok, true);
  assert.equal((await port.move('b-1', 'h-1', { ...change, key: KEY })).ok, true);
  assert.equal((await port.cancel('b-1', { asked_by: 'citizen', reason: 'Malattia' }, change)).ok, true);
  const file = await port.calendar('b-1', options());
  assert.equal(file.ok && file.value, 'BEGIN:VCALENDAR\r\n');
  assert.deepEqual(
    sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`),
    [
      'GET /v1/bookings/b-1',
      'POST /v1/bookings/b-1/moves',
      'PUT /v1/bookings/b-1/cancellation',
      'GET /v1/bookings/b-1/calendar',
    ],
  );
  assert.deepEqual(
    sent.map(({ headers }) => headers.get('if-match')),
    [null, booking.etag, booking.etag, null],
  );
  assert.ok(sent.every(({ headers }) => headers.get('booking-code') === booking.code));
});

test('a version that is not the present one any more is refused with the present one', async () => {
  const { http } = backEnd([problem('precondition-failed', { current_etag: '"x.9"' })]);
  const moved = await createAppointmentPort(http).move('b-1', 'h-1', {
    ...options(),
    etag: '"x.1"',
    key: KEY,
  });
  assert.ok(!moved.ok && moved.failure.code === 'precondition-failed');
  assert.equal(moved.failure.current_etag, '"x.9"');
});
