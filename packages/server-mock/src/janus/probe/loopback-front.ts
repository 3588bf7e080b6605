import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { RoomServer } from '../../desk/room-keeper.ts';
import { portOf } from '../free-ports.ts';

/** A server on loopback that hands `/janus` to a room server, as the sandbox does. */
export interface LoopbackFront {
  readonly url: string;
  close(): Promise<void>;
}

export async function openLoopbackFront(rooms: RoomServer): Promise<LoopbackFront> {
  const server = createServer((_request, response) => response.writeHead(404).end());
  server.on('upgrade', (request, socket, head) => rooms.upgrade(request, socket, head));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `ws://127.0.0.1:${portOf(server)}/janus`, close: () => closeFront(server) };
}

async function closeFront(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
