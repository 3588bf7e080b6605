import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { find, press, pressFirst, reads, write } from '../e2e/kit/hands.ts';
import { book } from '../e2e/kit/resident.ts';
import { at, startHosts, type Hosts } from './kit/hosts.ts';
import { readByThePage, violationsOn, watchViolations } from './kit/page-facts.ts';
import { delay } from './kit/scripts.ts';
import { translatePage } from './kit/translation.ts';

const CODE = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** As strict as a page with Bootstrap Italia bears. */
const STRICT = { 'Content-Security-Policy': "default-src 'self'; base-uri 'none'; object-src 'none'" };

describe('an appointment is booked on real municipal pages', () => {
  let hosts: Hosts;

  before(async () => {
    hosts = await startHosts([
      { path: '/strict/', folder: at('pages'), headers: STRICT },
      { path: '/copy/', folder: at('../../packages/elements/cdn') },
    ]);
  });

  beforeEach(() => hosts.sandbox.reset()); // the same resident books each time
  after(() => hosts?.stop());

  for (const [path, what] of [
    ['/hosts/bootstrap-italia/', 'Bootstrap Italia with its script and its rules that win'],
    ['/hosts/wordpress/', 'a theme of WordPress: 62.5 %, a live region, children in paragraphs'],
    ['/hosts/form/', 'a form of the Comune’s own'],
    ['/hosts/crowded/', 'two copies, patched built-ins, an AMD loader, no storage'],
  ] as const)
    test(`on ${what}`, async () => {
      const { page, watch } = await open(path);
      assert.match(await book(page), CODE);
      assert.deepEqual(watch, { errors: [], strangers: [] });
      assert.equal(new URL(page.url()).pathname, path, 'the page is still there');
      assert.equal(await page.evaluate(() => 'handedToLoader' in window), false);
    });

  test('under a strict content policy the element adds no violation to those of the page', async () => {
    const { page } = await hosts.visitor();
    await watchViolations(page);
    await page.goto(`${hosts.sandbox.url}/strict/bootstrap-italia/`);
    assert.match(await book(page), CODE);
    assert.deepEqual(await violationsOn(page, '/cdn/'), []);
  });

  test('letters are as large as the page’s, whatever the size of its root', async () => {
    const { page } = await open('/hosts/wordpress/');
    const field = await page.waitForSelector('pue-booking >>> label');
    assert.equal(await field?.evaluate((it) => getComputedStyle(it).fontSize), '16px');
    assert.equal(await page.$eval('pue-booking', (it) => getComputedStyle(it).display), 'block');
  });

  test('inside a live region only what the element itself says is read out', async () => {
    const { page } = await open('/hosts/wordpress/');
    await page.waitForSelector('pue-booking >>> input[name=service]');
    assert.deepEqual(await readByThePage(page), []);
    await toDetails(page);
    assert.deepEqual(await readByThePage(page), []);
    await page.reload();
    await book(page);
    assert.deepEqual(await readByThePage(page), []);
  });

  test('the ring of the page’s focus is not drawn round the whole element', async () => {
    const { page } = await open('/hosts/bootstrap-italia/');
    await press(page, 'radio', 'Contributi: controllare l’estratto conto');
    await page.keyboard.press('Tab');
    const { outline, shadow } = await page.$eval('pue-booking', (it) => {
      const { outlineStyle, boxShadow } = getComputedStyle(it);
      return { outline: outlineStyle, shadow: boxShadow };
    });
    assert.deepEqual([outline, shadow], ['none', 'none']);
  });

  test('in a form, Enter and the element’s buttons send nothing of the Comune’s, and nothing gets into it', async () => {
    const { page } = await open('/hosts/form/');
    await toDetails(page);
    await write(page, 'Nome', 'Prova');
    await page.keyboard.press('Enter');
    await page.waitForSelector('pue-booking >>> [data-focus=faults]');
    assert.equal(new URL(page.url()).pathname, '/hosts/form/');
    const held = await page.$eval('form', (form) => [...new FormData(form)]);
    assert.deepEqual(held, [['protocollo', '12']]);
    await page.$eval('form', (form) => form.reset());
    await page.keyboard.press('Escape');
    const name = await page.waitForSelector('pue-booking >>> #givenName');
    assert.equal(await name?.evaluate((it) => (it as HTMLInputElement).value), 'Prova');
  });

  test('with a dialog of the page open, the arriving element leaves the focus where it is', async () => {
    const { page } = await hosts.visitor();
    // A dialog of Bootstrap does not close while it still moves.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const go = await delay(page, '/api/');
    await page.goto(`${hosts.sandbox.url}/hosts/bootstrap-italia/`);
    await page.click('[data-bs-toggle=modal]');
    await page.waitForSelector('.modal.show');
    await page.focus('#ricerca-testo');
    await go();
    await page.waitForSelector('pue-booking >>> input[name=service]');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'ricerca-testo');
    await press(page, 'button', 'Chiudi');
    await page.waitForSelector('body:not(.modal-open)');
    assert.match(await book(page), CODE);
  });

  test('translated by the browser at each step, it goes on', async () => {
    const { page, watch } = await open('/hosts/bootstrap-italia/');
    const click = async (selector: string): Promise<void> => {
      await page.waitForSelector(`pue-booking >>> ${selector}`, { visible: true });
      await translatePage(page, 'ro');
      await pressFirst(page, selector);
    };
    await click('input[name=service]');
    await click('form button.primary');
    await click('button.row[aria-expanded=false]');
    await page.waitForSelector('pue-booking >>> li + li .slots button.time');
    await click('button.time');
    const type = async (selector: string, text: string): Promise<void> => {
      const field = await page.waitForSelector(`pue-booking >>> ${selector}`, { visible: true });
      await field?.type(text);
    };
    await type('#givenName', 'Mario');
    await type('#familyName', 'Rossi');
    await type('#taxCode', 'rss mra 80a01 h501u');
    await type('#phone', '0473 555 0199');
    await type('#reason', 'Manca un periodo di lavoro');
    await click('#basis');
    await click('#acknowledged');
    await click('form button.primary');
    await click('.telling ~ .actions button.primary');
    await reads(page, 'Appuntamento confermato');
    assert.deepEqual(watch.errors, []);
  });

  test('translated into a language that it speaks, it takes its own words', async () => {
    const { page } = await open('/hosts/bootstrap-italia/');
    await page.waitForSelector('pue-booking >>> input[name=service]');
    await translatePage(page, 'de');
    await find(page, 'button', 'Weiter');
    await find(page, 'heading', 'Schritt 1 von 4 : Für welchen Dienst kommen Sie?');
  });

  test('the code of an appointment is not to be translated', async () => {
    const { page } = await open('/hosts/bootstrap-italia/');
    const code = await book(page);
    await translatePage(page, 'ro');
    const shown = await page.waitForSelector('pue-booking >>> .code');
    assert.equal(await shown?.evaluate((it) => it.innerHTML.replace(/<!--.*?-->/g, '').trim()), code);
  });

  async function toDetails(page: Page): Promise<void> {
    await press(page, 'radio', 'Contributi: controllare l’estratto conto');
    await press(page, 'button', 'Avanti');
    await pressFirst(page, '.times button');
    await find(page, 'heading', 'Passo 3 di 4 : Per chi è l’appuntamento?');
  }

  async function open(path: string): ReturnType<Hosts['visitor']> {
    const visit = await hosts.visitor();
    await visit.page.goto(hosts.sandbox.url + path);
    return visit;
  }
});
