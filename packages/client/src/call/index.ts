export type {
  CallRequest,
  CallRole,
  CallState,
  DeviceState,
  Devices,
  EndReason,
  LossCause,
  Remote,
} from './call.machine.ts';
export type { CallView } from './call-session.ts';
export type {
  CallTransport,
  CreateTransport,
  IncomingStatistics,
  OutgoingTracks,
  TransportListener,
} from './call-transport.ts';
