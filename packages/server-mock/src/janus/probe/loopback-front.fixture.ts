import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { RoomServer } from '../../desk/room-keeper.ts';
import { portOf } from '../free-ports.ts';

/** A server on loopback that hands `/janus` to a room server, as the sandbox does, and has a page for browsers. */
export interface LoopbackFront {
  /** Of the signalling socket. */
  readonly url: string;
  /** Of an empty page; `/janus.js` beside it is the library as it was published. */
  readonly page: string;
  close(): Promise<void>;
}

/** Other things to be served: path and JavaScript. */
export type Scripts = ReadonlyMap<string, string>;

export async function openLoopbackFront(
  rooms: Pick<RoomServer, 'upgrade'>,
  scripts: Scripts = new Map(),
): Promise<LoopbackFront> {
  const server = createServer((request, response) => void answer(request, response, scripts));
  server.on('upgrade', (request, socket, head) => rooms.upgrade(request, socket, head));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${portOf(server)}`;
  return { url: `ws://${host}/janus`, page: `http://${host}/`, close: () => closeFront(server) };
}

async function answer({ url }: IncomingMessage, response: ServerResponse, scripts: Scripts): Promise<void> {
  const script = url === '/janus.js' ? await readLibrary() : scripts.get(url ?? '');
  if (script !== undefined) response.setHeader('content-type', 'text/javascript').end(script);
  else if (url === '/')
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Meeting</title>');
  else response.writeHead(404).end();
}

function readLibrary(): Promise<string> {
  return readFile(fileURLToPath(import.meta.resolve('janus-gateway')), 'utf8');
}

async function closeFront(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
