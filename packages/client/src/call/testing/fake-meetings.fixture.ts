import type { CallOptions } from '../../http/call-options.ts';
import type {
  AttendanceRequest,
  CredentialRenewal,
  JoinCredentials,
  Meeting,
  PhoneFallbackRequest,
} from '../../contract/meeting.ts';
import type { Failure, Result } from '../../http/result.ts';
import type { MeetingPort } from '../../meeting/meeting-port.ts';

type Standing = Meeting['participants'][number]['state'];

/** A meeting in which the caller has this standing. */
export function meetingWith(standing: Standing, state: Meeting['state'] = 'waiting'): Meeting {
  return {
    id: 'meeting-1',
    booking_id: 'booking-1',
    state,
    service_title: 'Pensione di vecchiaia',
    place_name: 'Comune di Prova',
    start: '2026-11-24T09:20:00+01:00',
    end: '2026-11-24T09:40:00+01:00',
    opens_at: '2026-11-24T09:10:00+01:00',
    participants: [
      { id: 'me', role: 'station', display_label: 'Sportello', state: standing },
      { id: 'other', role: 'officer', display_label: 'Funzionario', state: 'joined' },
    ],
    me: 'me',
    server_time: '2026-11-24T09:20:00+01:00',
  };
}

/** The same meeting after the officer closed it. */
export const endedMeeting = (): Meeting => meetingWith('left', 'ended');

export function failureOf(code: Failure['code'], more: Partial<Failure> = {}): Failure {
  return { code, status: 400, attempts: 1, outcomeUnknown: false, ...more } as Failure;
}

export const refused = (code: Failure['code'], more: Partial<Failure> = {}): Result<never> => ({
  ok: false,
  failure: failureOf(code, more),
});

export const answered = <T>(value: T): Result<T> => ({ ok: true, value, replayed: false });

const CREDENTIALS: JoinCredentials = {
  ws_url: 'ws://127.0.0.1:9/janus',
  session_token: 'first-token',
  session_expires_at: '2026-11-24T09:25:00+01:00',
  room: 'room-1',
  join_token: 'join-token',
  join_expires_at: '2026-11-24T09:21:00+01:00',
  feed: 'station-1',
  ice_servers: [],
  ice_transport_policy: 'all',
  server_time: '2026-11-24T09:20:00+01:00',
};

/** A server that answers as it is told, and remembers what it was asked. */
export class FakeMeetings implements MeetingPort {
  readonly asked: string[] = [];
  readonly keys: string[] = [];
  readonly presences: AttendanceRequest[] = [];
  readonly languages: CallOptions['lang'][] = [];
  /** Answers that come before the lasting ones. */
  readonly next: Record<'attend' | 'credentials' | 'renewal', Result<never>[]> = {
    attend: [],
    credentials: [],
    renewal: [],
  };
  meeting: Meeting = meetingWith('waiting');
  admission: Result<Meeting> | null = null;
  telephone: Result<Meeting> | null = null;
  watchers = 0;
  #renewals = 0;
  readonly #told = new Set<(read: Result<Meeting>) => void>();

  async read(): Promise<Result<Meeting>> {
    return answered(this.meeting);
  }

  async *watch(_id: string, { signal }: { readonly signal: AbortSignal }): AsyncIterable<Result<Meeting>> {
    this.watchers += 1;
    try {
      while (!signal.aborted) {
        const read = await this.#change(signal);
        if (read !== null) yield read;
      }
    } finally {
      this.watchers -= 1;
    }
  }

  /** Tells whoever watches. */
  tell(read: Meeting | Result<never>): void {
    if ('id' in read) this.meeting = read;
    for (const told of [...this.#told]) told('id' in read ? answered(read) : read);
  }

  async attend(_id: string, request: AttendanceRequest, { lang }: CallOptions): Promise<Result<Meeting>> {
    this.languages.push(lang);
    this.asked.push(`attend ${request.presence}`);
    this.presences.push(request);
    return this.next.attend.shift() ?? answered(this.meeting);
  }

  async admit(
    _id: string,
    participant: string,
    request: { readonly decision: string },
  ): Promise<Result<Meeting>> {
    this.asked.push(`admit ${participant} ${request.decision}`);
    return this.admission ?? answered(this.meeting);
  }

  async joinCredentials(_id: string, { key }: { readonly key: string }): Promise<Result<JoinCredentials>> {
    this.asked.push('credentials');
    this.keys.push(key);
    return this.next.credentials.shift() ?? answered(CREDENTIALS);
  }

  async renewCredentials(): Promise<Result<CredentialRenewal>> {
    this.asked.push('renewal');
    const failed = this.next.renewal.shift();
    if (failed !== undefined) return failed;
    this.#renewals += 1;
    const { session_expires_at, server_time } = CREDENTIALS;
    return answered({ session_token: `renewed-${this.#renewals}`, session_expires_at, server_time });
  }

  async chooseTelephone(_id: string, { by_phone }: PhoneFallbackRequest): Promise<Result<Meeting>> {
    this.asked.push(`telephone ${by_phone}`);
    this.meeting = { ...this.meeting, by_phone };
    return this.telephone ?? answered(this.meeting);
  }

  async recordOutcome(): Promise<Result<Meeting>> {
    this.asked.push('outcome');
    return answered(endedMeeting());
  }

  #change(signal: AbortSignal): Promise<Result<Meeting> | null> {
    return new Promise((resolve) => {
      const finish = (read: Result<Meeting> | null) => {
        this.#told.delete(finish);
        signal.removeEventListener('abort', onAbort);
        resolve(read);
      };
      const onAbort = () => finish(null);
      this.#told.add(finish);
      signal.addEventListener('abort', onAbort);
    });
  }
}
