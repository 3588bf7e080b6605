import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { startHosts, type Hosts } from './kit/hosts.ts';
import { delay } from './kit/scripts.ts';
import { shiftsOn, watchShifts } from './kit/shifts.ts';

const MOST = 0.001;
const TIMEOUT = { timeout: 45_000, visible: true } as const;
const SLOW = { offline: false, latency: 400, download: 51_200, upload: 51_200 } as const;

const PAGES = [
  { path: '/examples/comune/', lines: ['a good line', 'a poor line'] },
  { path: '/hosts/bootstrap-italia/', lines: ['a good line'] },
];
const WIDTHS = [320, 1280];
/** What is there in the end, with and without a service in the page. */
const ENDS = [
  { service: undefined, what: 'the services', there: 'pue-booking >>> input[name=service]' },
  { service: 'pension', what: 'the first times', there: 'pue-booking >>> button.time' },
] as const;

describe('nothing moves when the element takes over', () => {
  let hosts: Hosts;

  before(async () => {
    hosts = await startHosts();
  });

  after(() => hosts?.stop());

  for (const { path, lines } of PAGES)
    for (const width of WIDTHS)
      for (const { service, what, there } of ENDS)
        for (const line of lines)
          test(`${path}, ${width} px, until ${what} are there, over ${line}`, async () => {
            const { page } = await hosts.visitor(width);
            await watchShifts(page);
            if (line === 'a poor line') await makePoor(page);
            if (service !== undefined) await page.evaluateOnNewDocument(askFor, service);
            await page.goto(hosts.sandbox.url + path, { waitUntil: 'domcontentloaded' });
            await page.waitForSelector(there, TIMEOUT);
            await expectStill(page);
          });

  for (const width of WIDTHS)
    test(`${width} px, where the Comune wrote more than the element is high, and the script comes late`, async () => {
      const { page } = await hosts.visitor(width);
      await watchShifts(page);
      const go = await delay(page, '/cdn/');
      const opened = page.goto(`${hosts.sandbox.url}/hosts/bootstrap-italia/`);
      await page.waitForSelector('footer');
      await page.evaluate(writeLines, 120);
      await page.screenshot(); // all of it has been seen
      const { total: before } = await shiftsOn(page);
      await go();
      await opened;
      await page.waitForSelector(ENDS[0].there, TIMEOUT);
      await expectStill(page, before);
    });
});

async function expectStill(page: Page, before = 0): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 100 });
  const { total, what } = await shiftsOn(page);
  assert.ok(total - before <= MOST, what.join('\n'));
}

async function makePoor(page: Page): Promise<void> {
  await page.emulateNetworkConditions(SLOW);
  await page.emulateCPUThrottling(4);
}

/** These run in the page. */
function askFor(service: string): void {
  new MutationObserver((_, observer) => {
    const element = document.querySelector('pue-booking');
    if (element === null) return;
    element.setAttribute('service', service);
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

function writeLines(count: number): void {
  const element = document.querySelector('pue-booking');
  for (let line = 0; line < count; line += 1)
    element?.append('Sportello INPS del Comune', document.createElement('br'));
}
