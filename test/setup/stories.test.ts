import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { axeViolations } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { sidewaysOverflow } from './overflow.ts';
import { startStaticServer, type StaticServer } from './static-server.ts';
import { watchPage } from './watch-page.ts';

const catalogue = fileURLToPath(new URL('../../storybook-static/', import.meta.url));
const WIDTHS = [320, 1280] as const;
/** Not at the top: the built catalogue must work wherever it is put. */
const PATH = '/some/where/';

interface Story {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly name: string;
}

const index: { readonly entries: Readonly<Record<string, Story>> } = JSON.parse(
  readFileSync(`${catalogue}index.json`, 'utf8'),
);
const docs = Object.values(index.entries).filter(({ type }) => type === 'docs');
const stories = Object.values(index.entries).filter(({ type }) => type === 'story');

describe('stories', { concurrency: 2 }, () => {
  let browser: Browser;
  let server: StaticServer;

  before(async () => {
    server = await startStaticServer({ folders: { [PATH]: catalogue } });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('a reader is met by a start page', () => {
    assert.equal(Object.values(index.entries)[0]?.title, 'Start');
  });

  for (const { id, title } of docs)
    test(`the page about ${title} can be read`, async () => {
      const page = await ownPage(browser);
      const watch = watchPage(page, server.origin);
      await page.goto(`${server.origin}${PATH}iframe.html?viewMode=docs&id=${id}`);
      await page.waitForSelector('#storybook-docs h1');
      assert.deepEqual(watch, { errors: [], strangers: [] });
      await page.browserContext().close();
    });

  test('the table of an element has its states, and both of two things with one name', async () => {
    const page = await ownPage(browser);
    await page.goto(`${server.origin}${PATH}iframe.html?viewMode=docs&id=call-officer--docs`);
    await page.waitForSelector('.docblock-argstable-body');
    const names = await page.$$eval('.docblock-argstable-body td:first-child', (cells) =>
      cells.map((cell) => cell.textContent?.trim()),
    );
    assert.ok(names.includes('recovering'));
    assert.equal(names.filter((name) => name === 'label').length, 3, 'attribute, property and part');
    await page.browserContext().close();
  });

  test('there are stories', () => {
    assert.ok(stories.length > 0);
  });

  for (const { id, title, name } of stories)
    test(`${title} – ${name}: finishes, is without barriers and sticks out nowhere, narrow and wide`, async () => {
      const page = await ownPage(browser);
      try {
        const watch = watchPage(page, server.origin);
        await page.setViewport({ width: WIDTHS[0], height: 900 });
        assert.deepEqual(await openStory(page, `${server.origin}${PATH}`, id), { status: 'success' });
        for (const width of WIDTHS) {
          await page.setViewport({ width, height: 900 });
          assert.deepEqual(await axeViolations(page, 'component'), [], `${width} px`);
          assert.deepEqual(await sidewaysOverflow(page), [], `${width} px`);
        }
        assert.deepEqual(watch, { errors: [], strangers: [] });
      } finally {
        await page.browserContext().close();
      }
    });
});

/** Pages of one profile share msw's service worker, which takes itself away when the last one closes: none shares. */
async function ownPage(browser: Browser): Promise<Page> {
  return (await browser.createBrowserContext()).newPage();
}

interface StoryEnd {
  readonly status: string;
  readonly because?: string;
}

async function openStory(page: Page, base: string, id: string): Promise<StoryEnd> {
  await page.evaluateOnNewDocument(listenForEnd);
  await page.goto(`${base}iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`);
  const end = await page.waitForFunction(endOfStory, { timeout: 20_000 });
  await page.waitForNetworkIdle({ idleTime: 100, concurrency: 1, timeout: 10_000 });
  return (await end.jsonValue()) ?? { status: 'unknown' };
}

/** Both run in the page: Storybook tells its channel how a story, with its play function, ended. */
function endOfStory(): StoryEnd | undefined {
  return (globalThis as { pueStoryEnd?: StoryEnd }).pueStoryEnd;
}

function listenForEnd(): void {
  interface Channel {
    on(event: string, listener: (payload: unknown) => void): void;
  }
  const here = globalThis as { pueStoryEnd?: StoryEnd; __STORYBOOK_ADDONS_CHANNEL__?: Channel };
  const failures = ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'];
  const listen = (channel: Channel): void => {
    for (const event of failures)
      channel.on(event, (payload) => {
        here.pueStoryEnd = { status: event, because: JSON.stringify(payload) };
      });
    channel.on('storyFinished', (payload) => {
      here.pueStoryEnd ??= { status: (payload as { status: string }).status };
    });
  };
  let channel: Channel | undefined;
  Object.defineProperty(here, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (made: Channel) => {
      channel = made;
      listen(made);
    },
  });
}
