import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { find, press, reads, write } from './kit/hands.ts';
import { comeToCheck } from './kit/resident.ts';
import { startWorld, type Desk, type World } from './kit/world.ts';

const COMUNE = '/examples/comune/';
const OFTEN = 50;

describe('a page that is loaded anew while a booking is on its way', () => {
  let world: World;
  before(async () => {
    world = await startWorld('embedded');
  });
  beforeEach(() => world.sandbox.reset());
  after(() => world?.stop());

  test('shows the appointment that had arrived, and books no second one', async () => {
    const { page } = await inDoubt(world, 'lost-answer');
    assert.deepEqual(Object.keys(await traceOf(page)).sort(), ['at', 'hold', 'istat', 'key', 'reference']);
    await loadAnew(world, page);
    await find(page, 'heading', 'Appuntamento confermato');
    assert.equal(bookings(world), 1);
    assert.equal(await stored(page), null);

    // What was left to be reached by was in no storage: it is asked for before anything can be changed.
    await press(page, 'button', 'Apri l’appuntamento');
    await write(page, 'Telefono o e-mail', 'rss mra 80a01 h501u');
    await press(page, 'button', 'Apri l’appuntamento');
    await find(page, 'button', 'Sposta l’appuntamento');
  });

  test('says that nothing was booked where nothing arrived, keeps the time, and lets one go on', async () => {
    const { page } = await inDoubt(world, 'lost-request');
    await loadAnew(world, page);
    await find(page, 'heading', 'L’appuntamento non è stato prenotato');
    await reads(page, 'riservato a Lei fino alle');
    assert.equal(bookings(world), 0);
    assert.equal(await stored(page), null);
    await press(page, 'button', 'Avanti');
    await press(page, 'button', 'Continua con questo orario');
    await find(page, 'heading', 'Passo 3 di 4 : Per chi è l’appuntamento?');
  });

  test('goes on checking while the network is away, and knows as soon as it is back', async () => {
    const { page } = await inDoubt(world, 'lost-answer');
    await page.reload({ waitUntil: 'load' });
    await find(page, 'heading', 'Controllo in corso');
    world.sandbox.scenario.clear();
    await find(page, 'heading', 'Appuntamento confermato');
  });

  test('leaves a booking alone that another tab with a copy of the storage still waits for', async () => {
    const { page } = await inDoubt(world, 'lost-request');
    const trace = await stored(page);
    const copy = await page.browserContext().newPage();
    await copy.evaluateOnNewDocument((text) => sessionStorage.setItem('pue-booking', text ?? ''), trace);
    await copy.goto(world.sandbox.url + COMUNE, { waitUntil: 'load' });
    await press(copy, 'radio', 'Contributi: controllare l’estratto conto');
    await press(copy, 'button', 'Avanti');
    await find(copy, 'heading', 'Passo 2 di 4 : Scelga il giorno e l’ora');
    world.sandbox.scenario.clear();
    await page.bringToFront();
    await find(page, 'heading', 'Appuntamento confermato');
    assert.equal(bookings(world), 1);
  });

  test('books where the browser lends no storage at all', async () => {
    const { page } = await world.person(COMUNE);
    await page.evaluateOnNewDocument(() =>
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    await page.reload({ waitUntil: 'load' });
    await comeToCheck(page);
    await press(page, 'button', 'Conferma l’appuntamento');
    await find(page, 'heading', 'Appuntamento confermato');
  });
});

/** Confirmed, and whatever is sent then comes to nothing in this way. */
async function inDoubt(world: World, kind: 'lost-answer' | 'lost-request'): Promise<Desk> {
  const desk = await world.person(COMUNE);
  await comeToCheck(desk.page);
  world.sandbox.scenario.fail('BookingCreation', { kind }, OFTEN);
  world.sandbox.scenario.fail('BookingList', { kind }, OFTEN);
  await press(desk.page, 'button', 'Conferma l’appuntamento');
  await find(desk.page, 'heading', 'Controllo in corso');
  return desk;
}

async function loadAnew({ sandbox }: World, page: Page): Promise<void> {
  await page.goto('about:blank');
  sandbox.scenario.clear();
  await page.goto(sandbox.url + COMUNE, { waitUntil: 'load' });
}

function bookings({ sandbox }: World): number {
  return sandbox.desk.store.transaction((tables) => tables.bookings.list({ limit: 100 })).length;
}

function stored(page: Page): Promise<string | null> {
  return page.evaluate(() => sessionStorage.getItem('pue-booking'));
}

async function traceOf(page: Page): Promise<object> {
  const [trace] = JSON.parse((await stored(page)) ?? '[]') as readonly object[];
  return trace ?? {};
}
