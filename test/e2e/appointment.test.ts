import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findJanus, describeObstacle } from '../../packages/server-mock/src/janus/janus-place.ts';
import { meets, openMeeting, signIn } from './kit/desks.ts';
import { find, press, reads } from './kit/hands.ts';
import { seesAndHears } from './kit/media.ts';
import { book } from './kit/resident.ts';
import { startWorld, type Desk, type Rooms } from './kit/world.ts';

const place = findJanus();
const TIERS: readonly Rooms[] =
  'missing' in place && process.env['CI'] !== 'true' ? ['embedded'] : ['janus', 'embedded'];

test('the real Janus is there to be tested with', { skip: TIERS.length === 2 ? false : 'no Janus' }, () => {
  assert.ok(!('missing' in place), 'missing' in place ? describeObstacle(place) : '');
});

for (const rooms of TIERS) {
  test(`one appointment, from the municipal page to the officer's face (${rooms})`, async (t) => {
    const world = await startWorld(rooms);
    t.after(() => world.stop());

    const resident = await world.person('/examples/comune/');
    const code = await book(resident.page);
    assert.match(code, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);

    const station = await world.person('/examples/accesso/?ritorno=/examples/station/');
    await signIn(station.page, 'Marta Prova – operatore del Comune di Senales');
    await openMeeting(station.page, 'Entra nella sala d’attesa');
    await find(station.page, 'heading', 'Sala d’attesa');

    const officer = await world.person('/examples/accesso/?ritorno=/examples/officer/');
    await signIn(officer.page, 'Heidi Bozza – funzionario, INPS di Bolzano');
    await openMeeting(officer.page, 'Apri la sala');
    await press(officer.page, 'button', 'Fai entrare: PUE Senales');

    await Promise.all([meets(station.page), meets(officer.page)]);
    await Promise.all([seesAndHears(station.page), seesAndHears(officer.page)]);

    await press(officer.page, 'button', 'Concludi l’incontro');
    await press(officer.page, 'radio', 'Richiesta risolta');
    await press(officer.page, 'button', 'Concludi');
    await find(officer.page, 'heading', 'Fine del collegamento');
    await find(station.page, 'heading', 'Fine del collegamento');
    await reads(station.page, 'Il funzionario ha segnato la richiesta come risolta.');

    for (const [who, desk] of Object.entries({ resident, station, officer })) behavesItself(who, desk);
  });
}

function behavesItself(who: string, { watch }: Desk): void {
  assert.deepEqual(watch.errors, [], `errors on the page of the ${who}`);
  assert.deepEqual(watch.strangers, [], `requests of the ${who}'s page to somebody else`);
}
