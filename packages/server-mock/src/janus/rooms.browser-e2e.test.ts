import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../../../test/setup/browser.ts';
import type { RoomServer } from '../desk/room-keeper.ts';
import { meetAsTheDemosDo } from './probe/demo-meeting.fixture.ts';
import { watchFlow } from './probe/flow-of-page.fixture.ts';
import type { LoopbackFront } from './probe/loopback-front.fixture.ts';
import { openLoopbackFront } from './probe/loopback-front.fixture.ts';
import { ROOM_SERVERS } from './probe/room-servers.fixture.ts';
import { slowSignalling } from './probe/slow-signalling.fixture.ts';

const ROOM = 'room-1';

for (const { title, start, skip } of ROOM_SERVERS) {
  describe(`two pages with the published janus.js, through ${title}`, { skip }, () => {
    let rooms: RoomServer;
    let front: LoopbackFront;
    let browser: Browser;

    before(async () => {
      rooms = await start();
      front = await openLoopbackFront(rooms);
      browser = await launchBrowser();
    });
    beforeEach(() => rooms.keeper.open(ROOM, 2));
    afterEach(() => rooms.keeper.close(ROOM));
    after(async () => {
      await browser?.close();
      await front?.close();
      await rooms?.stop();
    });

    /** In a window of its own: a page behind another one shows no frames. */
    async function enter(feed: string, { page: address, url: server }: LoopbackFront): Promise<Page> {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(address);
      const { token: sessionToken } = rooms.keeper.sessionToken();
      const { token: joinToken } = await rooms.keeper.admit(ROOM, feed);
      await page.evaluate(meetAsTheDemosDo, { server, sessionToken, room: ROOM, feed, joinToken });
      return page;
    }

    function meet(place: LoopbackFront): Promise<readonly Page[]> {
      return Promise.all([enter('station-1', place), enter('officer-1', place)]);
    }

    it('see and hear each other, and go on doing so', async () => {
      const pages = await meet(front);
      for (const flow of await Promise.all(pages.map((page) => page.evaluate(watchFlow)))) {
        assert.ok(flow.frames >= 40, `${flow.frames} frames`);
        assert.ok(flow.audioBytes > 1000, `${flow.audioBytes} bytes of sound`);
        assert.equal(flow.width, 640);
      }
    });

    it('meet although the browsers do not tell their addresses', async () => {
      const signalling = slowSignalling(Number(new URL(front.url).port), 0);
      const hiding = await openLoopbackFront(signalling);
      try {
        assert.equal((await meet(hiding)).length, 2);
      } finally {
        signalling.stop();
        await hiding.close();
      }
    });
  });
}
