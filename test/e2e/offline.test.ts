import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { find, press, pressFirst, reads, write } from './kit/hands.ts';
import { startWorld } from './kit/world.ts';

const OFFLINE = 'Non c’è collegamento a Internet. Appena torna, si riprende da qui.';

test('the network goes at every step of a booking, and each time it goes on by itself when it is back', async (t) => {
  const world = await startWorld('embedded');
  t.after(() => world.stop());
  const { page, watch } = await world.person('/examples/comune/');

  await press(page, 'radio', 'Contributi: controllare l’estratto conto');
  await without(page, () => press(page, 'button', 'Avanti'));
  // The days that could not be had are there without another press.
  await page.waitForSelector('pue-booking >>> .times button');

  await without(page, () => pressFirst(page, '.times button'));
  await find(page, 'heading', 'Passo 3 di 4 : Per chi è l’appuntamento?');

  await without(page, () => write(page, 'Nome', 'Mario'));
  await write(page, 'Cognome', 'Rossi');
  await write(page, 'Codice fiscale', 'rss mra 80a01 h501u');
  await press(page, 'radio', 'Ha la residenza in questo Comune');
  await write(page, 'Motivo dell’appuntamento', 'Manca un periodo di lavoro');
  await write(page, 'Telefono (facoltativo)', '0473 555 0199');
  await press(page, 'checkbox', 'Ho letto l’informativa sulla privacy');
  await without(page, () => press(page, 'button', 'Avanti'));
  await find(page, 'heading', 'Passo 4 di 4 : Controlli e confermi');
  await reads(page, 'Mario Rossi');

  await without(page, () => press(page, 'button', 'Conferma l’appuntamento'));
  await reads(page, 'Appuntamento confermato');

  await press(page, 'button', 'Annulla l’appuntamento');
  await without(page, () => press(page, 'button', 'Sì, annulla l’appuntamento'));
  await reads(page, 'Appuntamento annullato');
  assert.deepEqual(watch.strangers, []);
});

/** What is pressed while there is no network; that there is none is said all the while. */
async function without(page: Page, act: () => Promise<void>): Promise<void> {
  await page.setOfflineMode(true);
  await reads(page, OFFLINE);
  await act();
  await reads(page, OFFLINE);
  await page.setOfflineMode(false);
  await page.waitForFunction(
    (said) => !document.querySelector('pue-booking')?.shadowRoot?.textContent?.includes(said),
    {},
    OFFLINE,
  );
}
