import type { JoinCredentials } from '../contract/meeting.ts';
import type { LossCause } from './call.machine.ts';

/** A way into a room. The engine knows no other; Janus is one implementation. */
export interface CallTransport {
  /** Enters the room, publishes the tracks and subscribes to the other side. Rejects with `TransportError`. */
  join(credentials: JoinCredentials, tracks: OutgoingTracks, signal: AbortSignal): Promise<void>;
  /**
   * Puts another track on the air before the old one is given up; `null` sends nothing. Rejects with
   * `TransportError`.
   */
  replace(kind: 'audio' | 'video', track: MediaStreamTrack | null): Promise<void>;
  /** A new session token for the session that is open. */
  renew(sessionToken: string): void;
  /** Figures of what arrives: packets and frames so far. Never rejects. */
  statistics(): Promise<IncomingStatistics>;
  /** Leaves the room and closes everything; never rejects. */
  leave(): Promise<void>;
}

export interface OutgoingTracks {
  readonly audio: MediaStreamTrack | null;
  readonly video: MediaStreamTrack | null;
}

export interface IncomingStatistics {
  readonly audioPackets: number;
  readonly videoFrames: number;
}

/** Told what happens; never while `join` has not been called, never after `leave`. */
export interface TransportListener {
  /** The other side sends on this track, or does not any more. */
  remoteTrack(track: MediaStreamTrack, present: boolean): void;
  /** The other side entered or left the room. */
  remotePresence(present: boolean): void;
  /** The way is lost after `join` was done; told once. */
  lost(cause: LossCause): void;
}

export interface CreateTransport {
  (listener: TransportListener): CallTransport;
  /** Fetches what a transport will need, while there is time. What does not come is fetched again by `join`. */
  readonly prepare?: () => void;
}
