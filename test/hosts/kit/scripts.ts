import type { HTTPRequest, Page } from 'puppeteer-core';

/** What becomes of the requests whose path begins with `path`, from now on. */
async function answer(page: Page, path: string, how: (request: HTTPRequest) => unknown): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith(path)) how(request);
    else void request.continue();
  });
}

/** As a company's filter, or a server that is down, does. */
export const refuse = (page: Page, path: string): Promise<void> =>
  answer(page, path, (request) => void request.abort('blockedbyclient'));

/** As a site does that was put elsewhere. */
export const lose = (page: Page, path: string): Promise<void> =>
  answer(page, path, (request) => void request.respond({ status: 404, body: 'not here' }));

/** Keeps what is asked for waiting until the test lets it go. */
export async function delay(page: Page, path: string): Promise<() => Promise<void>> {
  const waiting: HTTPRequest[] = [];
  let over = false;
  await answer(page, path, (request) => (over ? void request.continue() : waiting.push(request)));
  return async () => {
    over = true;
    await Promise.all(waiting.map((request) => request.continue()));
  };
}
