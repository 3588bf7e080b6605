import { networkInterfaces } from 'node:os';
import type { RoomServer } from '@pue/server-mock/http';
import { startJanusRooms } from '../../packages/server-mock/src/janus/janus-room-server.ts';
import type { LoopbackFront } from '../../packages/server-mock/src/janus/probe/loopback-front.fixture.ts';
import { openLoopbackFront } from '../../packages/server-mock/src/janus/probe/loopback-front.fixture.ts';
import { slowSignalling } from '../../packages/server-mock/src/janus/probe/slow-signalling.fixture.ts';
import { startUdpMirror } from '../../packages/server-mock/src/janus/probe/udp-mirror.fixture.ts';

/** A real Janus at the end of a line. */
export interface Line {
  readonly roundTripMs: number;
  readonly keeper: RoomServer['keeper'];
  readonly front: LoopbackFront;
  stop(): Promise<void>;
}

/** All of 127/8 is this machine: no second interface is needed. */
const MIRROR = '127.0.0.2';

export function openLine(roundTripMs: number, scripts: ReadonlyMap<string, string>): Promise<Line> {
  return roundTripMs === 0 ? openPlainLine(scripts) : openSlowLine(roundTripMs, scripts);
}

async function openPlainLine(scripts: ReadonlyMap<string, string>): Promise<Line> {
  const rooms = await startJanusRooms({ rtpPorts: [20_000, 20_063] });
  const front = await openLoopbackFront(rooms, scripts);
  return {
    roundTripMs: 0,
    keeper: rooms.keeper,
    front,
    async stop() {
      await front.close();
      await rooms.stop();
    },
  };
}

async function openSlowLine(roundTripMs: number, scripts: ReadonlyMap<string, string>): Promise<Line> {
  const rooms = await startJanusRooms({ rtpPorts: [20_100, 20_163], announcedAddress: MIRROR });
  const delayMs = roundTripMs / 2;
  const mirror = await startUdpMirror({
    address: MIRROR,
    target: ownAddress(),
    ports: rooms.rtpPorts,
    delayMs,
  });
  const signalling = slowSignalling(rooms.websocketPort, delayMs);
  const front = await openLoopbackFront(signalling, scripts);
  return {
    roundTripMs,
    keeper: rooms.keeper,
    front,
    async stop() {
      signalling.stop();
      await front.close();
      mirror.stop();
      await rooms.stop();
    },
  };
}

/** Where Janus listens for media: it skips loopback. */
function ownAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const outward = addresses.find(({ family, internal }) => family === 'IPv4' && !internal);
  if (outward === undefined) throw new Error('Janus needs an interface besides loopback');
  return outward.address;
}
