import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { find, press, pressFirst, reads, write } from './kit/hands.ts';
import { book } from './kit/resident.ts';
import { isIn } from './kit/traces.ts';
import { startWorld } from './kit/world.ts';

const WHO = {
  givenName: 'Canarina',
  familyName: 'D’Ucciello',
  taxCode: 'rss mra 80a01 h501u',
  phone: '0437 555 0199',
  reason: 'Segreto giallo limone',
};

test('a resident opens an appointment by code and telephone, moves it, prints it, and cancels it', async (t) => {
  const world = await startWorld('embedded');
  t.after(() => world.stop());
  const { page, watch, traces } = await world.person('/examples/comune/');
  const code = await book(page, WHO);
  const booked = await shown(page);

  await page.reload();
  await openOwn(page, code.toLowerCase().replace('-', ' '), '+39 0437/5550199');
  assert.equal(await shown(page), booked);

  await press(page, 'button', 'Sposta l’appuntamento');
  await reads(page, 'Scelga il nuovo giorno e la nuova ora');
  // Only what is on a later day can be had on an earlier one.
  await pressFirst(page, '.days > li + li button');
  await pressFirst(page, '.days > li + li .times button');
  await press(page, 'button', 'Sposta a questo orario');
  await reads(page, 'Appuntamento spostato');
  const moved = await shown(page);
  assert.notEqual(moved, booked);

  await pressFirst(page, 'details summary');
  await press(page, 'button', 'Avvisatemi');
  await reads(page, 'Nessuno ha chiesto prima di Lei.');
  await press(page, 'button', 'Non avvisatemi più');
  await reads(page, 'Fatto. Non è più nella fila.');

  // What comes out of the printer: the sheet in its frame, under the strict policy of the page.
  await page.evaluate(watchPrinter);
  await press(page, 'button', 'Stampa il riepilogo');
  await page.waitForFunction(() => document.body.dataset['printed'] !== undefined);
  const printed = await page.evaluate(() => document.body.dataset['printed'] ?? '');
  assert.ok(printed.includes(code) && printed.includes(moved), printed);
  assert.match(printed, /24px QR$/, 'in 18 points');
  await page.evaluate(() => delete document.body.dataset['printed']);

  await press(page, 'button', 'Annulla l’appuntamento');
  await reads(page, 'lo sapranno');
  await press(page, 'button', 'Sì, annulla l’appuntamento');
  await reads(page, 'Appuntamento annullato');
  await find(page, 'button', 'Togli dal calendario');
  await press(page, 'button', 'Prenota un nuovo appuntamento');
  await find(page, 'heading', 'Passo 2 di 4 : Scelga il giorno e l’ora');

  assert.deepEqual(watch.errors, []);
  assert.deepEqual(watch.strangers, []);
  for (const secret of [...Object.values(WHO), code]) {
    assert.deepEqual(
      (await traces.all()).filter((trace) => isIn(trace, secret)),
      [],
      secret,
    );
    assert.deepEqual(
      world.log.filter(({ path }) => isIn(path, secret)),
      [],
      `${secret} in the log`,
    );
  }
});

test('who has the code alone, or the contact alone, opens nothing', async (t) => {
  const world = await startWorld('embedded');
  t.after(() => world.stop());
  const { page } = await world.person('/examples/comune/');
  const code = await book(page, WHO);
  await page.reload();
  await openOwn(page, code, '0437 555 0198');
  const wrongContact = await refusal(page);
  await page.reload();
  await openOwn(page, 'AAAA-AAAA', WHO.phone);
  assert.equal(await refusal(page), wrongContact);
});

async function openOwn(page: Page, code: string, contact: string): Promise<void> {
  await press(page, 'button', 'Ho già un appuntamento');
  await write(page, 'Codice dell’appuntamento', code);
  await write(page, 'Telefono o e-mail', contact);
  await press(page, 'button', 'Apri l’appuntamento');
}

async function shown(page: Page): Promise<string> {
  const when = await page.waitForSelector('>>> .when');
  return (await when?.evaluate(({ textContent }) => textContent.trim())) ?? '';
}

async function refusal(page: Page): Promise<string> {
  await reads(page, 'Con questi dati non c’è nessun appuntamento.');
  return page.$eval('pue-booking', ({ shadowRoot }) => shadowRoot?.activeElement?.textContent ?? '');
}

/** Runs in the page: what is handed to the printer is written down instead. */
function watchPrinter(): void {
  const frame = document.querySelector('pue-booking')?.shadowRoot?.querySelector('iframe');
  const paper = frame?.contentWindow;
  if (!paper) throw new Error('There is no frame.');
  const print = (): void => {
    const sheet = paper.document.querySelector('.sheet');
    const size = sheet === null ? '' : paper.getComputedStyle(sheet).fontSize;
    const qr = paper.document.querySelector('.qr path') === null ? '' : 'QR';
    document.body.dataset['printed'] = `${sheet?.textContent} ${size} ${qr}`;
  };
  Object.assign(paper, { print });
}
