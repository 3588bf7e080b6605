import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'puppeteer-core';
import { startSandbox, type RoomServer, type RunningSandbox } from '@pue/server-mock/http';
import type { LogEntry } from '../../../packages/server-mock/src/http/request-log.ts';
import { startEmbeddedRooms } from '../../../packages/server-mock/src/janus/embedded/embedded-room-server.ts';
import { startJanusRooms } from '../../../packages/server-mock/src/janus/janus-room-server.ts';
import { PAGES } from '../../../scripts/serve/mounts.ts';
import { launchBrowser } from '../../setup/browser.ts';
import { watchPage, type PageWatch } from '../../setup/watch-page.ts';
import { countMedia } from './media.ts';
import { recordEvents, type Traces, tracesOf } from './traces.ts';

export type Rooms = 'janus' | 'embedded';

/** A page of one person, who shares nothing with the others, and what it must not do. */
export interface Desk {
  readonly page: Page;
  readonly watch: PageWatch;
  readonly traces: Traces;
}

/** The sandbox over HTTP with its file on disk, its rooms, and a browser. */
export interface World {
  readonly sandbox: RunningSandbox;
  readonly log: readonly LogEntry[];
  /** Opens a page for somebody new. */
  person(path: string): Promise<Desk>;
  stop(): Promise<void>;
}

export async function startWorld(rooms: Rooms | RoomServer): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'pue-e2e-'));
  const server = await startRooms(rooms);
  const log: LogEntry[] = [];
  const sandbox = await startSandbox({
    log: (entry) => log.push(entry),
    port: 0,
    rooms: server,
    database: join(folder, 'sandbox.sqlite'),
    pages: PAGES,
    demo: true,
  });
  const browser = await launchBrowser();
  return {
    sandbox,
    log,
    person: async (path) => openFor(await browser.createBrowserContext(), sandbox.url, path),
    async stop() {
      await browser.close();
      await sandbox.close();
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function startRooms(rooms: Rooms | RoomServer): Promise<RoomServer> {
  if (typeof rooms !== 'string') return rooms;
  return rooms === 'janus' ? startJanusRooms() : startEmbeddedRooms();
}

async function openFor(context: BrowserContext, origin: string, path: string): Promise<Desk> {
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.evaluateOnNewDocument(countMedia);
  await page.evaluateOnNewDocument(recordEvents);
  const watch = watchPage(page, origin);
  await page.goto(origin + path, { waitUntil: 'load' });
  return { page, watch, traces: await tracesOf(page) };
}
