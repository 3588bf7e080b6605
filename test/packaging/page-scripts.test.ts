import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
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
/** Each of our scripts brings a lit-html of its own, and each makes its policy: a page with both allows for that. */
const POLICY_FOR_TWO = `${STRICT_POLICY} 'allow-duplicates'`;

const BODY = '<pue-provider base-url="/nothing"><pue-booking></pue-booking></pue-provider>';
const page = (head: string) => `<!doctype html><html lang="it"><title>p</title>${head}<body>${BODY}`;
/** The lines as a reader of these copies them. */
const EMBEDDED_IN = ['README.md', 'docs/guide/it.md', 'stories/start.mdx'];
const script = (name: string) => `<script type="module" src="/cdn/${name}.js"></script>`;

describe('the scripts that a page includes as they are', () => {
  let server: StaticServer;
  let serverForTwo: StaticServer;
  let browser: Browser;

  before(async () => {
    server = await serve(STRICT_POLICY);
    serverForTwo = await serve(POLICY_FOR_TWO);
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    await serverForTwo?.stop();
  });

  test('one script brings booking to life under the strictest content policy', async () => {
    await onPage('/booking', async (opened) => {
      assert.ok(await isDefined(opened, 'pue-booking'));
      assert.ok(
        await opened.$eval('pue-booking', (element) => (element.shadowRoot?.childElementCount ?? 0) > 0),
      );
    });
  });

  for (const file of EMBEDDED_IN)
    test(`the five lines of ${file} bring booking to life`, async () => {
      await onPage(`/${file}`, async (opened) => {
        assert.match(await opened.$eval('pue-booking', (element) => element.textContent), /8[.:]30/);
        await opened.waitForFunction(() =>
          document.querySelector('pue-booking')?.shadowRoot?.querySelector('section'),
        );
      });
    });

  test('booking alone knows nothing of calls', async () => {
    await onPage('/booking', async (opened) => {
      assert.equal(await isDefined(opened, 'pue-call', 'now'), false);
    });
  });

  test('both scripts on one page get along', async () => {
    const look = async (opened: Page) => {
      assert.ok(await isDefined(opened, 'pue-booking'));
      assert.ok(await isDefined(opened, 'pue-call'));
    };
    await onPage('/both', look, serverForTwo);
  });

  for (const name of ['pue-booking', 'pue'])
    test(`on a page with an AMD loader no file of ${name}.js hands itself to it`, async () => {
      await onPage('/plain', async (opened) => {
        const { handedToLoader, janus } = await opened.evaluate(importAllBesideLoader, filesOf(name));
        assert.equal(handedToLoader, 0);
        assert.equal(janus, name === 'pue', 'janus.js arrives with the script of calls, and only there');
      });
    });

  async function onPage(
    path: string,
    look: (opened: Page) => Promise<void>,
    { origin } = server,
  ): Promise<void> {
    const opened = await browser.newPage();
    opened.setDefaultTimeout(10_000);
    const watch = watchPage(opened, origin);
    await opened.goto(origin + path);
    await look(opened);
    assert.deepEqual(watch, { errors: [], strangers: [] });
    await opened.close();
  }
});

function serve(policy: string): Promise<StaticServer> {
  return startStaticServer({
    folders: { '/cdn/': cdn, '/pue/': cdn },
    pages: {
      '/booking': page(script('pue-booking')),
      '/both': page(script('pue-booking') + script('pue')),
      '/plain': page(''),
      ...Object.fromEntries(EMBEDDED_IN.map((file) => [`/${file}`, embeddedIn(file)])),
    },
    headers: { 'content-security-policy': policy },
  });
}

/** A page with the first HTML example of a document, its API on this machine. */
function embeddedIn(file: string): string {
  const [, example] = /```html\n([\s\S]+?)```/.exec(readFileSync(join(root, file), 'utf8')) ?? [];
  if (example === undefined) throw new Error(`${file} shows no HTML`);
  return `<!doctype html><html lang="it"><title>p</title>${example.replace('https://api.example/v1', '/nothing')}`;
}

function filesOf(name: string): string[] {
  const files = readdirSync(join(cdn, name)).filter((file) => file.endsWith('.js'));
  return [`/cdn/${name}.js`, ...files.map((file) => `/cdn/${name}/${file}`)];
}

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
  const modules: Record<string, unknown>[] = [];
  for (const file of files) modules.push(await import(file));
  const makers = modules.map(({ janusLibrary }) => janusLibrary).filter((it) => typeof it === 'function');
  return { handedToLoader, janus: makers.some((make) => typeof make() === 'function') };
}
