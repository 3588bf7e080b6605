import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { axeViolations } from '../setup/axe.ts';
import { startHosts, type Hosts, type Visit } from './kit/hosts.ts';
import { delay, lose, refuse } from './kit/scripts.ts';

const PATH = '/hosts/bootstrap-italia/';
/** What the Comune wrote inside the element: telephone, hours, address, another way. */
const WRITTEN = ['0473 669104', 'dalle 8.30 alle 12.30', 'Karthaus 50', 'Altri modi per prenotare'];

describe('what a resident has while there is no script, or no API', () => {
  let hosts: Hosts;

  before(async () => {
    hosts = await startHosts();
  });

  after(() => hosts?.stop());

  for (const [why, hinder] of [
    ['scripts are off', (page: Page) => page.setJavaScriptEnabled(false)],
    ['a filter blocks the script', (page: Page) => refuse(page, '/cdn/')],
    ['the script is not where it was', (page: Page) => lose(page, '/cdn/')],
  ] as const)
    test(`${why}: telephone, hours, address and link are there, without barriers`, async () => {
      const { page } = await visit(hinder);
      await page.goto(hosts.sandbox.url + PATH);
      await expectWritten(page);
      if (why === 'scripts are off') await page.setJavaScriptEnabled(true); // for axe alone: what is there stays
      assert.deepEqual(await axeViolations(page), []);
    });

  test('where scripts are off, no room is kept for what does not come', async () => {
    const { page } = await visit((it) => it.setJavaScriptEnabled(false));
    await page.goto(hosts.sandbox.url + PATH);
    assert.ok(await page.$eval('footer', (footer) => footer.getBoundingClientRect().top < 600));
  });

  test('the script is very late: the Comune’s words until then, and the element in their place', async () => {
    const { page, watch } = await hosts.visitor(320);
    const go = await delay(page, '/cdn/');
    const opened = page.goto(hosts.sandbox.url + PATH);
    await page.waitForSelector('footer');
    await expectWritten(page);
    await go();
    await opened;
    await page.waitForSelector('pue-booking >>> input[name=service]', { visible: true });
    assert.deepEqual(await seen(page), []);
    assert.deepEqual(watch, { errors: [], strangers: [] });
  });

  test('the API is down: what happened, a way to try again, and the Comune’s words below', async () => {
    const { page } = await visit((it) => refuse(it, '/api/'));
    await page.goto(hosts.sandbox.url + PATH);
    await page.waitForSelector('pue-booking >>> .notice.problem button', { visible: true, timeout: 60_000 });
    await expectWritten(page);
    assert.deepEqual(await axeViolations(page), []);
  });

  async function visit(hinder: (page: Page) => Promise<void>): Promise<Visit> {
    const visitor = await hosts.visitor(320);
    await hinder(visitor.page);
    return visitor;
  }
});

async function expectWritten(page: Page): Promise<void> {
  assert.deepEqual(await seen(page), WRITTEN);
}

/** Which of the Comune's words can be seen. */
async function seen(page: Page): Promise<string[]> {
  const texts = await page.$$eval('pue-booking > *', (parts) =>
    parts
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .map((part) => part.textContent ?? ''),
  );
  return WRITTEN.filter((words) => texts.some((text) => text.includes(words)));
}
