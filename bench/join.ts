import type { Browser, Page } from 'puppeteer-core';
import type { DemoEntry } from '../packages/server-mock/src/janus/probe/demo-meeting.fixture.ts';
import { meetAsTheDemosDo } from '../packages/server-mock/src/janus/probe/demo-meeting.fixture.ts';
import { launchBrowser } from '../test/setup/browser.ts';
import type { Line } from './join/line.ts';
import { openLine } from './join/line.ts';
import { meetAsWeDo } from './join/our-meeting.ts';
import { bundleOurs } from './join/our-script.ts';
import { median, table } from './table.ts';

/** The two ways to enter a room. */
const WAYS = { demo: meetAsTheDemosDo, ours: meetAsWeDo } as const;
type Way = keyof typeof WAYS;

/** Medians of the milliseconds from "join" to the first remote frame, through the real Janus. */
export interface JoinTimes {
  readonly roundTripMs: number;
  readonly demo: number;
  readonly ours: number;
}

export interface JoinOptions {
  /** Entries for each way and line; one more of each comes first and is not counted. */
  readonly runs: number;
  readonly roundTripsMs: readonly number[];
}

interface Sample {
  readonly line: Line;
  readonly way: Way;
  readonly ms: number;
}

const DEFAULTS: JoinOptions = { runs: 7, roundTripsMs: [0, 100] };

/** Ways and lines take turns, so that whatever else the machine does falls on all of them alike. */
export async function measureJoin(options: JoinOptions = DEFAULTS): Promise<readonly JoinTimes[]> {
  const scripts = new Map([['/ours.js', await bundleOurs()]]);
  const lines: Line[] = [];
  for (const roundTripMs of options.roundTripsMs) lines.push(await openLine(roundTripMs, scripts));
  const [officers, joiners] = await Promise.all([launchBrowser(), launchBrowser()]);
  try {
    const samples: Sample[] = [];
    for (let run = 0; run <= options.runs; run += 1) {
      const taken = await takeTurns(lines, { officers, joiners }, run);
      if (run > 0) samples.push(...taken);
    }
    return lines.map((line) => timesOf(line, samples));
  } finally {
    await Promise.all([officers.close(), joiners.close()]);
    await Promise.all(lines.map((line) => line.stop()));
  }
}

/** What `npm run bench` prints. */
export async function joinTable(options: JoinOptions = DEFAULTS): Promise<string> {
  const times = await measureJoin(options);
  return table([
    ['round trip to Janus', 'janus.js as its demos use it', 'pue-call', 'ratio'],
    ...times.map(({ roundTripMs, demo, ours }) => [
      `${roundTripMs} ms (median of ${options.runs})`,
      `${Math.round(demo)} ms`,
      `${Math.round(ours)} ms`,
      (ours / demo).toFixed(2),
    ]),
  ]);
}

interface Browsers {
  readonly officers: Browser;
  readonly joiners: Browser;
}

async function takeTurns(
  lines: readonly Line[],
  browsers: Browsers,
  run: number,
): Promise<readonly Sample[]> {
  const ways: readonly Way[] = run % 2 === 0 ? ['demo', 'ours'] : ['ours', 'demo'];
  const samples: Sample[] = [];
  for (const line of lines) {
    for (const way of ways) samples.push({ line, way, ms: await enterOnce(line, browsers, way) });
  }
  return samples;
}

/** A room of its own, in which the officer is on the air already. */
async function enterOnce(line: Line, { officers, joiners }: Browsers, way: Way): Promise<number> {
  const room = crypto.randomUUID();
  await line.keeper.open(room, 2);
  const [officer, joiner] = [await openPage(officers, line), await openPage(joiners, line)];
  // It goes on for as long as the room does, and ends with it.
  officer.evaluate(meetAsTheDemosDo, await entryTo(line, room, 'officer')).catch(() => undefined);
  await officer.waitForFunction(isOnTheAir);
  const entry = await entryTo(line, room, 'station');
  const ms = await joiner.evaluate(WAYS[way], entry);
  await Promise.all([officer, joiner].map((page) => page.browserContext().close()));
  await line.keeper.close(room);
  return ms;
}

async function openPage(browser: Browser, { front }: Line): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(front.page);
  return page;
}

async function entryTo({ keeper, front }: Line, room: string, role: string): Promise<DemoEntry> {
  const feed = `${role}-${crypto.randomUUID()}`;
  const { token: joinToken } = await keeper.admit(room, feed);
  return { server: front.url, sessionToken: keeper.sessionToken().token, room, feed, joinToken };
}

/** Runs inside the officer's page. */
function isOnTheAir(): boolean {
  return Reflect.get(window, 'puePublishing')?.webrtcStuff.pc?.connectionState === 'connected';
}

function timesOf(line: Line, samples: readonly Sample[]): JoinTimes {
  const of = (way: Way) =>
    median(samples.filter((sample) => sample.line === line && sample.way === way).map(({ ms }) => ms));
  return { roundTripMs: line.roundTripMs, demo: of('demo'), ours: of('ours') };
}

if (import.meta.main)
  console.log(await joinTable({ ...DEFAULTS, runs: Number(process.argv[2] ?? DEFAULTS.runs) }));
