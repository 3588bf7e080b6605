import type { MeetingPort } from '../meeting/meeting-port.ts';
import { meaningOf } from './call-failure.ts';
import type { CallReport } from './call-events.ts';
import type { CallTransport } from './call-transport.ts';
import type { Clock } from './clock.ts';
import { pauseBefore } from './pause.ts';

/** Early enough for several tries before the old token is refused. */
const RENEWED_AT = 0.6;

interface TimedToken {
  readonly session_expires_at: string;
  readonly server_time: string;
}

export interface TokenRenewalOptions {
  readonly meetingId: string;
  readonly meetings: Pick<MeetingPort, 'renewCredentials'>;
  readonly clock: Clock;
  readonly random: () => number;
  report(event: CallReport): void;
}

/** Keeps the session token fresh for as long as the room is open: an expired one ends the session on Janus. */
export class TokenRenewal {
  readonly #options: TokenRenewalOptions;
  #stopped = new AbortController();
  #callOff: () => void = () => {};

  constructor(options: TokenRenewalOptions) {
    this.#options = options;
  }

  start(token: TimedToken, transport: CallTransport): void {
    this.stop();
    this.#stopped = new AbortController();
    this.#plan(shareOfLife(token), transport, 1);
  }

  stop(): void {
    this.#stopped.abort();
    this.#callOff();
  }

  #plan(ms: number, transport: CallTransport, attempt: number): void {
    this.#callOff = this.#options.clock.after(ms, () => void this.#renew(transport, attempt));
  }

  async #renew(transport: CallTransport, attempt: number): Promise<void> {
    const { signal } = this.#stopped;
    const { meetingId, meetings, random, report } = this.#options;
    const renewed = await meetings.renewCredentials(meetingId, { signal });
    if (signal.aborted) return;
    if (renewed.ok) {
      transport.renew(renewed.value.session_token);
      this.#plan(shareOfLife(renewed.value), transport, 1);
      return;
    }
    const { failure } = renewed;
    report({ type: 'request-failed', request: 'renewal', failure });
    // Reporting may have ended the call.
    if (signal.aborted || meaningOf(failure) !== 'passing') return;
    this.#plan(pauseBefore(attempt + 1, random, failure.retryAfterMs ?? 0), transport, attempt + 1);
  }
}

/** By the server's clock alone: this machine's may be wrong by hours. */
function shareOfLife({ session_expires_at, server_time }: TimedToken): number {
  return Math.max(0, (Date.parse(session_expires_at) - Date.parse(server_time)) * RENEWED_AT);
}
