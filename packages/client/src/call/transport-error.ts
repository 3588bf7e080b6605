import type { LossCause } from './call.machine.ts';

export type TransportErrorCode =
  /** The code that speaks to the room could not be loaded or run. */
  | 'engine-not-loaded'
  /** The room server cannot be reached, or the connection to it was cut. */
  | 'unreachable'
  /** No answer within the deadline, or no sign of life. */
  | 'deadline'
  /** The room server does not take the credentials. */
  | 'credentials-refused'
  /** The room is not there, or full, or says no for another reason. */
  | 'room-refused'
  /** What came is not what was agreed. */
  | 'invalid-message'
  /** The room took us in, and no media could be sent. */
  | 'media-failed'
  /** The caller's signal was aborted. */
  | 'aborted';

/** Why a transport could not do what it was asked. Carries no address, no token, no name of a session. */
export class TransportError extends Error {
  readonly code: TransportErrorCode;

  constructor(code: TransportErrorCode) {
    super(`Call transport: ${code}`);
    this.name = 'TransportError';
    this.code = code;
  }
}

/** What the loss of a call is put down to. */
export function lossCauseOf(code: TransportErrorCode): LossCause {
  switch (code) {
    case 'engine-not-loaded':
      return 'engine-not-loaded';
    case 'credentials-refused':
      return 'session-expired';
    case 'media-failed':
      return 'media';
    case 'unreachable':
    case 'deadline':
    case 'room-refused':
    case 'invalid-message':
    case 'aborted':
      return 'signalling';
  }
}
