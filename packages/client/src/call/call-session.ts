import type { CallRequest, CallState } from './call.machine.ts';

/** What a call element needs of a session: state down, requests up. */
export interface CallView {
  readonly state: CallState;
  /** What the own camera and microphone give, for the preview. */
  readonly localStream: MediaStream | null;
  readonly remoteStream: MediaStream | null;
  send(request: CallRequest): void;
  /** Told after every change of state or streams; returns how to stop being told. */
  subscribe(listener: () => void): () => void;
  /** Leaves the room, gives the devices back, stops every timer. */
  close(): Promise<void>;
}
