import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startSandbox, type RoomServer, type RunningSandbox } from '@pue/server-mock/http';
import type { Browser, Page } from 'puppeteer-core';
import { startEmbeddedRooms } from '../../packages/server-mock/src/janus/embedded/embedded-room-server.ts';
import { ADDRESSES, PAGES } from '../../scripts/serve/mounts.ts';
import { axeViolations } from '../setup/axe.ts';
import { launchBrowser } from '../setup/browser.ts';
import { sidewaysOverflow } from '../setup/overflow.ts';
import { watchPage } from '../setup/watch-page.ts';

const WIDTHS = [320, 1280];
const LANGUAGES = ['it', 'de'];
const PATHS = ['/', ...ADDRESSES.map(({ path }) => path), '/examples/comune/privacy.html'];

/** Who is signed in where somebody has to be. */
const PEOPLE: Readonly<Record<string, string>> = {
  '/examples/station/': 'operator',
  '/examples/officer/': 'officer',
};

describe('the example pages, under the content policy that they are served with', () => {
  let rooms: RoomServer;
  let sandbox: RunningSandbox;
  let browser: Browser;

  before(async () => {
    rooms = await startEmbeddedRooms();
    sandbox = await startSandbox({ port: 0, rooms, pages: PAGES, demo: true });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await sandbox?.close();
    await rooms?.stop();
  });

  for (const path of PATHS)
    for (const width of WIDTHS)
      test(`${path}, ${width} px wide, in Italian and German: no barrier, no violation, nothing sticks out`, async () => {
        const context = await browser.createBrowserContext();
        try {
          const page = await context.newPage();
          await page.setViewport({ width, height: 900 });
          const watch = watchPage(page, sandbox.url);
          await signIn(page, sandbox, PEOPLE[path]);
          await page.goto(sandbox.url + path, { waitUntil: 'networkidle2' });
          for (const language of LANGUAGES) {
            await speak(page, language);
            assert.deepEqual(await axeViolations(page), [], language);
            assert.deepEqual(await sidewaysOverflow(page), [], language);
          }
          assert.deepEqual(watch, { errors: [], strangers: [] });
        } finally {
          await context.close();
        }
      });
});

async function signIn(page: Page, { url, people }: RunningSandbox, role: string | undefined): Promise<void> {
  if (role === undefined) return;
  const person = people.list().find(({ roles }) => roles.some((it) => it === role));
  assert.ok(person !== undefined, `somebody is an ${role}`);
  await page.goto(`${url}/examples/accesso/`);
  const answered = await page.evaluate(async (id) => {
    const body = JSON.stringify({ person: id, method: 'spid' });
    const headers = { 'Content-Type': 'application/json' };
    return (await fetch('/sandbox/sign-in', { method: 'POST', headers, body })).ok;
  }, person.id);
  assert.ok(answered, `${role} is signed in`);
}

/** Presses the page's own button, where it has one. */
async function speak(page: Page, language: string): Promise<void> {
  const button = await page.$(`button[data-language=${language}]`);
  if (button === null) return;
  await button.click();
  await page.waitForNetworkIdle({ idleTime: 100, concurrency: 2 });
}
