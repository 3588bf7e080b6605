import type { WebSocket as ServerSocket } from 'ws';
import { WebSocket, WebSocketServer } from 'ws';
import type { RoomServer } from '../../desk/room-keeper.ts';

export interface SlowSignalling {
  readonly upgrade: RoomServer['upgrade'];
  stop(): void;
}

/**
 * Frames of the signalling, late by `delayMs` each way. The page's own addresses are taken out: with them Janus
 * would find the short way to it, past the mirror.
 */
export function slowSignalling(port: number, delayMs: number): SlowSignalling {
  const server = new WebSocketServer({ noServer: true, handleProtocols: () => 'janus-protocol' });
  server.on('connection', (socket) => join(socket, port, delayMs));
  return {
    upgrade: (request, socket, head) => {
      // The handshake takes a round trip of its own.
      setTimeout(
        () => server.handleUpgrade(request, socket, head, (page) => server.emit('connection', page, request)),
        2 * delayMs,
      );
    },
    stop() {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

function join(page: ServerSocket, port: number, delayMs: number): void {
  const janus = new WebSocket(`ws://127.0.0.1:${port}`, 'janus-protocol');
  const opened = new Promise<void>((resolve) => janus.once('open', () => resolve()));
  page.on('message', (data) => {
    const text = String(data);
    setTimeout(() => void opened.then(() => forward(janus, page, text, delayMs)), delayMs);
  });
  janus.on('message', (data) => setTimeout(deliver, delayMs, page, String(data)));
  page.once('close', () => janus.terminate());
  janus.once('close', () => page.terminate());
  janus.once('error', () => page.terminate());
}

function forward(janus: WebSocket, page: ServerSocket, text: string, delayMs: number): void {
  const frame: { readonly janus?: string; readonly transaction?: string } = JSON.parse(text);
  if (frame.janus !== 'trickle') return deliver(janus, withoutCandidates(text));
  setTimeout(deliver, delayMs, page, JSON.stringify({ janus: 'ack', transaction: frame.transaction }));
}

function withoutCandidates(text: string): string {
  return text.replaceAll(/a=candidate:[^\\]*\\r\\n/g, '');
}

function deliver(socket: WebSocket, text: string): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(text);
}
