import type { Page } from 'puppeteer-core';

/** What a page leaves where others may find it, all as text: addresses, console, title, events, storage. */
export interface Traces {
  all(): Promise<readonly string[]>;
}

declare global {
  // Set by `recordEvents` in the page under test.
  var pueEvents: string[];
}

/** Runs in the page before its scripts: writes down what the page's own scripts could read of our events. */
export function recordEvents(): void {
  globalThis.pueEvents = [];
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('pue-')) globalThis.pueEvents.push(JSON.stringify({ ...event }) + event.type);
    return dispatch.call(this, event);
  };
}

export async function tracesOf(page: Page): Promise<Traces> {
  const found: string[] = [];
  page.on('request', (request) => found.push(request.url(), request.headers()['referer'] ?? ''));
  page.on('console', (message) => found.push(message.text()));
  const devtools = await page.createCDPSession();
  await devtools.send('Network.enable');
  devtools.on('Network.webSocketCreated', ({ url }) => found.push(url));
  return {
    all: async () => [
      ...found,
      ...(await page.evaluate(leftInThePage)),
      JSON.stringify(await page.cookies()),
    ],
  };
}

/** Runs in the page. */
async function leftInThePage(): Promise<readonly string[]> {
  const databases = await indexedDB.databases();
  const caches = await Promise.all(
    (await globalThis.caches.keys()).map(async (name) => (await globalThis.caches.open(name)).keys()),
  );
  return [
    ...globalThis.pueEvents,
    document.title,
    location.href,
    window.name,
    JSON.stringify(history.state),
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    JSON.stringify(databases),
    ...caches.flat().map(({ url }) => url),
    ...performance.getEntries().map(({ name }) => name),
  ];
}

/** As it may have been written down: other case, encoded for an address, with or without spaces. */
export function isIn(trace: string, secret: string): boolean {
  return plain(trace).includes(plain(secret));
}

function plain(text: string): string {
  return text
    .replace(/%[0-9A-F]{2}(%[0-9A-F]{2})*/gi, (encoded) => decoded(encoded))
    .replace(/[\s+]/g, '')
    .toLowerCase();
}

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
