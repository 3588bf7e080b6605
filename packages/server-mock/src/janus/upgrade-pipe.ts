import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** What a WebSocket handshake needs (RFC 6455, 4.1); cookies and the like stay with the sandbox. */
const FORWARDED = [
  'host',
  'upgrade',
  'connection',
  'sec-websocket-key',
  'sec-websocket-version',
  'sec-websocket-protocol',
  'sec-websocket-extensions',
];

/** Hands a WebSocket handshake on to a server on this machine, then byte for byte whatever follows. */
export function pipeUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer, port: number): void {
  const upstream = connect(port, '127.0.0.1');
  upstream.once('connect', () => {
    upstream.setNoDelay(true);
    upstream.write(handshake(request));
    upstream.write(head);
    upstream.pipe(socket).pipe(upstream);
  });
  // One end that breaks takes the other with it: half a connection would be believed to be alive.
  upstream.once('error', () => socket.destroy());
  upstream.once('close', () => socket.destroy());
  socket.once('error', () => upstream.destroy());
  socket.once('close', () => upstream.destroy());
}

function handshake(request: IncomingMessage): string {
  const headers = FORWARDED.flatMap((name) => {
    const value = request.headers[name];
    return value === undefined ? [] : [`${name}: ${String(value)}`];
  });
  return ['GET / HTTP/1.1', ...headers, '', ''].join('\r\n');
}
