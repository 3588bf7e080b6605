import type { AgendaPort, BookingPort } from './booking/booking-port.ts';
import type { DirectoryPort } from './directory/directory-port.ts';
import type { MeetingPort } from './meeting/meeting-port.ts';

/** The ports of a whole client. Elements take the one that they need, never this. */
export interface Client {
  readonly directory: DirectoryPort;
  readonly booking: BookingPort;
  readonly agenda: AgendaPort;
  readonly meeting: MeetingPort;
}
