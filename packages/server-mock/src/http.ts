import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ComuneFile, ComuneRecord } from './directory/comune-record.ts';
import type { Desk } from './desk/desk.ts';
import type { People } from './desk/people.ts';
import type { RoomServer } from './desk/room-keeper.ts';
import type { Scenario } from './desk/scenario.ts';
import type { AccessToken, SignIn } from './desk/sign-ins.ts';
import type { VirtualClock } from './desk/virtual-clock.ts';
import { apiHandlers } from './handlers/all.ts';
import { controlHandlers } from './handlers/controls.ts';
import { doorHandlers } from './handlers/doors.ts';
import type { LogEntry } from './http/request-log.ts';
import { createSandboxServer } from './http/sandbox-server.ts';
import type { PageMount } from './http/static-files.ts';
import { StaticFiles } from './http/static-files.ts';
import type { SandboxOptions } from './sandbox.ts';
import { createSandbox } from './sandbox.ts';
import { signInAs } from './sign-in.ts';
import { createMemoryStore } from './stores/memory.ts';
import { openSqliteStore, UnusableDatabase } from './stores/sqlite.ts';

export type { LogEntry, PageMount, RoomServer };
export { UnusableDatabase };

export interface StartOptions extends SandboxOptions {
  /** 0 takes any free one. */
  readonly port: number;
  readonly host?: string;
  /** Path of a SQLite file, or `:memory:`. Without it nothing outlives the process. */
  readonly database?: string;
  readonly rooms: RoomServer;
  /** Pages to serve beside the API. */
  readonly pages?: readonly PageMount[];
  /** Path of a file that the importer of Comuni wrote; without it about seventy are built in. */
  readonly comuni?: string;
  /** Told of each request: nothing personal, no query. */
  readonly log?: (entry: LogEntry) => void;
}

export interface RunningSandbox {
  /** `http://127.0.0.1:8080`, without a slash at its end. */
  readonly url: string;
  readonly desk: Desk;
  readonly clock: VirtualClock;
  readonly scenario: Scenario;
  readonly people: People;
  /** A token without a browser: for tests and tools. */
  signIn(person: string, how?: SignIn): AccessToken;
  reset(): void;
  close(): Promise<void>;
}

const JANUS_PATH = '/janus';

/** The sandbox as a real server. It listens on the loopback interface unless told otherwise. */
export async function startSandbox(options: StartOptions): Promise<RunningSandbox> {
  const {
    host = '127.0.0.1',
    port,
    rooms,
    database,
    comuni,
    pages = [],
    log = () => undefined,
    ...shared
  } = options;
  const store = database === undefined ? createMemoryStore() : openSqliteStore(database);
  const sandbox = createSandbox({
    ...shared,
    store,
    rooms: rooms.keeper,
    wsUrl: wsUrlOf,
    ...(comuni === undefined ? {} : { comuni: readComuni(comuni) }),
  });
  const handlers = [...apiHandlers(sandbox), ...doorHandlers(sandbox), ...controlHandlers(sandbox)];
  const server = createSandboxServer({ sandbox, handlers, files: new StaticFiles(pages), log });
  server.on('upgrade', (request, socket, head) => {
    if (isForRooms(request)) rooms.upgrade(request, socket, head);
    else socket.destroy();
  });
  const url = await listen(server, port, host).catch((error: unknown) => {
    store.close();
    throw error;
  });
  const { desk, clock, scenario, people, reset } = sandbox;
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= stop(server).then(() => store.close()));
  return {
    url,
    desk,
    clock,
    scenario,
    people,
    reset,
    close,
    signIn: (person, how) => signInAs(sandbox, person, how),
  };
}

/** The rooms are on the same host as the page that asks. */
function wsUrlOf(request: Request): string {
  const { protocol, host } = new URL(request.url);
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}${JANUS_PATH}`;
}

function isForRooms({ url = '' }: IncomingMessage): boolean {
  return url.split('?')[0] === JANUS_PATH;
}

/** The file is our own importer's. */
function readComuni(path: string): readonly ComuneRecord[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as ComuneFile).comuni;
}

function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // A town that comes all at once: Node's own 511 would turn some away under load.
    server.listen({ port, host, backlog: 4096 }, () => {
      server.off('error', reject);
      resolve(`http://${host}:${(server.address() as AddressInfo).port}`);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
