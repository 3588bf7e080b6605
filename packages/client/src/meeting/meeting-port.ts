import type {
  AdmissionRequest,
  AttendanceRequest,
  CredentialRenewal,
  JoinCredentials,
  Meeting,
  OutcomeRequest,
  PhoneFallbackRequest,
} from '../contract/meeting.ts';
import type { CallOptions, KeyedOptions } from '../http/call-options.ts';
import type { Result } from '../http/result.ts';

/** A meeting, from the waiting room to its outcome. */
export interface MeetingPort {
  read(meetingId: string, options: CallOptions): Promise<Result<Meeting>>;
  /** The meeting now and again at every change, until the signal aborts; reconnects by itself. */
  watch(meetingId: string, options: CallOptions): AsyncIterable<Result<Meeting>>;
  attend(meetingId: string, request: AttendanceRequest, options: CallOptions): Promise<Result<Meeting>>;
  admit(
    meetingId: string,
    participantId: string,
    request: AdmissionRequest,
    options: CallOptions,
  ): Promise<Result<Meeting>>;
  joinCredentials(meetingId: string, options: KeyedOptions): Promise<Result<JoinCredentials>>;
  renewCredentials(meetingId: string, options: CallOptions): Promise<Result<CredentialRenewal>>;
  chooseTelephone(
    meetingId: string,
    request: PhoneFallbackRequest,
    options: CallOptions,
  ): Promise<Result<Meeting>>;
  recordOutcome(meetingId: string, request: OutcomeRequest, options: CallOptions): Promise<Result<Meeting>>;
}
