export type {
  AppointmentPort,
  CancellationRequest,
  ChangeOptions,
  HolderOptions,
} from './appointment-port.ts';
export type {
  AgendaPort,
  AgendaQuery,
  AvailabilityPort,
  AvailabilityQuery,
  BookingPort,
} from './booking-port.ts';
export type { GroupPort } from './group-port.ts';
export type { EarlierSlotPort } from './earlier-slot-port.ts';
export { createAppointmentPort } from './http-appointment-port.ts';
export type { OperatorPort } from './operator-port.ts';
export { createAgendaPort } from './http-agenda-port.ts';
export { createAvailabilityPort } from './http-availability-port.ts';
export { createEarlierSlotPort } from './http-earlier-slot-port.ts';
export { createBookingPort } from './http-booking-port.ts';
export { createGroupPort } from './http-group-port.ts';
export { createOperatorPort } from './http-operator-port.ts';
export type { DirectoryPort } from '../directory/directory-port.ts';
export { createDirectoryPort } from '../directory/http-directory-port.ts';
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
