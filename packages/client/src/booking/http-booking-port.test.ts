import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWERS, REQUESTS } from '../../openapi/examples.ts';
import type { Booking, BookingRequest } from '../contract/booking.ts';
import { backEnd, json, noContent, patiently, problem, type Sent } from '../http/back-end.fixture.ts';
import { KEY } from '../http/sample-call.fixture.ts';
import { createAgendaPort } from './http-agenda-port.ts';
import { createBookingPort } from './http-booking-port.ts';
import { createDirectoryPort } from '../directory/http-directory-port.ts';

const options = () => ({ signal: patiently(), lang: 'sl' as const });
const booking = ANSWERS['BookingCreation'] as Booking;
const lineOf = (sent: Sent | undefined) =>
  sent && `${sent.method} ${new URL(sent.url).pathname}${new URL(sent.url).search}`;

test('from free days to a booking, each step is one request', async () => {
  const where = { service: 's-1', office: 'o-1' };
  const { http, sent } = backEnd([
    json(ANSWERS['Availability']),
    json(ANSWERS['SlotList']),
    json(ANSWERS['HoldCreation'], 201),
    json(ANSWERS['HoldExtension']),
    json(booking, 201),
    noContent,
  ]);
  const port = createBookingPort(http);
  assert.equal((await port.availability({ ...where, from: '2026-11-24' }, options())).ok, true);
  assert.equal((await port.slots({ ...where, date: '2026-11-24' }, options())).ok, true);
  assert.equal((await port.hold({ slot_id: 'x', service_id: 's-1' }, { ...options(), key: KEY })).ok, true);
  assert.equal((await port.extend('h-1', { ...options(), key: KEY })).ok, true);
  const request = REQUESTS['BookingCreation'] as BookingRequest;
  assert.deepEqual(await port.book(request, { ...options(), key: KEY }), {
    ok: true,
    value: booking,
    replayed: false,
  });
  assert.equal((await port.release('h-1', options())).ok, true);
  assert.deepEqual(sent.map(lineOf), [
    'GET /v1/availability?service=s-1&office=o-1&from=2026-11-24',
    'GET /v1/slots?service=s-1&office=o-1&date=2026-11-24',
    'POST /v1/holds',
    'PUT /v1/holds/h-1/expiry',
    'POST /v1/bookings',
    'DELETE /v1/holds/h-1',
  ]);
  assert.ok(sent.every(({ headers }) => headers.get('accept-language') === 'sl'));
});

test("did it arrive? The booking under one's own reference says so", async () => {
  const { http, sent } = backEnd([json({ items: [booking] })]);
  const found = await createBookingPort(http).find(booking.client_reference, options());
  assert.equal(found.ok && found.value?.id, booking.id);
  assert.equal(lineOf(sent[0]), `GET /v1/bookings?client_reference=${booking.client_reference}`);
});

test("no booking, and somebody else's, are none of one's own", async () => {
  for (const items of [[], [{ ...booking, client_reference: KEY }]]) {
    const { http } = backEnd([json({ items })]);
    assert.deepEqual(await createBookingPort(http).find(booking.client_reference, options()), {
      ok: true,
      value: null,
      replayed: false,
    });
  }
});

const page = (id: string, next?: string) => json({ items: [{ ...booking, id }], next_cursor: next });
const day = { from: '2026-11-24', to: '2026-11-24' };
const signedIn = { token: async () => 't' };

test('a day is read to its last page', async () => {
  const { http, sent } = backEnd([page('a', 'c-1'), page('b', 'c-2'), page('c')], signedIn);
  const result = await createAgendaPort(http).day(day, options());
  assert.deepEqual(result.ok && result.value.items.map(({ id }) => id), ['a', 'b', 'c']);
  assert.deepEqual(
    sent.map(({ url }) => new URL(url).searchParams.get('cursor')),
    [null, 'c-1', 'c-2'],
  );
});

test('a page that fails is the failure of the day', async () => {
  const { http } = backEnd(
    [page('a', 'c-1'), problem('grant-expired', { expired_at: booking.start })],
    signedIn,
  );
  const result = await createAgendaPort(http).day(day, options());
  assert.equal(!result.ok && result.failure.code, 'grant-expired');
});

test('a list that goes round in circles is no list', async () => {
  const { http, sent } = backEnd([page('a', 'c-1'), page('b', 'c-2'), page('c', 'c-1')], signedIn);
  const result = await createAgendaPort(http).day(day, options());
  assert.equal(!result.ok && result.failure.code, 'invalid-response');
  assert.equal(sent.length, 3);
});

test('a list without end is no list', async () => {
  let pages = 0;
  const { http, sent } = backEnd([(it, signal) => page('a', `c-${(pages += 1)}`)(it, signal)], signedIn);
  const result = await createAgendaPort(http).day(day, options());
  assert.equal(!result.ok && result.failure.code, 'invalid-response');
  assert.equal(sent.length, 50);
});

test("the agenda is of the server's day", async () => {
  const { http } = backEnd([json(ANSWERS['ServiceStatus'])]);
  const now = await createAgendaPort(http).now(options());
  assert.equal(now.ok && now.value, '2026-11-23T09:00:00+01:00');
});

test('the directory is open to everybody', async () => {
  const { http, sent } = backEnd(
    [json(ANSWERS['ComuneList']), json(ANSWERS['Comune']), json(ANSWERS['ServiceList'])],
    signedIn,
  );
  const port = createDirectoryPort(http);
  assert.equal((await port.comuni('ama', options())).ok, true);
  assert.equal((await port.comune('057002', options())).ok, true);
  assert.equal((await port.services('057002', options())).ok, true);
  assert.deepEqual(sent.map(lineOf), [
    'GET /v1/comuni?q=ama',
    'GET /v1/comuni/057002',
    'GET /v1/services?comune=057002',
  ]);
  assert.ok(sent.every(({ headers }) => !headers.has('authorization')));
});
