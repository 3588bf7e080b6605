import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { WebSocketServer } from 'ws';
import { portOf } from './free-ports.ts';
import { asObject, parseObject, textIn } from './json-reader.ts';
import { ROOM_PLUGIN } from './room-tokens.ts';

export type JoinedListener = (room: string, feed: string) => void;

/** Where Janus reports who joined which room. */
export interface JanusEvents {
  /** To be told to Janus; its path keeps every other local process out. */
  readonly url: string;
  close(): Promise<void>;
}

/** Listens for the reports of Janus's own event handler: told at once, with no asking in a loop. */
export async function listenForJoins(listener: JoinedListener): Promise<JanusEvents> {
  const path = `/${randomBytes(16).toString('hex')}`;
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, path });
  server.on('connection', (socket) => socket.on('message', (data) => report(String(data), listener)));
  await once(server, 'listening');
  return {
    url: `ws://127.0.0.1:${portOf(server)}${path}`,
    close: () => closeServer(server),
  };
}

function report(text: string, listener: JoinedListener): void {
  const event = asObject(parseObject(text)?.['event']);
  const data = asObject(event['data']);
  if (event['plugin'] !== ROOM_PLUGIN || data['event'] !== 'joined') return;
  const [room, feed] = [textIn(data, 'room'), textIn(data, 'id')];
  if (room !== null && feed !== null) listener(room, feed);
}

function closeServer(server: WebSocketServer): Promise<void> {
  for (const client of server.clients) client.terminate();
  return new Promise((resolve) => server.close(() => resolve()));
}
