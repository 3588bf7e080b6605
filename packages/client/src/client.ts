import { createAgendaPort } from './booking/http-agenda-port.ts';
import type { AgendaPort, BookingPort } from './booking/booking-port.ts';
import { createBookingPort } from './booking/http-booking-port.ts';
import type { DirectoryPort } from './directory/directory-port.ts';
import { createDirectoryPort } from './directory/http-directory-port.ts';
import { createHttp, type HttpOptions } from './http/http.ts';
import { createMeetingPort } from './meeting/http-meeting-port.ts';
import type { MeetingPort } from './meeting/meeting-port.ts';

/** The ports of a whole client. Elements take the one that they need, never this. */
export interface Client {
  readonly directory: DirectoryPort;
  readonly booking: BookingPort;
  readonly agenda: AgendaPort;
  readonly meeting: MeetingPort;
}

/** A client of one back end. A page that needs one area makes one port: its bundle is smaller. */
export function createClient(options: HttpOptions): Client {
  const http = createHttp(options);
  return {
    directory: createDirectoryPort(http),
    booking: createBookingPort(http),
    agenda: createAgendaPort(http),
    meeting: createMeetingPort(http),
  };
}
