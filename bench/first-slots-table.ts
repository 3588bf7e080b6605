import { startSandbox } from '@pue/server-mock/http';
import { fileURLToPath } from 'node:url';
import { startEmbeddedRooms } from '../packages/server-mock/src/janus/embedded/embedded-room-server.ts';
import { ADDRESSES, PAGES } from '../scripts/serve/mounts.ts';
import { launchBrowser } from '../test/setup/browser.ts';
import { measureFirstSlots, type FirstSlots, type Visit } from './first-slots.ts';
import { MUNICH } from './munich.ts';
import { bytes, seconds, table } from './table.ts';

const RUNS = 3;

/** As Munich's was opened: a page with nothing but the element, and a link that names the service. */
const MINIMAL = { path: '/bench/', folder: fileURLToPath(new URL('first-slots-page', import.meta.url)) };

/** As a resident of the municipal page does: the first service, on, and then the times of the first day. */
const CHOOSING = ['pue-booking >>> input[name=service]', 'pue-booking >>> form button.primary'];

/** What `npm run bench` prints of the wait for the first times. */
export async function firstSlotsTable(): Promise<string> {
  const rooms = await startEmbeddedRooms();
  const sandbox = await startSandbox({ port: 0, rooms, pages: [...PAGES, MINIMAL], demo: true });
  const browser = await launchBrowser();
  const open = (path: string, presses: readonly string[]): Visit => ({ url: sandbox.url + path, presses });
  try {
    const minimal = await measureFirstSlots(browser, open(MINIMAL.path, []), RUNS);
    const comune = await measureFirstSlots(browser, open(ADDRESSES[0].path, CHOOSING), RUNS);
    return lines(minimal, comune);
  } finally {
    await browser.close();
    await sandbox.close();
    await rooms.stop();
  }
}

function lines(minimal: FirstSlots, comune: FirstSlots): string {
  return table([
    ['', 'time', 'of Munich’s', 'script bytes on the line', 'script requests', 'API requests'],
    [`pue-booking on a minimal page, link to a service (median of ${RUNS})`, ...figures(minimal)],
    [`pue-booking on examples/comune, with Bootstrap Italia (median of ${RUNS})`, ...figures(comune)],
    [
      'Munich (its own minimal page, link to a service)',
      seconds(MUNICH.firstSlotsMs),
      '1.00',
      bytes(MUNICH.scriptBytes),
      String(MUNICH.scriptRequests),
      '',
    ],
  ]);
}

function figures({ ms, scriptBytes, scriptRequests, apiRequests }: FirstSlots): readonly string[] {
  const ratio = (ms / MUNICH.firstSlotsMs).toFixed(2);
  return [seconds(ms), ratio, bytes(scriptBytes), String(scriptRequests), String(apiRequests)];
}

if (import.meta.main) console.log(await firstSlotsTable());
