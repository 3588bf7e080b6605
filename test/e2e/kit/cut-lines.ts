import type { Duplex } from 'node:stream';
import type { RoomServer } from '@pue/server-mock/http';

/** The same rooms, whose signalling lines can be cut like a cable. */
export function cuttable(server: RoomServer): RoomServer & { cut(): void } {
  const lines = new Set<Duplex>();
  return {
    name: server.name,
    keeper: server.keeper,
    stop: () => server.stop(),
    upgrade(request, socket, head) {
      lines.add(socket);
      socket.once('close', () => lines.delete(socket));
      server.upgrade(request, socket, head);
    },
    cut() {
      for (const line of lines) line.destroy();
    },
  };
}
