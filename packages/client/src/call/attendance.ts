import type { AttendanceRequest, Meeting } from '../contract/meeting.ts';
import type { Language } from '../contract/primitives.ts';
import type { CallOptions } from '../http/call-options.ts';
import type { Result } from '../http/result.ts';
import type { MeetingPort } from '../meeting/meeting-port.ts';
import type { RecordedOutcome, RequestName } from './call-events.ts';
import type { CallReport } from './call-events.ts';
import type { CallRole, Devices } from './call.machine.ts';
import type { Clock } from './clock.ts';
import { deviceCheckOf } from './device-check.ts';
import { Pause, pauseBefore } from './pause.ts';

export interface AttendanceOptions {
  readonly meetingId: string;
  readonly role: CallRole;
  readonly displayLabel?: string | undefined;
  readonly lang: () => Language;
  readonly meetings: MeetingPort;
  readonly clock: Clock;
  readonly random: () => number;
  /** The devices as they are, for the officer to know what works. */
  devices(): Devices | null;
  report(event: CallReport): void;
}

/** This participant's place at the meeting: taking it, watching what happens, deciding, giving it up. */
export class Attendance {
  readonly #options: AttendanceOptions;
  readonly #pause: Pause;
  #attending = new AbortController();
  #watching = new AbortController();
  readonly #deciding = new AbortController();

  constructor(options: AttendanceOptions) {
    this.#options = options;
    this.#pause = new Pause(options.clock);
  }

  async attend(attempt: number, notBeforeMs: number): Promise<void> {
    this.#attending.abort();
    this.#attending = new AbortController();
    const { signal } = this.#attending;
    await this.#pause.wait(pauseBefore(attempt, this.#options.random, notBeforeMs), signal);
    if (signal.aborted) return;
    const { meetingId, meetings } = this.#options;
    this.#told(
      'attend',
      signal,
      await meetings.attend(meetingId, this.#presence('here'), this.#speaking(signal)),
    );
  }

  hasten(): void {
    this.#pause.hasten();
  }

  async watch(): Promise<void> {
    this.#watching.abort();
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    const { meetingId, meetings } = this.#options;
    for await (const read of meetings.watch(meetingId, this.#speaking(signal)))
      this.#told('watch', signal, read);
  }

  /** Stops what listens and what is about to take a place. */
  unwatch(): void {
    this.#attending.abort();
    this.#watching.abort();
  }

  async admit(participant: string, decision: 'admitted' | 'denied'): Promise<void> {
    const { meetingId, meetings } = this.#options;
    const { signal } = this.#deciding;
    this.#told(
      'admit',
      signal,
      await meetings.admit(meetingId, participant, { decision }, this.#speaking(signal)),
    );
  }

  async recordOutcome(outcome: RecordedOutcome): Promise<void> {
    const { meetingId, meetings } = this.#options;
    const { signal } = this.#deciding;
    this.#told(
      'outcome',
      signal,
      await meetings.recordOutcome(meetingId, { outcome }, this.#speaking(signal)),
    );
  }

  async chooseTelephone(by_phone: boolean): Promise<void> {
    const { meetingId, meetings } = this.#options;
    const { signal } = this.#deciding;
    this.#told(
      'telephone',
      signal,
      await meetings.chooseTelephone(meetingId, { by_phone }, this.#speaking(signal)),
    );
  }

  /**
   * Gives the place up. Not cut short by the end of the session, which is what it follows; nobody is left
   * to be told whether it arrived, and the server finds out by itself.
   */
  async sayGoodbye(): Promise<void> {
    const { meetingId, meetings } = this.#options;
    const { signal } = new AbortController();
    await meetings.attend(meetingId, this.#presence('left'), { signal });
  }

  /** Nothing more is reported after this. */
  close(): void {
    this.unwatch();
    this.#deciding.abort();
  }

  #presence(presence: AttendanceRequest['presence']): AttendanceRequest {
    const { role, displayLabel, devices } = this.#options;
    const label = displayLabel === undefined ? {} : { display_label: displayLabel };
    const present = { role, ...label, presence };
    const check = presence === 'here' ? deviceCheckOf(devices()) : null;
    return check === null ? present : { ...present, device_check: check };
  }

  #speaking(signal: AbortSignal): CallOptions {
    return { signal, lang: this.#options.lang() };
  }

  #told(request: RequestName, signal: AbortSignal, result: Result<Meeting>): void {
    if (signal.aborted) return;
    if (result.ok) this.#options.report({ type: 'meeting-read', meeting: result.value });
    else this.#options.report({ type: 'request-failed', request, failure: result.failure });
  }
}
