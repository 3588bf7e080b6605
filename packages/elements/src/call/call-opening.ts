import type { Http } from '@pue/client';
import type { CallRole, CallView } from '@pue/client/call';
import type { Language } from '@pue/client/contract';
import type { MeetingPort } from '@pue/client/meeting';

/** Which call to open, for whom. */
export interface CallOpening {
  readonly meetingId: string;
  readonly role: CallRole;
  /** How this participant is called on the other side's list; without it the server names it. */
  readonly label: string | undefined;
  readonly lang: () => Language;
  /** The way to the service: a port of one's own, or what the provider gives. */
  readonly port: MeetingPort | undefined;
  readonly http: Http | undefined;
}

/** Makes a session, fetching what it needs; rejects when that does not arrive. */
export type CreateCall = (opening: CallOpening) => Promise<CallView>;
