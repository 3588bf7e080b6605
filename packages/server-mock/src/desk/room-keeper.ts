import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** A token and until when it is good, in milliseconds since the epoch. */
export interface TimedToken {
  readonly token: string;
  readonly expiresAt: number;
}

/** Makes rooms and the tokens that open them. The real Janus, the embedded room server, the in-page officer. */
export interface RoomKeeper {
  /** Makes the room where it is not there yet. `room` is random, 128 bits, and shown to nobody who is not admitted. */
  open(room: string, publishers: number): Promise<void>;
  /** A join token for `feed`, good for one entry and 60 seconds. */
  admit(room: string, feed: string): Promise<TimedToken>;
  /** A token for a signalling session, five minutes at most. */
  sessionToken(): TimedToken;
  /** Ends the room; everybody in it is put out. Also resolves when it is gone already. */
  close(room: string): Promise<void>;
}

/** A room keeper that real browsers reach: the sandbox hands it the sockets that ask for `/janus`. */
export interface RoomServer {
  /** What it is, for the start-up message: `Janus 1.1.2` or `embedded room server`. */
  readonly name: string;
  readonly keeper: RoomKeeper;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  stop(): Promise<void>;
}
