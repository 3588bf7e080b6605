import type { Socket } from 'node:dgram';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** Media ports that are announced, behind which a delay stands. */
export interface UdpMirror {
  stop(): void;
}

export interface UdpMirrorOptions {
  /** Where browsers send to, on ports of the same numbers. */
  readonly address: string;
  /** Where Janus is. */
  readonly target: string;
  readonly ports: readonly [first: number, last: number];
  /** Of each direction. */
  readonly delayMs: number;
}

/**
 * Lengthens the way of every packet without a privilege: netem is not in every kernel, and needs root. Janus
 * announces the mirror's address in place of its own (`nat_1_1_mapping`).
 */
export async function startUdpMirror(options: UdpMirrorOptions): Promise<UdpMirror> {
  const [first, last] = options.ports;
  const ports = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const sockets: Socket[] = [];
  await Promise.all(ports.map((port) => mirrorPort(port, options, sockets)));
  return {
    stop() {
      for (const socket of sockets) socket.close();
    },
  };
}

async function mirrorPort(port: number, options: UdpMirrorOptions, sockets: Socket[]): Promise<void> {
  const front = createSocket('udp4');
  sockets.push(front);
  const flows = new Map<string, Socket>();
  front.on('message', (packet, client) => {
    const name = `${client.address}:${client.port}`;
    const flow = flows.get(name) ?? openFlow(sockets, options, (answer) => send(front, answer, client));
    flows.set(name, flow);
    setTimeout(() => send(flow, packet, { address: options.target, port }), options.delayMs);
  });
  front.bind(port, options.address);
  await once(front, 'listening');
}

/** A socket of its own for each browser socket, so that Janus tells them apart. */
function openFlow(sockets: Socket[], { delayMs }: UdpMirrorOptions, back: (packet: Buffer) => void): Socket {
  const flow = createSocket('udp4');
  sockets.push(flow);
  flow.on('message', (packet) => setTimeout(back, delayMs, packet));
  return flow;
}

/** What is under way when the mirror stops is lost, as packets are. */
function send(socket: Socket, packet: Buffer, to: { readonly address: string; readonly port: number }): void {
  try {
    socket.send(packet, to.port, to.address);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ERR_SOCKET_DGRAM_NOT_RUNNING'))
      throw cause;
  }
}
