import type { Page } from 'puppeteer-core';

/** Everything that a page must not do, collected while it is open. */
export interface PageWatch {
  /** Errors on the console and uncaught ones. */
  readonly errors: string[];
  /** Requests that left this machine's server. */
  readonly strangers: string[];
}

/** A resource that answers 4xx or 5xx is a state that a page shows, not a mistake of its script. */
const RESOURCE_STATUS = /^Failed to load resource/;

export function watchPage(page: Page, origin: string): PageWatch {
  const watch: PageWatch = { errors: [], strangers: [] };
  page.on('pageerror', (error) => watch.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !RESOURCE_STATUS.test(message.text()))
      watch.errors.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && !url.startsWith(origin)) watch.strangers.push(url);
  });
  return watch;
}
