import type { Meeting } from '../contract/meeting.ts';
import type { Failure } from '../http/result.ts';
import type { CallRequest, DeviceState, Devices, LossCause, Remote } from './call.machine.ts';

export type DeviceName = keyof Devices;
export type DeviceKind = 'audioinput' | 'videoinput';

/** Which request an answer belongs to. */
export type RequestName = 'attend' | 'watch' | 'credentials' | 'renewal' | 'admit' | 'telephone' | 'outcome';

/** What happened, as the session reports it to the machine. */
export type CallReport =
  /** What the track of a device says that it is, or why there is none. */
  | { readonly type: 'device-changed'; readonly device: DeviceName; readonly is: DeviceState }
  /** A meeting from whatever answer: where somebody stands in it is the server's to say. */
  | { readonly type: 'meeting-read'; readonly meeting: Meeting }
  | { readonly type: 'request-failed'; readonly request: RequestName; readonly failure: Failure }
  | { readonly type: 'joined' }
  | { readonly type: 'lost'; readonly cause: LossCause }
  | { readonly type: 'remote-changed'; readonly remote: Remote }
  /** There was no way for so long that the telephone is offered. */
  | { readonly type: 'away-for-long' }
  /** The browser says that there is a network again. */
  | { readonly type: 'network-returned' }
  /** The page or the element went away; nobody said goodbye. */
  | { readonly type: 'closed' };

export type CallEvent = CallRequest | CallReport;

/** What is about a device alone. */
export type DeviceEvent = Extract<
  CallEvent,
  {
    readonly type:
      'devices-requested' | 'device-chosen' | 'microphone-requested' | 'camera-requested' | 'device-changed';
  }
>;

/** What the session has to do. */
export type CallEffect =
  /** Ask for a device; the one that is held, if any, stays until the new one is there. `null`: the default one. */
  | { readonly type: 'acquire'; readonly kind: DeviceKind; readonly deviceId: string | null }
  | { readonly type: 'mute'; readonly muted: boolean }
  | { readonly type: 'release-camera' }
  | { readonly type: 'give-devices-back' }
  /** Take a place, after the pause that belongs to the try and never before `notBeforeMs`. */
  | { readonly type: 'attend'; readonly attempt: number; readonly notBeforeMs: number }
  | { readonly type: 'watch' }
  | { readonly type: 'unwatch' }
  | { readonly type: 'say-goodbye' }
  | { readonly type: 'admit'; readonly participant: string; readonly decision: 'admitted' | 'denied' }
  | { readonly type: 'choose-telephone'; readonly byPhone: boolean }
  | { readonly type: 'record-outcome'; readonly outcome: RecordedOutcome }
  /** Fresh credentials and a new entry, after the pause that belongs to the try. Try 0 has none. */
  | { readonly type: 'connect'; readonly attempt: number; readonly notBeforeMs: number }
  /** Do not wait for the pause that is running. */
  | { readonly type: 'hasten' }
  | { readonly type: 'disconnect' };

export type RecordedOutcome = Extract<CallRequest, { type: 'outcome-recorded' }>['outcome'];
