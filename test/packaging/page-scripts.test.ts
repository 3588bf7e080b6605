import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../setup/browser.ts';
import { startStaticServer, type StaticServer } from '../setup/static-server.ts';
import { watchPage } from '../setup/watch-page.ts';
import { root } from './consumer.ts';

const cdn = join(root, 'packages', 'elements', 'cdn');

const STRICT_POLICY =
  "default-src 'self'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

const BODY = '<pue-provider base-url="/nothing"><pue-booking></pue-booking></pue-provider>';
const page = (head: string) => `<!doctype html><html lang="it"><title>p</title>${head}<body>${BODY}`;
const script = (name: string) => `<script type="module" src="/cdn/${name}.js"></script>`;

describe('the scripts that a page includes as they are', () => {
  let server: StaticServer;
  let browser: Browser;

  before(async () => {
    server = await startStaticServer({
      folders: { '/cdn/': cdn },
      pages: {
        '/booking': page(script('pue-booking')),
        '/both': page(script('pue-booking') + script('pue')),
        '/plain': page(''),
      },
      headers: { 'content-security-policy': STRICT_POLICY },
    });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('one script brings booking to life under the strictest content policy', async () => {
    await onPage('/booking', async (opened) => {
      assert.ok(await isDefined(opened, 'pue-booking'));
      assert.ok(
        await opened.$eval('pue-booking', (element) => (element.shadowRoot?.childElementCount ?? 0) > 0),
      );
    });
  });

  test('booking alone knows nothing of calls', async () => {
    await onPage('/booking', async (opened) => {
      assert.equal(await isDefined(opened, 'pue-call', 'now'), false);
    });
  });

  test('both scripts on one page get along', async () => {
    await onPage('/both', async (opened) => {
      assert.ok(await isDefined(opened, 'pue-booking'));
      assert.ok(await isDefined(opened, 'pue-call'));
    });
  });

  test('on a page with an AMD loader no file hands itself to it, and janus.js still arrives', async () => {
    const files = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    await onPage('/plain', async (opened) => {
      const found = await opened.evaluate(
        importAllBesideLoader,
        files.map((file) => `/cdn/${file.replaceAll('\\', '/')}`),
      );
      assert.deepEqual(found, { handedToLoader: 0, janus: true });
    });
  });

  async function onPage(path: string, look: (opened: Page) => Promise<void>): Promise<void> {
    const opened = await browser.newPage();
    const watch = watchPage(opened, server.origin);
    await opened.goto(server.origin + path);
    await look(opened);
    assert.deepEqual(watch, { errors: [], strangers: [] });
    await opened.close();
  }
});

async function isDefined(opened: Page, tag: string, when: 'soon' | 'now' = 'soon'): Promise<boolean> {
  if (when === 'soon')
    await opened.waitForFunction((name) => customElements.get(name) !== undefined, {}, tag);
  return opened.evaluate((name) => customElements.get(name) !== undefined, tag);
}

/** Runs in the page: loads every file where `define` and `module` belong to somebody else. */
async function importAllBesideLoader(files: string[]): Promise<{ handedToLoader: number; janus: boolean }> {
  let handedToLoader = 0;
  const define = Object.assign(() => (handedToLoader += 1), { amd: {} });
  Object.assign(globalThis, { define, module: { exports: {} } });
  const isJanus = (it: unknown): boolean => typeof it === 'function' && 'useDefaultDependencies' in it;
  const modules: object[] = [];
  for (const file of files) modules.push(await import(file));
  const janus = modules.some((module) => Object.values(module).some(isJanus));
  return { handedToLoader, janus };
}
