import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import type { Client } from '@pue/client';
import { createClient } from '@pue/client';
import type { Meeting } from '@pue/client/contract';
import { bookingBody, gate, SENALES, testRooms, testSurroundings } from '../harness.fixture.ts';
import type { LogEntry, RunningSandbox } from '../http.ts';
import { startSandbox } from '../http.ts';

const OPERATOR = `operator-${SENALES}`;
const OFFICER = 'officer-office-bz';
const { signal } = new AbortController();
const keyed = () => ({ signal, key: crypto.randomUUID() });
const running: RunningSandbox[] = [];
after(() => Promise.all(running.map((sandbox) => sandbox.close())));

async function start(log: (entry: LogEntry) => void = () => undefined): Promise<RunningSandbox> {
  const surroundings = testSurroundings();
  const keeper = testRooms(() => surroundings.now());
  const rooms = { name: 'none', keeper, upgrade: () => undefined, stop: async () => undefined };
  const sandbox = await startSandbox({ port: 0, surroundings, rooms, demo: true, log });
  running.push(sandbox);
  return sandbox;
}

function clientOf(sandbox: RunningSandbox, person?: string): Client {
  const baseUrl = `${sandbox.url}/api/v1`;
  return createClient(
    person === undefined ? { baseUrl } : { baseUrl, token: async () => sandbox.signIn(person).access_token },
  );
}

type Answered<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: { readonly code: string } };

function good<T>(result: Answered<T>): T {
  assert.ok(result.ok, result.ok ? '' : result.failure.code);
  return result.value;
}

async function bookThrough(client: Client) {
  const [service] = good(await client.directory.services(SENALES, { signal })).items;
  assert.ok(service !== undefined);
  const place = { service: service.id, office: service.competence[0]?.office_id ?? '' };
  const { days } = good(await client.booking.availability(place, { signal }));
  const date = days.find(({ free }) => free > 0)?.date ?? '';
  const [slot] = good(await client.booking.slots({ ...place, date }, { signal })).items;
  const hold = good(await client.booking.hold({ slot_id: slot?.id ?? '', service_id: service.id }, keyed()));
  return good(await client.booking.book(bookingBody(hold.id), keyed()));
}

test('the published client walks the whole line over real HTTP', async () => {
  const sandbox = await start();
  const [citizen, station, officer] = [
    clientOf(sandbox),
    clientOf(sandbox, OPERATOR),
    clientOf(sandbox, OFFICER),
  ];
  const [comune] = good(await citizen.directory.comuni('senal', { signal })).items;
  assert.equal(comune?.istat, SENALES);
  const booking = await bookThrough(citizen);
  assert.equal(good(await citizen.booking.find(booking.client_reference, { signal }))?.id, booking.id);
  const date = booking.start.slice(0, 10);
  const day = good(await officer.agenda.day({ from: date, to: date }, { signal }));
  assert.deepEqual(
    day.items.map(({ id }) => id),
    [booking.id],
  );

  const id = booking.meeting_id ?? '';
  const here = { display_label: 'PUE', presence: 'here' } as const;
  const waiting = good(await station.meeting.attend(id, { role: 'station', ...here }, { signal }));
  good(await officer.meeting.attend(id, { role: 'officer', ...here }, { signal }));
  good(await officer.meeting.admit(id, waiting.me ?? '', { decision: 'admitted' }, { signal }));
  for (const side of [station, officer]) {
    const way = good(await side.meeting.joinCredentials(id, keyed()));
    assert.equal(way.ws_url, `${sandbox.url.replace('http', 'ws')}/janus`);
    good(await side.meeting.renewCredentials(id, { signal }));
  }
  const over = good(await officer.meeting.recordOutcome(id, { outcome: 'resolved' }, { signal }));
  assert.equal(over.state, 'ended');
});

test('the client gets through lost requests, lost answers and cut answers to one booking', async () => {
  const sandbox = await start();
  const client = clientOf(sandbox);
  for (const kind of ['lost-request', 'lost-answer', 'cut-answer'] as const) {
    sandbox.scenario.fail('HoldCreation', { kind });
    sandbox.scenario.fail('BookingCreation', { kind });
    const booking = await bookThrough(client);
    assert.equal(good(await client.booking.find(booking.client_reference, { signal }))?.id, booking.id);
    sandbox.reset();
  }
});

test('the client sees a meeting change while it watches, and the server notices when it goes', async () => {
  const gone = gate();
  const sandbox = await start(({ path }) => {
    if (path.endsWith('/events')) gone.open();
  });
  const station = clientOf(sandbox, OPERATOR);
  const { meeting_id: id = '' } = await bookThrough(station);
  const watching = new AbortController();
  const states: Meeting['state'][] = [];
  for await (const seen of station.meeting.watch(id, { signal: watching.signal })) {
    if (!seen.ok) break;
    states.push(seen.value.state);
    if (states.length === 2) watching.abort();
    else
      await station.meeting.attend(
        id,
        { role: 'station', display_label: 'PUE', presence: 'here' },
        { signal },
      );
  }
  assert.deepEqual(states, ['scheduled', 'waiting']);
  await gone.opened;
  good(
    await station.meeting.attend(id, { role: 'station', display_label: 'PUE', presence: 'left' }, { signal }),
  );
});
