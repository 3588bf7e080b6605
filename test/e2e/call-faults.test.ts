import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { findJanus } from '../../packages/server-mock/src/janus/janus-place.ts';
import {
  startJanusRooms,
  type JanusRoomServer,
} from '../../packages/server-mock/src/janus/janus-room-server.ts';
import { cuttable } from './kit/cut-lines.ts';
import { meets, openMeeting, signIn } from './kit/desks.ts';
import { find, press, reads } from './kit/hands.ts';
import { connections, heldDevices, outgoing, seesAndHears } from './kit/media.ts';
import { book } from './kit/resident.ts';
import { startWorld, type Desk, type World } from './kit/world.ts';

const ENTER = 'Entra nella sala d’attesa';
const ADMIT = 'Fai entrare: PUE Senales';
const LOST = 'La linea con il servizio si è interrotta.';
const UNHEARD = 'Intanto nessuno La vede e nessuno La sente.';
const skip = 'missing' in findJanus() && process.env['CI'] !== 'true' ? 'no Janus' : false;

/** One call, and what happens to it; each step leaves it as it found it. */
describe('A call that meets with accidents', { skip }, () => {
  let janus: JanusRoomServer;
  let rooms: ReturnType<typeof cuttable>;
  let world: World;
  let station: Desk;
  let officer: Desk;

  before(async () => {
    janus = await startJanusRooms();
    rooms = cuttable(janus);
    world = await startWorld(rooms);
    await book((await world.person('/examples/comune/')).page);
    station = await world.person('/examples/accesso/?ritorno=/examples/station/');
    await signIn(station.page, 'Marta Prova – operatore del Comune di Senales');
    officer = await world.person('/examples/accesso/?ritorno=/examples/officer/');
    await signIn(officer.page, 'Heidi Bozza – funzionario, INPS di Bolzano');
  });
  after(() => world.stop());

  const both = <T>(act: (page: Page) => Promise<T>) => Promise.all([act(station.page), act(officer.page)]);
  const areTogether = async () => {
    await both(meets);
    await both(seesAndHears);
  };

  test('who is not let in sends nothing, holds nothing, and may ask again', async () => {
    await openMeeting(station.page, ENTER);
    await openMeeting(officer.page, 'Apri la sala');
    await press(officer.page, 'button', 'Non ora: PUE Senales');
    await reads(station.page, 'Il funzionario non può riceverLa adesso.');
    assert.equal(await heldDevices(station.page), 0);
    await press(station.page, 'button', 'Chiedi di nuovo');
    await press(station.page, 'button', ENTER);
    await find(officer.page, 'button', ADMIT);
    assert.equal(await outgoing(station.page), 0);
    await press(officer.page, 'button', ADMIT);
    await areTogether();
  });

  test('a cut line is told on both sides, and mended without anybody', async () => {
    const told = both((page) => Promise.all([reads(page, LOST), reads(page, UNHEARD)]));
    rooms.cut();
    await told;
    await areTogether();
  });

  test('a room server that ends is started again, and both are back in the room', async () => {
    const told = both((page) => reads(page, LOST));
    const { pid } = janus;
    process.kill(pid, 'SIGKILL');
    await told;
    await areTogether();
    assert.notEqual(janus.pid, pid);
  });

  test('a station that is reloaded is let in again without being asked for', async () => {
    await station.page.reload({ waitUntil: 'load' });
    await openMeeting(station.page, ENTER);
    await areTogether();
  });

  test('an end while the line is down is told all the same, and the devices are free', async () => {
    await station.page.setOfflineMode(true);
    rooms.cut();
    await reads(station.page, LOST);
    await press(officer.page, 'button', 'Concludi l’incontro');
    await press(officer.page, 'radio', 'Richiesta risolta');
    await press(officer.page, 'button', 'Concludi');
    await find(officer.page, 'heading', 'Fine del collegamento');
    await station.page.setOfflineMode(false);
    await reads(station.page, 'Il funzionario ha segnato la richiesta come risolta.');
    assert.deepEqual(await both(heldDevices), [0, 0]);
    assert.deepEqual(await both(connections), [0, 0]);
    for (const { watch } of [station, officer]) assert.deepEqual(watch.errors, []);
  });
});
