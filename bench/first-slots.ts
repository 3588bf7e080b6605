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
  readonly apiRequests: number;
}

/** A page to open, and what is pressed on it until times are shown. */
export interface Visit {
  readonly url: string;
  readonly presses: readonly string[];
}

/** Opens the page `runs` times, each with an empty cache, and answers the medians. A first visit warms the server. */
export async function measureFirstSlots(browser: Browser, visit: Visit, runs: number): Promise<FirstSlots> {
  await once(browser, visit);
  const results: FirstSlots[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await once(browser, visit));
  const of = (name: keyof FirstSlots) => median(results.map((result) => result[name]));
  return {
    ms: of('ms'),
    scriptBytes: of('scriptBytes'),
    scriptRequests: of('scriptRequests'),
    apiRequests: of('apiRequests'),
  };
}

async function once(browser: Browser, { url, presses }: Visit): Promise<FirstSlots> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  const line = await watchLine(devtools);
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  const started = performance.now();
  await Promise.all([
    page.goto(url, { waitUntil: 'domcontentloaded', timeout: TIMEOUT_MS }),
    untilSlots(page, presses),
  ]);
  const ms = performance.now() - started;
  const counted = { ms, ...line() };
  await context.close();
  return counted;
}

async function untilSlots(page: Page, presses: readonly string[]): Promise<void> {
  for (const selector of presses) await press(page, selector);
  await page.waitForSelector('pue-booking >>> button.time', { visible: true, timeout: TIMEOUT_MS });
}

async function press(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(selector, { visible: true, timeout: TIMEOUT_MS });
  await found?.evaluate((element) => element instanceof HTMLElement && element.click());
}

/** Our requests as they came over the line: what the page itself brings is not counted. */
async function watchLine(devtools: CDPSession): Promise<() => Omit<FirstSlots, 'ms'>> {
  const scripts = new Map<string, number>();
  let apiRequests = 0;
  await devtools.send('Network.enable');
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/cdn/')) scripts.set(requestId, 0);
    if (pathname.startsWith('/api/')) apiRequests += 1;
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scripts.set(requestId, encodedDataLength);
  });
  return () => {
    // One that is still on its way when the times are there was not waited for.
    const came = [...scripts.values()].filter((length) => length > 0);
    const scriptBytes = came.reduce((sum, length) => sum + length, 0);
    return { scriptBytes, scriptRequests: came.length, apiRequests };
  };
}
