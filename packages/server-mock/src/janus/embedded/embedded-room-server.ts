import { randomBytes, randomInt } from 'node:crypto';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import type { RoomServer } from '../../desk/room-keeper.ts';
import { SignedTokens } from '../janus-tokens.ts';
import { Gateway } from '../protocol/gateway.ts';
import { Rooms } from '../protocol/rooms.ts';
import type { MediaAddresses } from './werift-connection.ts';
import { WeriftIntake } from './werift-intake.ts';

export interface EmbeddedRoomsOptions {
  /** Milliseconds since the epoch; the machine's clock by default. */
  readonly now?: () => number;
  /** Addresses for media besides those of the machine's interfaces. */
  readonly mediaAddresses?: MediaAddresses;
}

const SWEEP_MS = 2_000;
const LOOPBACK: MediaAddresses = ['127.0.0.1'];

/**
 * The embedded room server: for demos, training and tests on one machine, and for nothing else. It speaks
 * the part of Janus's signalling protocol that the client uses and forwards sound and picture as they
 * come, without the bandwidth control, the layers, the relays and the hardening of a real server.
 */
export async function startEmbeddedRooms(options: EmbeddedRoomsOptions = {}): Promise<RoomServer> {
  const now = options.now ?? Date.now;
  const addresses = options.mediaAddresses ?? LOOPBACK;
  const source = { secret: nonce(32), now, nonce: () => nonce(12) };
  const rooms = new Rooms(new SignedTokens(source), now);
  const media = {
    intake: (listener: ConstructorParameters<typeof WeriftIntake>[1]) =>
      new WeriftIntake(addresses, listener),
  };
  const gateway = new Gateway(rooms, media, randomId);
  const sockets = new WebSocketServer({
    noServer: true,
    handleProtocols: chooseProtocol,
    maxPayload: 256 * 1024,
  });
  sockets.on('connection', (socket) => serve(gateway, socket));
  const sweep = setInterval(() => gateway.endSilentSessions(), SWEEP_MS).unref();
  return {
    name: 'embedded room server',
    keeper: rooms,
    upgrade: (request, socket, head) =>
      sockets.handleUpgrade(request, socket, head, (accepted) =>
        sockets.emit('connection', accepted, request),
      ),
    async stop() {
      clearInterval(sweep);
      gateway.endAll();
      rooms.closeAll();
      await closeAll(sockets);
    },
  };
}

function serve(gateway: Gateway, socket: WebSocket): void {
  const connection = gateway.connect((frame) => socket.send(JSON.stringify(frame)));
  socket.on('message', (data) => connection.receive(String(data)));
  socket.once('close', () => connection.closed());
  // `close` follows; a broken connection is not a fault of the server.
  socket.once('error', () => socket.terminate());
}

function closeAll(sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.terminate();
  return new Promise((resolve) => sockets.close(() => resolve()));
}

function chooseProtocol(offered: ReadonlySet<string>): string | false {
  return offered.has('janus-protocol') ? 'janus-protocol' : false;
}

function nonce(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}

/** 48 bits: whoever knows a session's number and has any token could speak in its name. */
function randomId(): number {
  return randomInt(1, 2 ** 48 - 1);
}
