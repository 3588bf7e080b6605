import { startSandbox } from '@pue/server-mock/http';
import { startEmbeddedRooms } from '../packages/server-mock/src/janus/embedded/embedded-room-server.ts';
import { build } from '../scripts/build/build.mjs';
import { ADDRESSES, PAGES } from '../scripts/serve/mounts.ts';
import { launchBrowser } from '../test/setup/browser.ts';
import { bytesTable } from './bytes.ts';
import { joinTable } from './join.ts';
import { measureFirstSlots, type FirstSlots } from './first-slots.ts';
import { MUNICH } from './munich.ts';
import { bytes, seconds, table } from './table.ts';

const RUNS = 3;

/** `npm run bench`: what a resident waits for, beside what others make them wait for, in one run. */
await build(process.execPath);
section('What a page has to fetch', bytesTable());
section('Until a slot can be chosen, at 400 kbit/s, 400 ms round trip, CPU ÷ 4', await firstSlotsTable());
section('From “join” to the first remote picture, through the real Janus', await joinTable());

async function firstSlotsTable(): Promise<string> {
  const rooms = await startEmbeddedRooms();
  const sandbox = await startSandbox({ port: 0, rooms, pages: PAGES, demo: true });
  const browser = await launchBrowser();
  try {
    const ours = await measureFirstSlots(browser, sandbox.url + ADDRESSES[0].path, RUNS);
    return firstSlotsLines(ours);
  } finally {
    await browser.close();
    await sandbox.close();
    await rooms.stop();
  }
}

function firstSlotsLines(ours: FirstSlots): string {
  return table([
    ['', 'time', 'script bytes on the line', 'script requests'],
    [`pue-booking on examples/comune (median of ${RUNS})`, ...figures(ours)],
    [
      'Munich (its own demonstration page)',
      ...figures({
        ms: MUNICH.firstSlotsMs,
        scriptBytes: MUNICH.scriptBytes,
        scriptRequests: MUNICH.scriptRequests,
      }),
    ],
  ]);
}

function figures({ ms, scriptBytes, scriptRequests }: FirstSlots): readonly string[] {
  return [seconds(ms), bytes(scriptBytes), String(scriptRequests)];
}

function section(title: string, text: string): void {
  console.log(`\n${title}\n\n${text.replace(/^/gm, '  ')}`);
}
