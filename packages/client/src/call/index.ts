export type {
  CallRequest,
  CallRole,
  CallState,
  CallTransition,
  DeviceState,
  Devices,
  EndReason,
  LossCause,
  Remote,
} from './call.machine.ts';
export type { CallSessionOptions, CallView } from './call-session.ts';
export { createCallSession } from './call-session.ts';
export type {
  CallTransport,
  CreateTransport,
  IncomingStatistics,
  OutgoingTracks,
  TransportListener,
} from './call-transport.ts';
export type { Clock } from './clock.ts';
export { browserClock } from './clock.ts';
export { lazyTransport } from './lazy-transport.ts';
export type { DeviceRefusal, MediaSource, OpenedDevice } from './media-source.ts';
export { browserMedia } from './media-source.ts';
export type { ScriptedEntry, ScriptedTransport } from './scripted-transport.ts';
export { ScriptedRoom } from './scripted-transport.ts';
export type { CallSurroundings } from './surroundings.ts';
export { browserSurroundings } from './surroundings.ts';
export type { TransportErrorCode } from './transport-error.ts';
export { TransportError } from './transport-error.ts';
