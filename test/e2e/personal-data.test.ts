import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMeeting, signIn } from './kit/desks.ts';
import { find } from './kit/hands.ts';
import { book } from './kit/resident.ts';
import { isIn } from './kit/traces.ts';
import { startWorld } from './kit/world.ts';

const WHO = {
  givenName: 'Canarina',
  familyName: 'D’Ucciello',
  taxCode: 'rss mra 80a01 h501u',
  phone: '0437 555 0199',
  email: 'canarina@nido.example',
  reason: 'Segreto giallo limone',
};

test('what a resident writes is in no address, title, event, console, log or storage', async (t) => {
  const world = await startWorld('embedded');
  t.after(() => world.stop());
  const resident = await world.person('/examples/comune/');
  const code = await book(resident.page, WHO);

  const station = await world.person('/examples/accesso/?ritorno=/examples/station/');
  await signIn(station.page, 'Marta Prova – operatore del Comune di Senales');
  await openMeeting(station.page, 'Entra nella sala d’attesa');
  await find(station.page, 'heading', 'Sala d’attesa');

  const officer = await world.person('/examples/accesso/?ritorno=/examples/officer/');
  await signIn(officer.page, 'Heidi Bozza – funzionario, INPS di Bolzano');
  await openMeeting(officer.page, 'Apri la sala');
  await find(officer.page, 'button', 'Fai entrare: PUE Senales');

  const pages = { resident, station, officer };
  for (const secret of [...Object.values(WHO), code]) {
    for (const [who, { traces }] of Object.entries(pages))
      assert.deepEqual(
        (await traces.all()).filter((trace) => isIn(trace, secret)),
        [],
        `${secret} on the page of the ${who}`,
      );
    assert.deepEqual(
      world.log.filter(({ path }) => isIn(path, secret)),
      [],
      `${secret} in the log of the sandbox`,
    );
  }
  assert.ok(world.log.some(({ path }) => path === '/api/v1/bookings'));
});

test('this test would find what an address, an event or a storage gave away', () => {
  assert.ok(isIn('https://a.example/?who=D%E2%80%99Ucciello', WHO.familyName));
  assert.ok(isIn('{"taxCode":"RSSMRA80A01H501U"}', WHO.taxCode));
  assert.ok(isIn('https://a.example/?why=Segreto+giallo%20limone', WHO.reason));
  assert.ok(!isIn('https://a.example/canary', WHO.givenName));
});
