export { createMeetingPort } from './http-meeting-port.ts';
export type { MeetingPort } from './meeting-port.ts';
export type { CallOptions, KeyedOptions } from '../http/call-options.ts';
export type { Clock } from '../http/clock.ts';
export { createHttp, type Http, type HttpOptions } from '../http/http.ts';
export type {
  Circumstances,
  Failure,
  FailureCode,
  ProblemFailure,
  Result,
  TransportCode,
} from '../http/result.ts';
export type { TokenCallback } from '../http/token-keeper.ts';
