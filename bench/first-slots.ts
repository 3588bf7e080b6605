import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { median } from './table.ts';

/** A poor line in the mountains and an old phone; the same that Munich's widget was measured under. */
const LINE = { offline: false, latency: 400, downloadThroughput: 51_200, uploadThroughput: 51_200 };
const CPU_SLOWER = 4;
const TIMEOUT_MS = 60_000;

export interface FirstSlots {
  /** From the start of the navigation until a slot can be chosen, the choice of a service among it. */
  readonly ms: number;
  readonly scriptBytes: number;
  readonly scriptRequests: number;
}

/** Opens the page `runs` times, each with an empty cache, and answers the medians. */
export async function measureFirstSlots(browser: Browser, url: string, runs: number): Promise<FirstSlots> {
  const results: FirstSlots[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await once(browser, url));
  return {
    ms: median(results.map(({ ms }) => ms)),
    scriptBytes: median(results.map(({ scriptBytes }) => scriptBytes)),
    scriptRequests: median(results.map(({ scriptRequests }) => scriptRequests)),
  };
}

async function once(browser: Browser, url: string): Promise<FirstSlots> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  const scripts = await countScripts(devtools);
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  const started = performance.now();
  await Promise.all([
    page.goto(url, { waitUntil: 'domcontentloaded', timeout: TIMEOUT_MS }),
    untilSlots(page),
  ]);
  const ms = performance.now() - started;
  const counted = { ms, scriptBytes: scripts.bytes(), scriptRequests: scripts.requests() };
  await context.close();
  return counted;
}

/** As a resident does: the first service, on, and then the times of the first day. */
async function untilSlots(page: Page): Promise<void> {
  await press(page, 'pue-booking >>> input[name=service]');
  await press(page, 'pue-booking >>> form button.primary');
  await page.waitForSelector('pue-booking >>> button.time', { visible: true, timeout: TIMEOUT_MS });
}

async function press(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(selector, { visible: true, timeout: TIMEOUT_MS });
  await found?.evaluate((element) => element instanceof HTMLElement && element.click());
}

/** Our scripts as they came over the line: what the page itself brings is not counted. */
async function countScripts(devtools: CDPSession): Promise<{ bytes(): number; requests(): number }> {
  const ours = new Map<string, number>();
  await devtools.send('Network.enable');
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (new URL(request.url).pathname.startsWith('/cdn/')) ours.set(requestId, 0);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (ours.has(requestId)) ours.set(requestId, encodedDataLength);
  });
  return { bytes: () => [...ours.values()].reduce((sum, it) => sum + it, 0), requests: () => ours.size };
}
