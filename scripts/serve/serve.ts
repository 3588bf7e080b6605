import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startSandbox, type RunningSandbox } from '@pue/server-mock/http';
import { buildPageScripts } from '../build/build.mjs';
import { sayStops } from '../setup/run.mjs';
import { inWords } from './in-words.ts';
import { ADDRESSES, PAGES } from './mounts.ts';
import { openBrowser } from './open-browser.ts';
import { onFreePort, readOptions } from './options.ts';
import { chooseRooms, type ChosenRooms } from './rooms.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** `npm start`: the sandbox on this machine, until Ctrl-C. */
await sayStops(() =>
  begin().catch((error: unknown) => {
    throw inWords(error);
  }),
);

async function begin(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  await buildPageScripts(process.execPath);
  const rooms = await chooseRooms();
  const sandbox = await onFreePort(options.port, (port) => start(port, rooms)).catch(
    async (error: unknown) => {
      await rooms.server.stop();
      throw error;
    },
  );
  stopOnSignal(sandbox, rooms);
  console.log(greeting(sandbox.url, rooms));
  if (options.open) openBrowser(sandbox.url + ADDRESSES[0].path);
}

function start(port: number, rooms: ChosenRooms): Promise<RunningSandbox> {
  mkdirSync(at('var'), { recursive: true });
  return startSandbox({
    port,
    rooms: rooms.server,
    database: at('var/sandbox.sqlite'),
    pages: PAGES,
    demo: true,
    ...openapi(),
  });
}

function openapi(): { readonly openapi?: string } {
  const document = at('packages/client/openapi.json');
  return existsSync(document) ? { openapi: readFileSync(document, 'utf8') } : {};
}

function greeting(url: string, { server, because }: ChosenRooms): string {
  const addresses = ADDRESSES.map(({ what, path }) => `  ${what.padEnd(44)}${url}${path}`);
  const catalogue = existsSync(at('storybook-static/index.html'))
    ? [`  ${'Catalogue of components'.padEnd(44)}${url}/catalogue/`]
    : [];
  const rooms = `Meetings are held by: ${server.name}.${because === '' ? '' : ` ${because}`}`;
  return ['', ...addresses, ...catalogue, '', rooms, 'Everything is made up. Ctrl-C stops it.', ''].join(
    '\n',
  );
}

function stopOnSignal(sandbox: RunningSandbox, rooms: ChosenRooms): void {
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= Promise.all([sandbox.close(), rooms.server.stop()]).then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}
