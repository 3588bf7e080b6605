import type { Meeting } from '../contract/meeting.ts';
import type { Failure } from '../http/result.ts';

/** Which side of the desk this page is. */
export type CallRole = 'station' | 'officer';

/**
 * A microphone or camera, as its track says it is; never as somebody wished it.
 * `off`: given back to the system, its light is out. `muted`: held, and silent. `lost`: it was live and is gone.
 */
export type DeviceState = 'off' | 'asking' | 'live' | 'muted' | 'denied' | 'missing' | 'busy' | 'lost';

export interface Devices {
  readonly microphone: DeviceState;
  readonly camera: DeviceState;
}

/** What arrives from the other side. `stalled`: nothing came for three seconds. */
export interface Remote {
  readonly audio: 'none' | 'flowing' | 'stalled';
  readonly video: 'none' | 'flowing' | 'stalled';
}

/** Why the connection was lost. */
export type LossCause = 'signalling' | 'media' | 'session-expired' | 'engine-not-loaded';

export type EndReason =
  /** This person left. */
  | 'left'
  /** The officer recorded an outcome, or the meeting is over for another reason. */
  | 'meeting-ended'
  /** The officer did not let this participant in. */
  | 'denied'
  /** It cannot go on; `failure` says why. */
  | 'failed';

/**
 * The steps of a call. The media streams are not here: the session holds them.
 *
 * | step | what is true |
 * | --- | --- |
 * | idle | nothing asked of the browser, nothing loaded |
 * | checking | devices asked and previewed; nothing sent to anybody |
 * | waiting | in the waiting room: the server knows, no media flows |
 * | connecting | admitted: credentials, room, first frame on the way |
 * | live | the room is joined; `remote` says what arrives |
 * | recovering | the way was lost, another try is under way or due |
 * | ended | over; devices given back |
 */
export type CallState =
  | { readonly step: 'idle' }
  | { readonly step: 'checking'; readonly devices: Devices; readonly failure: Failure | null }
  | {
      readonly step: 'waiting';
      readonly devices: Devices;
      readonly meeting: Meeting;
      /** Why the last request did not succeed, to be shown beside the wait. */
      readonly failure: Failure | null;
    }
  | {
      readonly step: 'connecting';
      readonly devices: Devices;
      readonly meeting: Meeting;
    }
  | {
      readonly step: 'live';
      readonly devices: Devices;
      readonly meeting: Meeting;
      readonly remote: Remote;
      readonly failure: Failure | null;
    }
  | {
      readonly step: 'recovering';
      readonly devices: Devices;
      readonly meeting: Meeting;
      readonly cause: LossCause;
      /** 1 for the first try. */
      readonly attempt: number;
    }
  | {
      readonly step: 'ended';
      readonly reason: EndReason;
      readonly meeting: Meeting | null;
      readonly failure: Failure | null;
    };

/** What a person asks for. */
export type CallRequest =
  | { readonly type: 'devices-requested' }
  | { readonly type: 'device-chosen'; readonly kind: 'audioinput' | 'videoinput'; readonly deviceId: string }
  | { readonly type: 'microphone-requested'; readonly on: boolean }
  | { readonly type: 'camera-requested'; readonly on: boolean }
  | { readonly type: 'join-requested' }
  | { readonly type: 'admission-decided'; readonly participant: string; readonly decision: 'admitted' | 'denied' }
  | { readonly type: 'leave-requested' }
  | {
      readonly type: 'outcome-recorded';
      readonly outcome: 'resolved' | 'follow-up' | 'no-show' | 'technical-failure';
    };
