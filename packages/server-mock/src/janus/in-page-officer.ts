import type { WebSocketHandler } from 'msw';
import { ws } from 'msw';
import type { RoomKeeper } from '../desk/room-keeper.ts';
import type { Companion } from './officer/drawn-participant.ts';
import { DrawnParticipant } from './officer/drawn-participant.ts';
import { PageIntake } from './officer/page-intake.ts';
import { RememberedTokens } from './officer/remembered-tokens.ts';
import { Gateway } from './protocol/gateway.ts';
import { Rooms } from './protocol/rooms.ts';

export type { Companion };

export interface InPageRoomsOptions {
  /** Who is drawn in every room; `null` for rooms in which two elements of one page meet. */
  readonly companion?: Companion | null;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** A signalling connection that stays inside the page. */
export interface InPageSocket {
  send(text: string): void;
  close(): void;
}

/** Rooms inside a page: for stories, element tests and the rehearsal. Nothing leaves the browser. */
export interface InPageRooms {
  readonly keeper: RoomKeeper;
  /** `receive` is given every frame that comes, as text. */
  connect(receive: (text: string) => void): InPageSocket;
  /** Ends every session, room and drawing. */
  stop(): void;
}

const OFFICER: Companion = { feed: 'officer-in-page', caption: '' };
const SWEEP_MS = 2_000;

/** Makes rooms in which a drawn officer waits, over the same protocol as the servers' rooms. */
export function createInPageRooms(options: InPageRoomsOptions = {}): InPageRooms {
  const { companion = OFFICER, now = Date.now } = options;
  const rooms = new Rooms(new RememberedTokens(now, () => crypto.randomUUID()), now, (room) => {
    if (companion !== null) DrawnParticipant.join(room, companion);
  });
  const media = {
    intake: (listener: ConstructorParameters<typeof PageIntake>[0]) => new PageIntake(listener),
  };
  const gateway = new Gateway(rooms, media, randomId);
  const sweep = setInterval(() => gateway.endSilentSessions(), SWEEP_MS);
  return {
    keeper: rooms,
    connect: (receive) => connectTo(gateway, receive),
    stop() {
      clearInterval(sweep);
      gateway.endAll();
      rooms.closeAll();
    },
  };
}

/** Puts the rooms behind an address, for msw's `setupWorker`: the page's own `WebSocket` then reaches them. */
export function officerSocket(rooms: InPageRooms, url: string): WebSocketHandler {
  return ws.link(url).addEventListener('connection', ({ client }) => {
    const socket = rooms.connect((text) => client.send(text));
    client.addEventListener('message', ({ data }) => socket.send(String(data)));
    client.addEventListener('close', () => socket.close());
  });
}

/** Frames arrive after the call that sent them has returned, as they do from a server. */
function connectTo(gateway: Gateway, receive: (text: string) => void): InPageSocket {
  let open = true;
  const connection = gateway.connect((frame) => {
    const text = JSON.stringify(frame);
    queueMicrotask(() => {
      if (open) receive(text);
    });
  });
  return {
    send: (text) => queueMicrotask(() => connection.receive(text)),
    close() {
      open = false;
      connection.closed();
    },
  };
}

/** 48 bits of chance, and never 0. */
function randomId(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high % 2 ** 16) * 2 ** 32 + low + 1;
}
