import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../../../test/setup/browser.ts';
import type { RoomServer } from '../desk/room-keeper.ts';
import { meetAsTheDemosDo } from './probe/demo-meeting.fixture.ts';
import { watchFlow } from './probe/flow-of-page.fixture.ts';
import type { LoopbackFront } from './probe/loopback-front.fixture.ts';
import { openLoopbackFront } from './probe/loopback-front.fixture.ts';
import { ROOM_SERVERS } from './probe/room-servers.fixture.ts';

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
    after(async () => {
      await browser?.close();
      await front?.close();
      await rooms?.stop();
    });

    /** In a window of its own: a page behind another one shows no frames. */
    async function openPage(): Promise<Page> {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(front.page);
      return page;
    }

    async function enter(page: Page, feed: string): Promise<number> {
      const { token: sessionToken } = rooms.keeper.sessionToken();
      const { token: joinToken } = await rooms.keeper.admit(ROOM, feed);
      return page.evaluate(meetAsTheDemosDo, {
        server: front.url,
        sessionToken,
        room: ROOM,
        feed,
        joinToken,
      });
    }

    it('see and hear each other, and go on doing so', async () => {
      await rooms.keeper.open(ROOM, 2);
      const [station, officer] = [await openPage(), await openPage()];
      await Promise.all([enter(station, 'station-1'), enter(officer, 'officer-1')]);
      for (const flow of await Promise.all([station, officer].map((page) => page.evaluate(watchFlow)))) {
        assert.ok(flow.frames >= 40, `${flow.frames} frames`);
        assert.ok(flow.audioBytes > 1000, `${flow.audioBytes} bytes of sound`);
        assert.equal(flow.width, 640);
      }
      await rooms.keeper.close(ROOM);
    });
  });
}
