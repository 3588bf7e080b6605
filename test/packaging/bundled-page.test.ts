import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { launchBrowser } from '../setup/browser.ts';
import { startStaticServer, type StaticServer } from '../setup/static-server.ts';
import { watchPage } from '../setup/watch-page.ts';
import { makeConsumer, type Consumer } from './consumer.ts';

const TAGS = ['pue-provider', 'pue-booking', 'pue-call', 'pue-agenda'];

const ENTRIES = {
  classes: `import * as elements from '@pue/elements'; globalThis.loaded = Object.keys(elements);`,
  booking: `import '@pue/elements/define/pue-booking.js'; globalThis.loaded = ['define'];`,
  all: `import '@pue/elements/define/all.js'; import '@pue/elements/define/all.js'; globalThis.loaded = ['define'];`,
};

describe('the packages in a page that somebody else bundles', () => {
  let consumer: Consumer;
  let server: StaticServer;
  let browser: Browser;

  before(async () => {
    consumer = makeConsumer();
    for (const [name, code] of Object.entries(ENTRIES)) await bundle(consumer, name, code);
    const page = (name: string) => `<!doctype html><script type="module" src="/made/${name}.js"></script>`;
    server = await startStaticServer({
      folders: { '/made/': join(consumer.folder, 'made') },
      pages: Object.fromEntries(Object.keys(ENTRIES).map((name) => [`/${name}`, page(name)])),
    });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    consumer?.remove();
  });

  test('importing the classes defines no element', async () => {
    assert.deepEqual(await definedOn('classes'), []);
  });

  test('importing a define module defines its element', async () => {
    assert.ok((await definedOn('booking')).includes('pue-booking'));
  });

  test('the define module of everything defines everything', async () => {
    assert.deepEqual(await definedOn('all'), TAGS);
  });

  async function definedOn(name: string): Promise<string[]> {
    const page = await browser.newPage();
    const watch = watchPage(page, server.origin);
    await page.goto(`${server.origin}/${name}`);
    await page.waitForFunction(() => 'loaded' in globalThis);
    const defined = await page.evaluate(
      (tags) => tags.filter((tag) => customElements.get(tag) !== undefined),
      TAGS,
    );
    assert.deepEqual(watch, { errors: [], strangers: [] });
    await page.close();
    return defined;
  }
});

async function bundle(consumer: Consumer, name: string, code: string): Promise<void> {
  const entry = consumer.write(`${name}.js`, code);
  await build({
    configFile: false,
    root: consumer.folder,
    logLevel: 'error',
    build: {
      outDir: 'made',
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: { [name]: entry },
        output: { entryFileNames: '[name].js', chunkFileNames: `${name}/[name]-[hash].js` },
      },
    },
    base: '/made/',
  });
}
