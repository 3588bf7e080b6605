/** One track that a page publishes. */
export interface PublishedTrack {
  readonly mid: string;
  readonly mindex: number;
  readonly kind: MediaKind;
  readonly codec: string;
}

export type MediaKind = 'audio' | 'video';

/** A candidate as browsers trickle it. */
export interface TrickledCandidate {
  readonly candidate: string;
  readonly sdpMid: string | null;
  readonly sdpMLineIndex: number | null;
}

/** What a peer connection tells by itself. */
export interface ConnectionListener {
  connected(): void;
  /** Media of a track started to come, or stopped coming. */
  receiving(mid: string, kind: MediaKind, receiving: boolean): void;
  /** It is over, and not because it was closed from here. */
  ended(reason: string): void;
}

/** Somebody's media, to be sent on to others. */
export interface MediaSource {
  readonly tracks: readonly PublishedTrack[];
  /** Another peer connection, which sends these tracks to one page. */
  outlet(listener: ConnectionListener): Outlet;
  requestKeyframe(): void;
}

/** The peer connection over which a page publishes. */
export interface Intake extends MediaSource {
  /** First offer, renegotiation and ICE restart alike. Rejects when the description cannot be used. */
  answer(offer: string): Promise<string>;
  addCandidate(candidate: TrickledCandidate): Promise<void>;
  close(): void;
}

/** The peer connection over which a page receives somebody's media. */
export interface Outlet {
  offer(restart: boolean): Promise<string>;
  accept(answer: string): Promise<void>;
  addCandidate(candidate: TrickledCandidate): Promise<void>;
  pause(): void;
  resume(): void;
  close(): void;
}

/** Makes peer connections: on `werift` in Node, the browser's own in a page. */
export interface MediaBackend {
  intake(listener: ConnectionListener): Intake;
}
