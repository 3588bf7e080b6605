import { fileURLToPath } from 'node:url';
import { type PageMount, startSandbox, type RunningSandbox } from '@pue/server-mock/http';
import type { Page } from 'puppeteer-core';
import { startEmbeddedRooms } from '../../../packages/server-mock/src/janus/embedded/embedded-room-server.ts';
import { PAGES } from '../../../scripts/serve/mounts.ts';
import { launchBrowser } from '../../setup/browser.ts';
import { watchPage, type PageWatch } from '../../setup/watch-page.ts';

/** A page opened by somebody new, and what it must not do. */
export interface Visit {
  readonly page: Page;
  readonly watch: PageWatch;
}

/** Municipal pages of all kinds, the sandbox behind them, and a browser. */
export interface Hosts {
  readonly sandbox: RunningSandbox;
  /** A page that is not opened yet: what the test needs is put in its way first. */
  visitor(width?: number): Promise<Visit>;
  stop(): Promise<void>;
}

export const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const MOUNTS: readonly PageMount[] = [
  ...PAGES,
  { path: '/hosts/', folder: at('pages') },
  { path: '/vendor/bootstrap-italia/js/', folder: at('../../node_modules/bootstrap-italia/dist/js') },
];

const HEIGHT = 900;

/** Later mounts win over the usual ones. */
export async function startHosts(more: readonly PageMount[] = []): Promise<Hosts> {
  const rooms = await startEmbeddedRooms();
  const sandbox = await startSandbox({ port: 0, rooms, pages: [...MOUNTS, ...more], demo: true });
  const browser = await launchBrowser();
  return {
    sandbox,
    async visitor(width = 1280) {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setViewport({ width, height: HEIGHT });
      return { page, watch: watchPage(page, sandbox.url) };
    },
    async stop() {
      await browser.close();
      await sandbox.close();
      await rooms.stop();
    },
  };
}
